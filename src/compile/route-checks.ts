import { error, warning } from '../base/issue.ts';
import { child, type JsonPointer } from '../base/json-pointer.ts';
import { cidr, containsCidr, equalCidr, formatCidr, type Cidr } from '../net/cidr.ts';
import type { Route, RouteTable, Subnet } from './network.ts';
import type { Reader } from './reader.ts';

/** RT-12: what AWS keeps for its services in every VPC. */
const RESERVED = ['169.254.168.0/22', 'fd00:ec2::/32'].map(cidr);
/** NAT-19: the IPv6 addresses that stand for IPv4 addresses; a NAT gateway translates no others. */
const NAT64 = cidr('64:ff9b::/96');
/** RT-27: the parts of a public pool that a route can be for. */
const POOL_PARTS = { shortest: 23, longest: 28 } as const;

/** What a route can lead to, with the endpoints and local gateways that are known by name only. */
type TargetKind = Route['target']['type'] | 'vpc-endpoint' | 'local-gateway';

/** RT-10. A target that is gone may have been one of these. */
const REPLACES_LOCAL: ReadonlySet<TargetKind> = new Set([
  'local',
  'nat-gateway',
  'network-interface',
  'vpc-endpoint',
  'missing',
]);
/** RT-9. */
const INSIDE_VPC: ReadonlySet<TargetKind> = new Set([
  'nat-gateway',
  'network-interface',
  'vpc-endpoint',
  'local-gateway',
  'missing',
]);
/** RT-21. */
const IN_GATEWAY_TABLE: ReadonlySet<TargetKind> = new Set([
  'local',
  'network-interface',
  'vpc-endpoint',
  'missing',
]);

/** The subnet of a VPC that has exactly this block. */
export type FindSubnet = (table: RouteTable, block: Cidr) => Subnet | undefined;

export function subnetFinder(subnets: Iterable<Subnet>): FindSubnet {
  const byBlock = new Map<string, Subnet>();
  for (const subnet of subnets) {
    for (const block of [subnet.cidr, subnet.ipv6Cidr]) {
      if (block !== null) byBlock.set(`${formatCidr(block)} ${subnet.vpc.id}`, subnet);
    }
  }
  return (table, block) => byBlock.get(`${formatCidr(block)} ${table.vpc.id}`);
}

/** What is wrong with one written route, be it for a block or for a prefix list (`routes` are what it comes to). */
export function checkRoute(
  reader: Reader,
  table: RouteTable,
  routes: readonly Route[],
  at: JsonPointer,
  findSubnet: FindSubnet,
): void {
  const [route] = routes;
  if (route === undefined) return;
  if (route.prefixList !== null) checkPrefixListRoute(reader, table, route, at);
  else if (table.gateway !== null) checkGatewayDestination(reader, table, route, at, findSubnet);
  else checkDestination(reader, table, route, at, findSubnet);
  if (table.gateway !== null) checkGatewayTarget(reader, route, at);
  for (const { destination } of routes) {
    if (!checkFamily(reader, route, destination, at)) break;
  }
  checkMiddlebox(reader, table, route, at, findSubnet);
}

function targetKind({ target }: Route): TargetKind {
  return kindOf(target);
}

function kindOf(target: Route['target']): TargetKind {
  if (target.type === 'inspection-endpoint') return 'vpc-endpoint';
  if (target.type !== 'unmodelled') return target.type;
  const { type } = target.component;
  return type === 'vpc-endpoint' || type === 'local-gateway' ? type : 'unmodelled';
}

/**
 * PFX-6: whether a table leaves out an entry of a prefix list, since a route for that block could not be written into it.
 * The other entries stay in force.
 */
export function isEntryIgnored(
  table: RouteTable,
  destination: Cidr,
  target: Route['target'],
  findSubnet: FindSubnet,
): boolean {
  if (RESERVED.some((reserved) => containsCidr(reserved, destination))) return true;
  const block = vpcBlockAround(table, destination);
  if (block === undefined) return false;
  const kind = kindOf(target);
  if (equalCidr(block, destination)) return !REPLACES_LOCAL.has(kind);
  return findSubnet(table, destination) === undefined || !INSIDE_VPC.has(kind);
}

function checkPrefixListRoute(reader: Reader, table: RouteTable, route: Route, at: JsonPointer): void {
  const id = route.prefixList?.id ?? '';
  const details = { found: id, rule: 'RT-16' };
  if (table.gateway !== null) reader.report(error('prefix-list-in-gateway-table', child(at, 'to'), details));
  // AWS itself routes its own lists to gateway endpoints.
  const isOfAws = reader.scenario.prefixLists?.[id]?.owner === 'aws';
  if (targetKind(route) === 'vpc-endpoint' && !isOfAws) {
    reader.report(error('prefix-list-to-endpoint', child(at, 'to'), details));
  }
  if (route.via === 'local') {
    reader.report(error('local-route-destination', child(at, 'to'), { found: id, rule: 'RT-3' }));
  }
}

/** A route of a subnet's table: what touches the VPC's own blocks is restricted (RT-3, RT-9, RT-10, RT-12). */
function checkDestination(
  reader: Reader,
  table: RouteTable,
  route: Route,
  at: JsonPointer,
  findSubnet: FindSubnet,
): void {
  const { destination } = route;
  const found = formatCidr(destination);
  const to = child(at, 'to');
  const reserved = RESERVED.find((block) => containsCidr(block, destination));
  if (reserved !== undefined) {
    const params = { reserved: formatCidr(reserved) };
    reader.report(error('route-to-reserved', to, { found, params, rule: 'RT-12' }));
  }
  const block = vpcBlockAround(table, destination);
  const params = { vpc: table.vpc.id, block: block === undefined ? '' : formatCidr(block) };
  const isWhole = block !== undefined && equalCidr(block, destination);
  if (route.via === 'local' && !isWhole) {
    reader.report(error('local-route-destination', to, { found, params, rule: 'RT-3' }));
    return;
  }
  if (block === undefined || route.origin !== 'static') return;
  const via = { found: route.via, params, rule: isWhole ? 'RT-10' : 'RT-9' };
  if (isWhole) {
    if (!REPLACES_LOCAL.has(targetKind(route))) {
      reader.report(error('local-route-target', child(at, 'via'), via));
    }
  } else if (findSubnet(table, destination) === undefined) {
    reader.report(error('route-inside-vpc', to, { found, params, rule: 'RT-9' }));
  } else if (!INSIDE_VPC.has(targetKind(route))) {
    reader.report(error('route-inside-vpc-target', child(at, 'via'), via));
  }
}

function vpcBlockAround({ vpc }: RouteTable, destination: Cidr): Cidr | undefined {
  return [...vpc.cidrs, ...vpc.ipv6Cidrs].find((block) => containsCidr(block, destination));
}

/** A route of a gateway's table is for a block of the VPC, one of its subnets, or part of a pool (RT-21, RT-27). */
function checkGatewayDestination(
  reader: Reader,
  table: RouteTable,
  route: Route,
  at: JsonPointer,
  findSubnet: FindSubnet,
): void {
  const { destination } = route;
  const found = formatCidr(destination);
  // A route server's routes may lead anywhere (RT-28).
  if (route.origin === 'route-server') return;
  if (table.publicIpv4Pools.some((pool) => containsCidr(pool, destination))) {
    const { prefixLength } = destination;
    if (prefixLength < POOL_PARTS.shortest || prefixLength > POOL_PARTS.longest) {
      reader.report(error('pool-part-size', child(at, 'to'), { found, params: POOL_PARTS, rule: 'RT-27' }));
    }
    return;
  }
  const block = vpcBlockAround(table, destination);
  if (block !== undefined && equalCidr(block, destination)) return;
  if (findSubnet(table, destination) !== undefined) return;
  const params = { vpc: table.vpc.id };
  reader.report(error('gateway-route-destination', child(at, 'to'), { found, params, rule: 'RT-21' }));
}

function checkGatewayTarget(reader: Reader, route: Route, at: JsonPointer): void {
  if (!IN_GATEWAY_TABLE.has(targetKind(route))) {
    reader.report(error('gateway-route-target', child(at, 'via'), { found: route.via, rule: 'RT-21' }));
  }
  if (route.origin !== 'static' && route.origin !== 'route-server') {
    const details = { found: route.origin, rule: 'RT-21' };
    reader.report(error('gateway-route-propagated', child(at, 'origin'), details));
  }
}

/** Whether the target takes packets of the destination's family (EIGW-1, RT-31). */
function checkFamily(reader: Reader, { via, target }: Route, destination: Cidr, at: JsonPointer): boolean {
  const details = { found: via, params: { destination: formatCidr(destination) } };
  if (target.type === 'egress-only-internet-gateway' && destination.family === 4) {
    reader.report(error('ipv4-to-egress-only', child(at, 'via'), { ...details, rule: 'EIGW-1' }));
    return false;
  }
  if (target.type === 'nat-gateway' && destination.family === 6 && !containsCidr(NAT64, destination)) {
    reader.report(warning('ipv6-to-nat-gateway', child(at, 'via'), { ...details, rule: 'RT-31' }));
    return false;
  }
  return true;
}

/** RT-25: an appliance inspects neither its own subnet nor, with its source/destination check on, anything. */
function checkMiddlebox(
  reader: Reader,
  table: RouteTable,
  route: Route,
  at: JsonPointer,
  findSubnet: FindSubnet,
): void {
  const via = child(at, 'via');
  if (route.target.type === 'inspection-endpoint') {
    const { subnet, behind } = route.target.endpoint;
    if (table.gateway !== null || subnet.routeTable !== table) return;
    // NFW-2: what is in its own subnet does not pass it. GWLB-7: what has passed it comes back to it.
    const rule = behind.kind === 'firewall' ? 'NFW-2' : 'GWLB-7';
    const details = { found: route.via, params: { subnet: subnet.id }, rule };
    reader.report(warning('middlebox-in-source-subnet', via, details));
    return;
  }
  if (route.target.type !== 'network-interface') return;
  const { subnet, sourceDestCheck } = route.target.networkInterface;
  const details = { found: route.via, params: { subnet: subnet.id }, rule: 'RT-25' };
  if (route.prefixList === null && findSubnet(table, route.destination) === subnet) {
    reader.report(error('middlebox-in-destination-subnet', via, details));
  }
  if (table.gateway === null && subnet.routeTable === table) {
    reader.report(warning('middlebox-in-source-subnet', via, details));
  }
  if (sourceDestCheck) reader.report(warning('middlebox-checks-addresses', via, details));
}
