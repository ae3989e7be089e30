import type { Route, RouteTable } from '../compile/network.ts';
import { cidr, contains } from '../net/cidr.ts';
import { familyOf, type Ip } from '../net/ip.ts';
import type { Considered } from './decision.ts';
import { DESTINATION, fieldsOf, LOCAL_PREFERRED, MATCHES } from './match.ts';

/** Ranges that no route ever forwards, whatever covers them (RT-12). */
const NEVER_FORWARDED = [cidr('169.254.168.0/22'), cidr('fd00:ec2::/32')];

export interface RouteLookup {
  readonly route: Route | null;
  readonly considered: readonly Considered<Route>[];
}

/**
 * The route AWS would use: longest matching prefix; between equals static, then prefix list, then propagated (RT-5,
 * RT-6), in which order they were compiled. A route propagated from VPN or Direct Connect never beats the VPC's
 * local one (RT-7). A blackhole route still wins (RT-14). Only the destination matters (RT-4).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function lookUpRoute(table: RouteTable, destination: Ip): RouteLookup {
  const considered: Considered<Route>[] = [];
  if (NEVER_FORWARDED.some((range) => contains(range, destination))) return { route: null, considered };
  const routes = table.routes[familyOf(destination)];
  for (const route of routes) {
    if (!contains(route.destination, destination)) {
      considered.push({ rule: route, mismatches: fieldsOf(DESTINATION) });
      continue;
    }
    if (
      yieldsToLocal(route) &&
      routes.some((other) => isLocal(other) && contains(other.destination, destination))
    ) {
      considered.push({ rule: route, mismatches: fieldsOf(LOCAL_PREFERRED) });
      continue;
    }
    considered.push({ rule: route, mismatches: fieldsOf(MATCHES) });
    return { route, considered };
  }
  return { route: null, considered };
}

function isLocal(route: Route): boolean {
  return route.target.type === 'local';
}

function yieldsToLocal(route: Route): boolean {
  switch (route.origin) {
    case 'direct-connect':
    case 'vpn-static':
    case 'vpn-bgp':
      return true;
    case 'static':
    case 'route-server':
      return false;
  }
}
