import { pointer } from '../../base/json-pointer.ts';
import { routeSchema, routeTableSchema, type Route, type RouteTable } from '../../model/route-table.ts';
import type { Vpc } from '../../model/vpc.ts';
import { overlaps } from '../../net/cidr.ts';
import { flag, nameTag, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { originOf, placeOf } from '../origins.ts';
import { assumed, failed, from, ignored, type Reading } from '../report.ts';
import {
  accept,
  blockOf,
  defined,
  isUsableId,
  normalised,
  sourceOf,
  unlessEmpty,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import { isAssociated, type AwsInput } from './input.ts';
import { findTarget, type Targets } from './route-target.ts';

export function* readRouteTables(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  targets: Targets,
  joined: Joined,
): Reading<Resources<RouteTable>> {
  const tables = new Map<string, Resource<RouteTable>>();
  for (const item of input.items('RouteTables')) {
    const vpc = text(item.value, 'VpcId');
    if (vpc === undefined || !vpcs.has(vpc)) {
      yield failed('vpc-not-given', item.place, { what: 'routeTables', id: item.id });
      continue;
    }
    const value = yield* readRouteTable(item, vpc, targets, joined);
    if (value !== undefined) tables.set(item.id, { value, ...sourceOf(item) });
  }
  return tables;
}

/** What the document says elsewhere than in the routes of a table. */
export interface Joined {
  /** Whether AWS writes the routes to a gateway endpoint into a table. */
  readonly isRoutedByEndpoint: (table: string, endpoint: string) => boolean;
  /** Whether a virtual private gateway has learnt of a destination. */
  readonly isPropagated: (gateway: string, destination: string) => boolean;
  /** Whether a VPC is attached to a transit gateway. */
  readonly isAttached: (vpc: string, transitGateway: string) => boolean;
  /** The destinations of which nobody knows where the transit gateway sends them. */
  readonly openFor: (vpc: string, transitGateway: string) => readonly string[];
  /** The endpoint of a firewall to which a route of a table leads, where other formats name the firewall alone. */
  readonly endpointFor: (firewall: string, zones: ReadonlySet<string>) => string | undefined;
  /** The Availability Zones of the subnets that use a table, or to which an edge table leads. */
  readonly zonesOf: (table: string, destination: string) => ReadonlySet<string>;
}

function* readRouteTable(
  item: Item,
  vpc: string,
  targets: Targets,
  joined: Joined,
): Reading<RouteTable | undefined> {
  const { id, value, place } = item;
  const propagating = objects(value, 'PropagatingVgws')
    .flatMap((each) => text(each, 'GatewayId') ?? [])
    .filter((each) => targets.vpnGateways.has(each));
  const routes: Route[] = [];
  for (const [index, route] of objects(value, 'Routes').entries()) {
    const at = pointer('routeTables', id, 'routes', routes.length);
    const part = { what: 'routeTables', id, place: placeOf(item, 'Routes', index), at };
    if (isMadeByAws(route) || isSaidElsewhere(route, id, propagating, joined)) continue;
    const through = yield* throughEndpoint(route, part, joined);
    const read = yield* readRoute(yield* attachedOnly(through, vpc, part, targets, joined), part, targets);
    if (read === undefined) continue;
    routes.push(read);
    yield from(at, originOf(item, 'Routes', index));
  }
  const gateway = yield* edgeOf(item, targets);
  const isMain = associationsOf(value).some((association) => flag(association, 'Main') === true);
  const candidate = defined({
    name: nameTag(value),
    vpc,
    main: isMain ? true : undefined,
    gateway,
    propagatingGateways: unlessEmpty([...new Set(propagating)]),
    routes,
  });
  return yield* accept(routeTableSchema, candidate, { what: 'routeTables', id, place });
}

/** The local routes stand in every table, so a document does not write them. */
function isMadeByAws(route: JsonObject): boolean {
  return text(route, 'GatewayId') === 'local' && text(route, 'Origin') !== 'CreateRoute';
}

/** The routes of gateway endpoints and of route propagation: the document says where they come from. */
function isSaidElsewhere(
  route: JsonObject,
  table: string,
  propagating: readonly string[],
  { isRoutedByEndpoint, isPropagated }: Joined,
): boolean {
  const gateway = text(route, 'GatewayId') ?? '';
  if (isRoutedByEndpoint(table, gateway)) return true;
  if (text(route, 'Origin') !== PROPAGATED || !propagating.includes(gateway)) return false;
  return isPropagated(gateway, normalised(text(route, 'DestinationCidrBlock')) ?? '');
}

/**
 * AWS says that a route is active, and nothing in the input attaches the VPC; or the table behind it leads to what the
 * document cannot hold. A walk then says that it does not know, instead of walking on by what is left.
 */
function* attachedOnly(
  route: JsonObject,
  vpc: string,
  { id, place, at }: Part,
  { transitGateways }: Targets,
  { isAttached, openFor }: Joined,
): Reading<JsonObject> {
  const gateway = text(route, 'TransitGatewayId');
  const state = text(route, 'State');
  if (gateway === undefined || state === 'blackhole' || !transitGateways.has(gateway)) return route;
  const isOpen = openFor(vpc, gateway).some((open) => meet(open, destinationOf(route) ?? ''));
  const isMissing = state === 'active' && !isAttached(vpc, gateway);
  if (!isOpen && !isMissing) return route;
  // What was left out has been reported where it stands.
  if (isMissing) {
    yield assumed('transit-attachment-not-given', place, { table: id, vpc, target: gateway }, at);
  }
  return { ...route, TransitGatewayId: null, UnknownTarget: 'transit-gateway' };
}

/** A plan names the firewall: its endpoint in the zone of the table is meant, as anything else would cross zones. */
function* throughEndpoint(
  route: JsonObject,
  { id, place, at }: Part,
  { endpointFor, zonesOf }: Joined,
): Reading<JsonObject> {
  const firewall = text(route, 'FirewallId');
  if (firewall === undefined) return route;
  const destination = destinationOf(route) ?? '';
  const endpoint = endpointFor(firewall, zonesOf(id, destination));
  if (endpoint === undefined) return { ...route, UnknownTarget: 'firewall-endpoint' };
  yield assumed('firewall-endpoint-inferred', place, { table: id, destination, firewall, endpoint }, at);
  return { ...route, VpcEndpointId: endpoint };
}

/** Prefix lists are taken to have something in common with every block. */
function meet(a: string, b: string): boolean {
  const [one, other] = [blockOf(a), blockOf(b)];
  return one === undefined || other === undefined || overlaps(one, other);
}

function destinationOf(route: JsonObject): string | undefined {
  return (
    text(route, 'DestinationCidrBlock') ??
    text(route, 'DestinationIpv6CidrBlock') ??
    text(route, 'DestinationPrefixListId')
  );
}

const PROPAGATED = 'EnableVgwRoutePropagation';

/** The Origin values of the EC2 API. Which kind of propagation it was, they do not say. */
const ORIGINS = new Map([
  [PROPAGATED, 'vpn-bgp'],
  ['Advertisement', 'route-server'],
]);

function* readRoute(route: JsonObject, part: Part, targets: Targets): Reading<Route | undefined> {
  const { id, place, at } = part;
  const written = destinationOf(route);
  const target = findTarget(route, targets);
  if (written === undefined || !isUsableId(written) || target === undefined) {
    yield failed('route-incomplete', place, { table: id }, pointer('routeTables', id));
    return undefined;
  }
  const to = normalised(written);
  const isBlackhole = text(route, 'State') === 'blackhole';
  const origin = ORIGINS.get(text(route, 'Origin') ?? '');
  if (!isBlackhole && target.missing) {
    yield assumed(
      'route-target-not-given',
      place,
      { table: id, destination: written, target: target.id },
      at,
    );
  }
  if (origin === 'vpn-bgp')
    yield assumed('propagated-origin', place, { table: id, destination: written }, at);
  const state = isBlackhole ? 'blackhole' : undefined;
  return yield* accept(routeSchema, defined({ to, via: target.id, state, origin }), part);
}

function associationsOf(table: JsonObject): readonly JsonObject[] {
  return objects(table, 'Associations').filter((association) =>
    isAssociated(association, 'AssociationState'),
  );
}

/** The internet gateway whose incoming traffic the table steers. Those of virtual private gateways are not modelled. */
function* edgeOf({ value, place }: Item, targets: Targets): Reading<string | undefined> {
  let edge: string | undefined;
  for (const association of associationsOf(value)) {
    if (text(association, 'PublicIpv4Pool') !== undefined) yield ignored('public-pool', place, 'RouteTables');
    const gateway = text(association, 'GatewayId');
    if (gateway === undefined) continue;
    if (targets.internetGateways.has(gateway)) edge = gateway;
    else yield ignored('edge-of-other-gateway', place, 'RouteTables');
  }
  return edge;
}

/** The tables that will be in the document: what refers to them is read before their routes are. */
export function routeTableIds(input: AwsInput, vpcs: Resources<Vpc>): ReadonlySet<string> {
  const known = input.items('RouteTables').filter(({ value }) => vpcs.has(text(value, 'VpcId') ?? ''));
  return new Set(known.map(({ id }) => id));
}

/** The route table of each subnet with an association of its own. The others use the main one. */
export function tablesBySubnet(
  input: AwsInput,
  tables: { has(id: string): boolean },
): ReadonlyMap<string, string> {
  const bySubnet = new Map<string, string>();
  for (const { id, value } of input.items('RouteTables')) {
    if (!tables.has(id)) continue;
    for (const association of associationsOf(value)) {
      const subnet = text(association, 'SubnetId');
      if (subnet !== undefined) bySubnet.set(subnet, id);
    }
  }
  return bySubnet;
}
