import { compareText } from '../base/compare.ts';
import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Route as Written, RouteOrigin } from '../model/route-table.ts';
import { ANY_IPV4, equalCidr, formatCidr, type Cidr } from '../net/cidr.ts';
import { compareIp } from '../net/ip.ts';
import type { InternetGateway, PrefixList, Route, RouteTable } from './network.ts';
import type { Reader } from './reader.ts';
import { checkRoute, isEntryIgnored, type FindSubnet } from './route-checks.ts';
import { findTarget, type Targets } from './route-target.ts';

/** Of routes to the same destination, the lowest wins (RT-6, RT-18). */
const RANKS: Readonly<Record<RouteOrigin, number>> = {
  static: 0,
  // ASSUMPTION A-13: as propagated; AWS does not say among which, and this is the first of them.
  'route-server': 2,
  'direct-connect': 3,
  'vpn-static': 4,
  'vpn-bgp': 5,
};
const RANK_OF_PREFIX_LIST = 1;

export interface RouteCollections {
  readonly targets: Targets;
  readonly prefixLists: ReadonlyMap<string, PrefixList>;
  readonly findSubnet: FindSubnet;
  /** The routes to gateway endpoints, by the id of their table (GWE-1). */
  readonly endpointRoutes: ReadonlyMap<string, readonly Route[]>;
}

/** The routes of a table by family, best first, the local ones included (RT-3, RT-5, RT-6). */
export function compileRoutes(
  reader: Reader,
  table: RouteTable,
  written: readonly Written[],
  collections: RouteCollections,
  propagating: readonly string[] = [],
): RouteTable['routes'] {
  const own = written.flatMap((route, index) =>
    compileRoute(reader, table, route, pointer('routeTables', table.id, 'routes', index), collections),
  );
  const routes = [...own, ...propagatedRoutes(reader, table, propagating, collections)];
  checkDuplicates(reader, routes);
  const ofEndpoints = collections.endpointRoutes.get(table.id) ?? [];
  return sortedByFamily(reader, [...localRoutesBeside(table, routes), ...routes, ...ofEndpoints]);
}

/** VGW-2: the prefixes that a virtual private gateway knows, once each. */
function propagatedRoutes(
  reader: Reader,
  table: RouteTable,
  ids: readonly string[],
  { targets: { vpnGateways } }: RouteCollections,
): readonly Route[] {
  return ids.flatMap((id, index): readonly Route[] => {
    const at = pointer('routeTables', table.id, 'propagatingGateways', index);
    const gateway = reader.resolve(vpnGateways, 'vpnGateways', id, at);
    if (gateway === undefined || gateway.vpc !== table.vpc) return [];
    const known = new Map<string, Route>();
    // DX-5: what Direct Connect has told outranks what a VPN has.
    for (const destination of gateway.interfaces.flatMap(({ prefixes }) => prefixes)) {
      const target = { type: 'vpn-gateway', gateway } as const;
      const route = { ...madeByAws(destination), via: id, target, origin: 'direct-connect' } as const;
      known.set(formatCidr(destination), route);
    }
    const byRank = gateway.connections.toSorted((a, b) => compareText(b.routing, a.routing));
    for (const { prefixes, routing } of byRank) {
      for (const destination of prefixes) {
        const key = formatCidr(destination);
        if (known.has(key)) continue;
        const target = { type: 'vpn-gateway', gateway } as const;
        const origin = routing === 'static' ? 'vpn-static' : 'vpn-bgp';
        known.set(key, { ...madeByAws(destination), via: id, target, origin });
      }
    }
    return [...known.values()];
  });
}

/** The routes that AWS writes into the table of a regional NAT gateway: the local ones and the internet (NAT-20). */
export function routesOfRegionalNatGateway(
  reader: Reader,
  table: RouteTable,
  gateway: InternetGateway | null,
): RouteTable['routes'] {
  const local = localRoutesBeside(table, []);
  if (gateway === null) return sortedByFamily(reader, local);
  const target = { type: 'internet-gateway', gateway } as const;
  return sortedByFamily(reader, [...local, { ...madeByAws(ANY_IPV4), via: gateway.id, target }]);
}

/** VPC-5: a local route for each block of the VPC for which none is written. */
function localRoutesBeside(table: RouteTable, written: readonly Route[]): readonly Route[] {
  const replaced = written.filter((route) => route.prefixList === null && route.origin === 'static');
  return [...table.vpc.cidrs, ...table.vpc.ipv6Cidrs]
    .filter((block) => !replaced.some((route) => equalCidr(route.destination, block)))
    .map((block) => ({ ...madeByAws(block), via: 'local', target: { type: 'local' } }));
}

function madeByAws(destination: Cidr) {
  return {
    at: null,
    destination,
    prefixList: null,
    state: 'active',
    origin: 'static',
    nondeterministic: false,
  } as const;
}

/** RT-16: a prefix list stands for a route to each of its entries. */
function compileRoute(
  reader: Reader,
  table: RouteTable,
  written: Written,
  at: JsonPointer,
  { targets, prefixLists, findSubnet }: RouteCollections,
): readonly Route[] {
  const found = findTarget(reader, table, written.via, written.state, child(at, 'via'), targets);
  const destinations = readDestinations(reader, written.to, child(at, 'to'), prefixLists);
  if (found === undefined || destinations === undefined) return [];
  const { cidrs, prefixList } = destinations;
  const isIgnored = (block: Cidr) =>
    prefixList !== null && isEntryIgnored(table, block, found.target, findSubnet);
  for (const block of cidrs.filter(isIgnored)) {
    const params = { list: written.to, table: table.id };
    const details = { found: formatCidr(block), params, rule: 'PFX-6' };
    reader.report(warning('prefix-list-entry-ignored', child(at, 'to'), details));
  }
  const taken = cidrs.filter((block) => !isIgnored(block));
  const routes = taken.map((destination): Route => ({
    at,
    destination,
    prefixList,
    via: written.via,
    target: found.target,
    state: found.isGone ? 'blackhole' : (written.state ?? 'active'),
    origin: written.origin ?? 'static',
    nondeterministic: false,
  }));
  checkRoute(reader, table, routes, at, findSubnet);
  return routes;
}

function readDestinations(
  reader: Reader,
  to: string,
  at: JsonPointer,
  prefixLists: ReadonlyMap<string, PrefixList>,
): { readonly cidrs: readonly Cidr[]; readonly prefixList: PrefixList | null } | undefined {
  if (reader.tryCidr(to).ok) return { cidrs: [reader.cidr(to, at)], prefixList: null };
  const prefixList = prefixLists.get(to);
  if (prefixList !== undefined) return { cidrs: prefixList.entries, prefixList };
  reader.unknownReference(to, ['prefixLists'], at);
  return undefined;
}

/** RT-13: one static route to a destination, be it a block or a prefix list. */
function checkDuplicates(reader: Reader, routes: readonly Route[]): void {
  const seen = new Map<string, JsonPointer>();
  // The routes of one prefix list are written as one, and stand side by side.
  let last: JsonPointer | null = null;
  for (const { origin, at, prefixList, destination } of routes) {
    if (origin !== 'static' || at === null || at === last) continue;
    last = at;
    const to = prefixList?.id ?? formatCidr(destination);
    const first = seen.get(to);
    if (first === undefined) seen.set(to, at);
    else {
      const details = { found: to, params: { first }, rule: 'RT-13' };
      reader.report(error('duplicate-route', child(at, 'to'), details));
    }
  }
}

function sortedByFamily(reader: Reader, routes: readonly Route[]): RouteTable['routes'] {
  const byDestination = new Map<string, Route[]>();
  for (const route of routes.toSorted(compareRoutes)) {
    const key = formatCidr(route.destination);
    const others = byDestination.get(key);
    if (others === undefined) byDestination.set(key, [route]);
    else others.push(route);
  }
  const decided = [...byDestination.values()].flatMap((group) => pickedAtRandom(reader, group) ?? group);
  return {
    4: decided.filter(({ destination }) => destination.family === 4),
    6: decided.filter(({ destination }) => destination.family === 6),
  };
}

/**
 * RT-17: the routes to one destination, marked, where AWS would pick one of several prefix lists at random.
 * ASSUMPTION A-14: here the smallest id of a prefix list is picked, which the order of routes sees to.
 */
function pickedAtRandom(reader: Reader, group: readonly Route[]): readonly Route[] | undefined {
  const [best] = group;
  if (best === undefined || best.prefixList === null || best.at === null) return undefined;
  const isOfList = ({ prefixList }: Route): boolean => prefixList !== null;
  // Two routes to one list are a mistake of their own (RT-13).
  const isRival = (route: Route) => isOfList(route) && route.prefixList !== best.prefixList;
  const rival = group.find((route) => isRival(route) && route.via !== best.via);
  if (!rival?.prefixList) return undefined;
  const params = { chosen: best.prefixList.id, other: rival.prefixList.id };
  const details = { found: formatCidr(best.destination), params, rule: 'RT-17' };
  reader.report(warning('nondeterministic-route', best.at, details));
  return group.map((route) => (isOfList(route) ? { ...route, nondeterministic: true } : route));
}

function compareRoutes(a: Route, b: Route): number {
  return (
    b.destination.prefixLength - a.destination.prefixLength ||
    compareIp(a.destination.network, b.destination.network) ||
    rankOf(a) - rankOf(b) ||
    compareText(a.prefixList?.id ?? '', b.prefixList?.id ?? '') ||
    compareText(a.via, b.via)
  );
}

function rankOf(route: Route): number {
  return route.prefixList === null ? RANKS[route.origin] : RANK_OF_PREFIX_LIST;
}
