import type { RouteTable, Subnet } from '../compile/network.ts';
import type { IpFamily } from '../net/ip.ts';

/** What people call a subnet, for one address family. */
export type SubnetClass = 'public' | 'vpn-only' | 'private' | 'isolated';

/**
 * Public: a route leads to an internet gateway, whatever its destination. VPN-only: none does, and one leads to a virtual
 * private gateway. Isolated: no route leaves the VPC. Private: the rest (RT-19).
 * ASSUMPTION A-15: each family by itself; AWS's definition mentions none.
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
 */
export function classOf({ routeTable }: Subnet, family: IpFamily): SubnetClass {
  const targets = targetsOf(routeTable, family);
  if (targets.has('internet-gateway')) return 'public';
  if (targets.has('vpn-gateway')) return 'vpn-only';
  return targets.size === 0 ? 'isolated' : 'private';
}

/** The kinds of component to which routes lead, but for the local ones. */
function targetsOf(table: RouteTable, family: IpFamily): ReadonlySet<string> {
  const kinds = table.routes[family].map(({ target }) =>
    target.type === 'unmodelled' ? target.component.type : target.type,
  );
  return new Set(kinds.filter((kind) => kind !== 'local'));
}
