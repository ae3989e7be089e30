import { contains, formatCidr, parseCidr, cidrOf, type Cidr, type Cidr4 } from '../net/cidr.ts';
import { ipv4, type Ipv4, type Ipv6 } from '../net/ip.ts';

/*
 * Blocks and addresses that exist only once everything is made. They are the same for the same input, lie where no other block of the
 * input does, and IPv6 ones are of the range for documentation.
 */

export function blockOrNone(text: string | undefined): Cidr | undefined {
  const parsed = text === undefined ? undefined : parseCidr(text);
  return parsed?.ok === true ? parsed.value.cidr : undefined;
}

function overlap(a: Cidr, b: Cidr): boolean {
  return contains(a, b.network) || contains(b, a.network);
}

/** The first block of this size in 10.0.0.0/8 that overlaps none of these. */
export function freeVpcBlock(prefixLength: number, taken: readonly Cidr[]): Cidr4 {
  const size = Math.min(28, Math.max(16, prefixLength));
  return firstFree(cidrOf(ipv4('10.0.0.0'), 8), size, taken) ?? cidrOf(ipv4('10.0.0.0'), size);
}

/** The first block of this size in a block that overlaps none of these; none where it is full. */
export function firstFree(within: Cidr4, prefixLength: number, taken: readonly Cidr[]): Cidr4 | undefined {
  if (prefixLength < within.prefixLength || prefixLength > 32) return undefined;
  const relevant = taken.filter((block) => overlap(within, block));
  let network: number = within.network;
  while (network <= within.last) {
    const candidate = cidrOf(network as Ipv4, prefixLength);
    const obstacle = relevant.find((block) => overlap(candidate, block));
    if (obstacle === undefined) return candidate;
    network = Math.max(candidate.last, Number(obstacle.last)) + 1;
  }
  return undefined;
}

/** /24 where that many fit, else as large as fits. */
export function subnetSize(vpc: Cidr4, count: number): number {
  const needed = vpc.prefixLength + Math.ceil(Math.log2(Math.max(1, count) + 1));
  return Math.min(28, Math.max(needed, Math.min(24, vpc.prefixLength + 8)));
}

/** The /56 of the VPC with this number, in 2001:db8::/32. */
export function assumedIpv6OfVpc(number: number): string {
  return `2001:db8:${(number & 0xffff).toString(16)}::/56`;
}

/** The /64 with this number in a VPC's block; none where it has no such. */
export function assumedIpv6OfSubnet(vpcBlock: string | undefined, number: number): string | undefined {
  const block = blockOrNone(vpcBlock);
  if (block?.family !== 6 || block.prefixLength > 64) return undefined;
  const subnet = cidrOf((block.network + (BigInt(number) << 64n)) as Ipv6, 64);
  return contains(block, subnet.network) ? formatCidr(subnet) : undefined;
}

/** How many public addresses there are to assume. */
export const ASSUMED_ADDRESSES = 240 + 254;

/** Public addresses for documentation, in order: 203.0.113.10 and on, then 198.51.100.1 and on; none when they are used up. */
export function assumedPublicIp(number: number): string | undefined {
  if (number < 240) return `203.0.113.${String(10 + number)}`;
  return number < ASSUMED_ADDRESSES ? `198.51.100.${String(number - 239)}` : undefined;
}
