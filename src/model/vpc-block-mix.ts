import { cidr, containsCidr, isPrivateIpv4, overlaps, type Cidr } from '../net/cidr.ts';

const TEN = cidr('10.0.0.0/8');
const TEN_FIRST_TWO = cidr('10.0.0.0/15');
const TEN_FIRST = cidr('10.0.0.0/16');
const SEVENTEEN_TWO = cidr('172.16.0.0/12');
const DEFAULT_VPC = cidr('172.31.0.0/16');
const HOME = cidr('192.168.0.0/16');
const BENCHMARK = cidr('198.19.0.0/16');

/** VPC-7: the range that may not be added to a VPC with the block `existing` and that `added` is in. */
export function forbiddenBeside(existing: Cidr, added: Cidr): Cidr | undefined {
  return rangesForbiddenBeside(existing).find((range) => overlaps(range, added));
}

function rangesForbiddenBeside(existing: Cidr): readonly Cidr[] {
  if (containsCidr(TEN_FIRST_TWO, existing)) return [SEVENTEEN_TWO, HOME, BENCHMARK, TEN_FIRST];
  if (containsCidr(TEN, existing)) return [SEVENTEEN_TWO, HOME, BENCHMARK];
  if (containsCidr(SEVENTEEN_TWO, existing)) return [TEN, HOME, DEFAULT_VPC, BENCHMARK];
  if (containsCidr(HOME, existing)) return [TEN, SEVENTEEN_TWO, BENCHMARK];
  if (containsCidr(BENCHMARK, existing) || isPrivateIpv4(existing.network)) return [TEN, SEVENTEEN_TWO, HOME];
  return [TEN, SEVENTEEN_TWO, HOME, BENCHMARK];
}
