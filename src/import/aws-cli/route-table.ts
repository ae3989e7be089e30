import { pointer } from '../../base/json-pointer.ts';
import { routeSchema, routeTableSchema, type Route, type RouteTable } from '../../model/route-table.ts';
import type { Vpc } from '../../model/vpc.ts';
import { flag, nameTag, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { originOf, placeOf } from '../origins.ts';
import { assumed, failed, from, ignored, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  normalised,
  sourceOf,
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
): Reading<Resources<RouteTable>> {
  const tables = new Map<string, Resource<RouteTable>>();
  for (const item of input.items('RouteTables')) {
    const vpc = text(item.value, 'VpcId');
    if (vpc === undefined || !vpcs.has(vpc)) {
      yield failed('vpc-not-given', item.place, { what: 'routeTables', id: item.id });
      continue;
    }
    const value = yield* readRouteTable(item, vpc, targets);
    if (value !== undefined) tables.set(item.id, { value, ...sourceOf(item) });
  }
  return tables;
}

function* readRouteTable(item: Item, vpc: string, targets: Targets): Reading<RouteTable | undefined> {
  const { id, value, place } = item;
  const routes: Route[] = [];
  for (const [index, route] of objects(value, 'Routes').entries()) {
    const at = pointer('routeTables', id, 'routes', routes.length);
    const part = { what: 'routeTables', id, place: placeOf(item, 'Routes', index), at };
    const read = isMadeByAws(route) ? undefined : yield* readRoute(route, part, targets);
    if (read === undefined) continue;
    routes.push(read);
    yield from(at, originOf(item, 'Routes', index));
  }
  const gateway = yield* edgeOf(item, targets);
  const isMain = associationsOf(value).some((association) => flag(association, 'Main') === true);
  const candidate = defined({ name: nameTag(value), vpc, main: isMain ? true : undefined, gateway, routes });
  return yield* accept(routeTableSchema, candidate, { what: 'routeTables', id, place });
}

/** The local routes stand in every table, so a document does not write them. */
function isMadeByAws(route: JsonObject): boolean {
  return text(route, 'GatewayId') === 'local' && text(route, 'Origin') !== 'CreateRoute';
}

/** The Origin values of the EC2 API. Which kind of propagation it was, they do not say. */
const ORIGINS = new Map([
  ['EnableVgwRoutePropagation', 'vpn-bgp'],
  ['Advertisement', 'route-server'],
]);

function* readRoute(route: JsonObject, part: Part, targets: Targets): Reading<Route | undefined> {
  const { id, place, at } = part;
  const written =
    text(route, 'DestinationCidrBlock') ??
    text(route, 'DestinationIpv6CidrBlock') ??
    text(route, 'DestinationPrefixListId');
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
