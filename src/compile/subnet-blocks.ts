import { error } from '../base/issue.ts';
import { child } from '../base/json-pointer.ts';
import { containsCidr, formatCidr, type Cidr } from '../net/cidr.ts';
import { compareIp } from '../net/ip.ts';
import type { Subnet } from './network.ts';
import type { Reader } from './reader.ts';

/** VPC-8. */
const IPV4_SIZES = { shortest: 16, longest: 28 } as const;
/** VPC-15: in steps of 4. */
const IPV6_SIZES = { shortest: 44, longest: 64, step: 4 } as const;

type BlockField = 'cidr' | 'ipv6Cidr';
interface SubnetBlock {
  readonly subnet: Subnet;
  readonly field: BlockField;
  readonly cidr: Cidr;
}

/** What is wrong with the blocks of the subnets, which come by id (VPC-8, VPC-15). */
export function checkSubnetBlocks(reader: Reader, subnets: readonly Subnet[]): void {
  const byVpc = new Map<string, SubnetBlock[]>();
  for (const subnet of subnets) {
    for (const field of ['cidr', 'ipv6Cidr'] as const) {
      const cidr = subnet[field];
      if (cidr === null) continue;
      const block = { subnet, field, cidr };
      checkSize(reader, block);
      checkInsideVpc(reader, block);
      const key = `${field} ${subnet.vpc.id}`;
      const others = byVpc.get(key);
      if (others === undefined) byVpc.set(key, [block]);
      else others.push(block);
    }
  }
  for (const blocks of byVpc.values()) checkOverlaps(reader, blocks);
}

function checkSize(reader: Reader, { subnet, field, cidr }: SubnetBlock): void {
  const { prefixLength } = cidr;
  const found = formatCidr(cidr);
  if (field === 'cidr') {
    if (prefixLength >= IPV4_SIZES.shortest && prefixLength <= IPV4_SIZES.longest) return;
    const details = { found, params: IPV4_SIZES, rule: 'VPC-8' };
    reader.report(error('subnet-cidr-size', child(subnet.at, field), details));
    return;
  }
  const { shortest, longest, step } = IPV6_SIZES;
  if (prefixLength >= shortest && prefixLength <= longest && prefixLength % step === 0) return;
  const details = { found, params: IPV6_SIZES, rule: 'VPC-15' };
  reader.report(error('subnet-ipv6-cidr-size', child(subnet.at, field), details));
}

function checkInsideVpc(reader: Reader, { subnet, field, cidr }: SubnetBlock): void {
  const blocks = field === 'cidr' ? subnet.vpc.cidrs : subnet.vpc.ipv6Cidrs;
  if (blocks.some((block) => containsCidr(block, cidr))) return;
  const params = { vpc: subnet.vpc.id, blocks: blocks.map(formatCidr).join(' ') };
  const details = { found: formatCidr(cidr), params, rule: 'VPC-8' };
  reader.report(error('subnet-outside-vpc', child(subnet.at, field), details));
}

/** Blocks overlap only when one holds the other, so by first address each need only meet those still open before it. */
function checkOverlaps(reader: Reader, blocks: readonly SubnetBlock[]): void {
  const order = new Map(blocks.map((block, index) => [block, index]));
  const byAddress = blocks.toSorted(
    (a, b) => compareIp(a.cidr.network, b.cidr.network) || a.cidr.prefixLength - b.cidr.prefixLength,
  );
  let open: SubnetBlock | undefined;
  for (const block of byAddress) {
    if (open === undefined || !containsCidr(open.cidr, block.cidr)) {
      open = block;
      continue;
    }
    const isLater = (order.get(block) ?? 0) > (order.get(open) ?? 0);
    const [second, first] = isLater ? [block, open] : [open, block];
    const params = { other: first.subnet.id, block: formatCidr(first.cidr) };
    const details = { found: formatCidr(second.cidr), params, rule: 'VPC-8' };
    reader.report(error('subnet-overlap', child(second.subnet.at, second.field), details));
  }
}
