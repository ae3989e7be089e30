import { error, warning } from '../base/issue.ts';
import type { JsonPointer } from '../base/json-pointer.ts';
import { forbiddenBeside } from '../model/vpc-block-mix.ts';
import { cidr, formatCidr, overlaps, type Cidr, type Cidr4, type Cidr6 } from '../net/cidr.ts';
import type { Reader } from './reader.ts';

export interface WrittenBlock<Block extends Cidr = Cidr> {
  readonly cidr: Block;
  readonly at: JsonPointer;
}

/** VPC-1: the sizes of an IPv4 block of a VPC or subnet. */
const IPV4_SIZES = { shortest: 16, longest: 28 } as const;
/** VPC-15: the sizes of an IPv6 block of a VPC, in steps of 4. */
const IPV6_SIZES = { shortest: 44, longest: 60, step: 4 } as const;
/** VPC-3. */
const FORBIDDEN = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4'].map(cidr);
/** VPC-3: allowed, though services such as Cloud9 and SageMaker use it for themselves. */
const USED_BY_SERVICES = cidr('172.17.0.0/16');

/** What is wrong with the blocks of one VPC, the primary first (VPC-1, VPC-3, VPC-4, VPC-7, VPC-15). */
export function checkVpcBlocks(
  reader: Reader,
  blocks: readonly WrittenBlock<Cidr4>[],
  ipv6Blocks: readonly WrittenBlock<Cidr6>[],
): void {
  for (const [index, block] of blocks.entries()) {
    checkSize(reader, block, index === 0 ? 'VPC-1' : 'VPC-4');
    checkRange(reader, block);
    checkOverlap(reader, block, blocks.slice(0, index), 'VPC-4');
    checkMix(reader, block, blocks.slice(0, index));
  }
  for (const [index, block] of ipv6Blocks.entries()) {
    const { prefixLength } = block.cidr;
    const { shortest, longest, step } = IPV6_SIZES;
    if (prefixLength < shortest || prefixLength > longest || prefixLength % step !== 0) {
      const params = { shortest, longest, step };
      reader.report(
        error('vpc-ipv6-cidr-size', block.at, { found: formatCidr(block.cidr), params, rule: 'VPC-15' }),
      );
    }
    checkOverlap(reader, block, ipv6Blocks.slice(0, index), 'VPC-15');
  }
}

function checkSize(reader: Reader, { cidr, at }: WrittenBlock, rule: string): void {
  const { shortest, longest } = IPV4_SIZES;
  if (cidr.prefixLength >= shortest && cidr.prefixLength <= longest) return;
  reader.report(error('vpc-cidr-size', at, { found: formatCidr(cidr), params: { shortest, longest }, rule }));
}

function checkRange(reader: Reader, { cidr, at }: WrittenBlock): void {
  const found = formatCidr(cidr);
  const forbidden = FORBIDDEN.find((range) => overlaps(range, cidr));
  if (forbidden !== undefined) {
    const params = { range: formatCidr(forbidden) };
    reader.report(error('vpc-cidr-forbidden', at, { found, params, rule: 'VPC-3' }));
  }
  if (overlaps(USED_BY_SERVICES, cidr) && cidr.prefixLength >= IPV4_SIZES.shortest) {
    const params = { range: formatCidr(USED_BY_SERVICES) };
    reader.report(warning('vpc-cidr-used-by-services', at, { found, params, rule: 'VPC-3' }));
  }
}

function checkOverlap(
  reader: Reader,
  { cidr, at }: WrittenBlock,
  earlier: readonly WrittenBlock[],
  rule: string,
): void {
  const other = earlier.find((block) => overlaps(block.cidr, cidr));
  if (other === undefined) return;
  const params = { other: formatCidr(other.cidr) };
  reader.report(error('vpc-cidr-overlap', at, { found: formatCidr(cidr), params, rule }));
}

/**
 * VPC-7. The document does not say in which order the blocks were added: after the primary, two of them are wrong
 * together only when neither could have come second.
 */
function checkMix(reader: Reader, block: WrittenBlock<Cidr4>, earlier: readonly WrittenBlock<Cidr4>[]): void {
  for (const [index, other] of earlier.entries()) {
    const range = forbiddenBeside(other.cidr, block.cidr);
    if (range === undefined) continue;
    if (index > 0 && forbiddenBeside(block.cidr, other.cidr) === undefined) continue;
    const params = { existing: formatCidr(other.cidr), range: formatCidr(range) };
    reader.report(error('vpc-cidr-mix', block.at, { found: formatCidr(block.cidr), params, rule: 'VPC-7' }));
    return;
  }
}
