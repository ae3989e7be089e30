import type { RouteTable, Subnet } from '../compile/network.ts';
import type { IpFamily } from '../net/ip.ts';

/** Public: a route leads to an internet gateway. Isolated: no route leaves the VPC. Private: the rest (RT-19). */
export type Tier = 'public' | 'private' | 'isolated';

/** From the router outwards: public subnets stand above it, the others below. */
export const TIERS: readonly Tier[] = ['public', 'private', 'isolated'];

const FAMILIES: readonly IpFamily[] = [4, 6];

/** A subnet that is public in one address family is drawn as public. */
export function tierOf(subnet: Subnet): Tier {
  const targets = FAMILIES.flatMap((family) => targetsOf(subnet.routeTable, family));
  if (targets.includes('internet-gateway')) return 'public';
  return targets.some((type) => type !== 'local') ? 'private' : 'isolated';
}

function targetsOf(table: RouteTable, family: IpFamily) {
  return table.routes[family].map((route) => route.target.type);
}
