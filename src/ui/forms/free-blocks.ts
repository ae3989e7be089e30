import {
  addressAt,
  cidrOf,
  containsCidr,
  formatCidr,
  overlaps,
  parseCidr,
  type Cidr4,
} from '../../net/cidr.ts';
import { entriesOf, textAt } from './choices.ts';

/** The first /16 of 10.0.0.0/8 that no VPC has. */
export function freeVpcBlock(document: unknown): string {
  const taken = blocksOf(document, 'vpcs');
  for (let second = 0; second < 256; second++) {
    const block = parsedBlock(`10.${second}.0.0/16`);
    if (block !== undefined && !taken.some((other) => overlaps(other, block))) return formatCidr(block);
  }
  return '10.0.0.0/16';
}

const SUBNET_PREFIX = 24;
const ADDRESSES = 256;

/** The first /24 of the VPC that no subnet uses; of a smaller VPC, its whole block. */
export function freeSubnetBlock(document: unknown, vpc: string): string {
  const vpcs = entriesOf(document, 'vpcs');
  const whole = parsedBlock(textAt(vpcs.find(([id]) => id === vpc)?.[1], 'cidr'));
  if (whole === undefined) return '10.0.0.0/24';
  if (whole.prefixLength > SUBNET_PREFIX) return formatCidr(whole);
  const taken = blocksOf(document, 'subnets').filter((block) => containsCidr(whole, block));
  for (let index = 0; index < 2 ** (SUBNET_PREFIX - whole.prefixLength); index++) {
    const block = cidrOf(addressAt(whole, index * ADDRESSES), SUBNET_PREFIX);
    if (!taken.some((other) => overlaps(other, block))) return formatCidr(block);
  }
  return formatCidr(whole);
}

function blocksOf(document: unknown, collection: string): readonly Cidr4[] {
  return entriesOf(document, collection).flatMap(
    ([, resource]) => parsedBlock(textAt(resource, 'cidr')) ?? [],
  );
}

/** An IPv4 block; undefined for what is none. */
export function parsedBlock(text: string): Cidr4 | undefined {
  const parsed = parseCidr(text);
  return parsed.ok && parsed.value.cidr.family === 4 ? parsed.value.cidr : undefined;
}
