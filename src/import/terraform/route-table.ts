import { objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import { idOf, listOf, placeAt, tagsOf, type Context, type Ref } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import type { AttributePath } from './references.ts';
import { unknownIn, type TerraformResource } from './resource.ts';

/** Where a route can lead: the attribute, the member of the describe call, and the types behind it. */
const TARGETS: readonly (readonly [string, string, ReadonlySet<string>])[] = [
  ['gateway_id', 'GatewayId', kind.kinds(kind.INTERNET_GATEWAY, kind.VPN_GATEWAY)],
  ['nat_gateway_id', 'NatGatewayId', kind.NAT_GATEWAY],
  ['transit_gateway_id', 'TransitGatewayId', kind.TRANSIT_GATEWAY],
  ['vpc_peering_connection_id', 'VpcPeeringConnectionId', kind.PEERING],
  ['egress_only_gateway_id', 'EgressOnlyInternetGatewayId', kind.EGRESS_ONLY],
  ['vpc_endpoint_id', 'VpcEndpointId', kind.kinds(kind.VPC_ENDPOINT, kind.FIREWALL)],
  ['carrier_gateway_id', 'CarrierGatewayId', kind.CARRIER_GATEWAY],
  ['local_gateway_id', 'LocalGatewayId', kind.LOCAL_GATEWAY],
  ['core_network_arn', 'CoreNetworkArn', new Set()],
  ['network_interface_id', 'NetworkInterfaceId', kind.kinds(kind.NETWORK_INTERFACE, kind.INSTANCE)],
  ['instance_id', 'InstanceId', kind.INSTANCE],
];

/** The destinations: in a resource of its own, and in a block of a table. */
const DESTINATIONS: readonly (readonly [string, string, string])[] = [
  ['destination_cidr_block', 'cidr_block', 'DestinationCidrBlock'],
  ['destination_ipv6_cidr_block', 'ipv6_cidr_block', 'DestinationIpv6CidrBlock'],
  ['destination_prefix_list_id', 'destination_prefix_list_id', 'DestinationPrefixListId'],
];

/** The tables in the making: routes and associations stand in resources of their own too. */
export interface RouteTables {
  readonly byId: ReadonlyMap<string, Draft>;
  /** The VPC of each table. */
  readonly vpcOf: ReadonlyMap<string, string>;
}

export function* describeRouteTables(context: Context, subnets: readonly Draft[]): Reading<readonly Draft[]> {
  const tables = new Map<string, Draft>();
  const vpcs = new Map<string, string>();
  const written = new Set<string>();
  for (const table of context.managed(kind.ROUTE_TABLE)) {
    const draft = draftOf('RouteTables', 'RouteTableId', idOf(table), table.place);
    tables.set(draft.id, draft);
    const vpc = yield* vpcOf(context, table);
    draft.set('VpcId', vpc.id, vpc.how);
    if (vpc.id !== undefined) vpcs.set(draft.id, vpc.id);
    draft.set('Tags', tagsOf(table.values));
    for (const gateway of (yield* context.refs(table, ['propagating_vgws'], kind.VPN_GATEWAY)).refs) {
      draft.add('PropagatingVgws', { GatewayId: gateway.id });
    }
  }
  yield* addSeparateRoutes(context, tables, written);
  for (const table of context.managed(kind.ROUTE_TABLE)) {
    const draft = tables.get(idOf(table));
    if (draft !== undefined) yield* addInlineRoutes(context, table, draft, written);
  }
  const all = { byId: tables, vpcOf: vpcs };
  yield* addPropagations(context, all);
  yield* addAssociations(context, all, subnets);
  yield* addMainRoles(context, all);
  return [...tables.values()];
}

/** A default table names the VPC only by what the VPC says of it. */
export function* vpcOf(context: Context, resource: TerraformResource): Reading<Ref> {
  const own = text(resource.values, 'vpc_id');
  const attribute = DEFAULTS.get(resource.type);
  if (own !== undefined || attribute === undefined) return yield* context.ref(resource, ['vpc_id'], kind.VPC);
  const id = text(resource.values, attribute);
  const vpc =
    id === undefined
      ? undefined
      : context.described(kind.VPC).find(({ values }) => text(values, attribute) === id);
  if (vpc !== undefined) return { id: idOf(vpc), resource: vpc, how: 'joined' };
  if (id === undefined && context.references.mentions(resource, [attribute])) {
    return yield* context.ref(resource, [attribute], kind.VPC);
  }
  return yield* context.ref(resource, ['vpc_id'], kind.VPC);
}

/** The attribute of a default resource, and of its VPC, that ties the two. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['aws_default_route_table', 'default_route_table_id'],
  ['aws_default_network_acl', 'default_network_acl_id'],
  ['aws_default_security_group', 'default_security_group_id'],
]);

const ROUTE: ReadonlySet<string> = new Set(['aws_route']);

function* addSeparateRoutes(
  context: Context,
  tables: ReadonlyMap<string, Draft>,
  written: Set<string>,
): Reading<void> {
  for (const route of context.managed(ROUTE)) {
    const table = yield* context.ref(route, ['route_table_id'], kind.ROUTE_TABLE);
    const draft = tables.get(table.id ?? '');
    if (draft === undefined) {
      if (table.id === undefined) yield failed('route-table-unknown', route.place, { id: route.address });
      else yield ignored('resource-not-given', route.place, 'RouteTables');
      continue;
    }
    const [own, , member] =
      DESTINATIONS.find(([attribute]) => text(route.values, attribute) !== undefined) ?? [];
    const destination = own === undefined ? yield* destinationOf(context, route) : text(route.values, own);
    if (destination === undefined) {
      yield failed('destination-unknown', route.place, { id: route.address });
      continue;
    }
    const target = yield* targetOf(context, route, [], route.values, route.unknown);
    const state = text(route.values, 'state');
    if (isLocalByAws(target)) continue;
    written.add(`${draft.id}\n${destination}`);
    draft.add(
      'Routes',
      {
        [member ?? 'DestinationPrefixListId']: destination,
        ...target.members,
        ...(state !== undefined && { State: state }),
      },
      route.place,
      target.hows,
    );
  }
}

/** A prefix list that is made by the same plan. */
function* destinationOf(context: Context, route: TerraformResource): Reading<string | undefined> {
  if (!context.references.mentions(route, ['destination_prefix_list_id'])) return undefined;
  return (yield* context.ref(route, ['destination_prefix_list_id'], kind.PREFIX_LIST)).id;
}

function* addInlineRoutes(
  context: Context,
  table: TerraformResource,
  draft: Draft,
  written: ReadonlySet<string>,
): Reading<void> {
  const routes = objects(table.values, 'route');
  if (
    routes.length === 0 &&
    table.unknown['route'] === true &&
    context.references.mentions(table, ['route'])
  ) {
    yield assumed('routes-unknown', table.place, { table: draft.id });
  }
  for (const [index, route] of routes.entries()) {
    const [, own = '', member = ''] =
      DESTINATIONS.find(([, attribute]) => text(route, attribute) !== undefined) ?? [];
    const destination = text(route, own);
    const place = placeAt(table, ['route', index]);
    if (destination === undefined) {
      yield failed('destination-unknown', place, { id: table.address });
      continue;
    }
    // A state lists the routes of `aws_route` in the table too.
    if (written.has(`${draft.id}\n${destination}`)) continue;
    const target = yield* targetOf(context, table, ['route', index], route, unknownIn(table, 'route', index));
    if (isLocalByAws(target)) continue;
    draft.add('Routes', { [member]: destination, ...target.members }, place, target.hows);
  }
}

interface Target {
  readonly members: JsonObject;
  readonly hows: Readonly<Record<string, Ref['how']>>;
}

function isLocalByAws({ members }: Target): boolean {
  return members['GatewayId'] === 'local';
}

/** `block`: the path of the block in a table, empty for a resource of its own. */
function* targetOf(
  context: Context,
  resource: TerraformResource,
  block: AttributePath,
  values: JsonObject,
  unknown: JsonObject,
): Reading<Target> {
  for (const [attribute, member, types] of TARGETS) {
    const path = [...block, attribute];
    const isWritten = text(values, attribute) !== undefined;
    const isInline = block.length > 0;
    const isOpen = isInline
      ? unknown[attribute] === true
      : context.references.mentions(resource, path) && (unknown[attribute] ?? true) === true;
    if (!isWritten && !isOpen) continue;
    const ref = yield* context.ref(resource, path, types, isInline ? { only: true } : {});
    if (ref.id === undefined && ref.how !== 'unknown') continue;
    return targetAt(attribute, member, ref);
  }
  return { members: { UnknownTarget: 'gateway' }, hows: { UnknownTarget: 'unknown' } };
}

function targetAt(attribute: string, member: string, { id, resource, how }: Ref): Target {
  if (id === undefined) {
    const what = attribute.replace(/_(id|arn)$/, '').replaceAll('_', '-');
    return { members: { UnknownTarget: what }, hows: { UnknownTarget: 'unknown' } };
  }
  const own = memberOf(resource) ?? member;
  return { members: { [own]: id }, hows: { [own]: how } };
}

/** A reference may lead to what has the target: an interface of an instance, an endpoint of a firewall. */
function memberOf(resource: TerraformResource | undefined): string | undefined {
  if (resource === undefined) return undefined;
  if (kind.INSTANCE.has(resource.type)) return 'InstanceId';
  return kind.FIREWALL.has(resource.type) ? 'FirewallId' : undefined;
}

const PROPAGATION: ReadonlySet<string> = new Set(['aws_vpn_gateway_route_propagation']);

function* addPropagations(context: Context, { byId }: RouteTables): Reading<void> {
  for (const propagation of context.managed(PROPAGATION)) {
    const table = yield* context.ref(propagation, ['route_table_id'], kind.ROUTE_TABLE);
    const gateway = yield* context.ref(propagation, ['vpn_gateway_id'], kind.VPN_GATEWAY);
    if (gateway.id === undefined) continue;
    byId.get(table.id ?? '')?.add('PropagatingVgws', { GatewayId: gateway.id }, propagation.place);
  }
}

const ASSOCIATION: ReadonlySet<string> = new Set(['aws_route_table_association']);

function* addAssociations(context: Context, { byId }: RouteTables, subnets: readonly Draft[]): Reading<void> {
  const subnetById = new Map(subnets.map((subnet) => [subnet.id, subnet]));
  for (const association of context.managed(ASSOCIATION)) {
    const table = yield* context.ref(association, ['route_table_id'], kind.ROUTE_TABLE);
    const gateway = yield* context.ref(
      association,
      ['gateway_id'],
      kind.kinds(kind.INTERNET_GATEWAY, kind.VPN_GATEWAY),
    );
    const draft = byId.get(table.id ?? '');
    if (draft === undefined) {
      if (table.id !== undefined) yield ignored('resource-not-given', association.place, 'RouteTables');
      continue;
    }
    if (gateway.id !== undefined) {
      draft.add('Associations', { GatewayId: gateway.id }, association.place);
      continue;
    }
    const subnet = yield* context.ref(association, ['subnet_id'], kind.SUBNET);
    if (subnet.id === undefined) continue;
    draft.add('Associations', { SubnetId: subnet.id }, association.place);
    subnetById.get(subnet.id)?.note('RouteTable', table.how);
  }
}

const MAIN_ASSOCIATION: ReadonlySet<string> = new Set(['aws_main_route_table_association']);

/** Said outright, else the table that the VPC names, else the default one. */
function* addMainRoles(context: Context, { byId, vpcOf: vpcs }: RouteTables): Reading<void> {
  const done = new Set<string>();
  const makeMain = (table: string | undefined, vpc: string | undefined, place?: Place) => {
    const draft = byId.get(table ?? '');
    if (draft === undefined || vpc === undefined || done.has(vpc) || vpcs.get(draft.id) !== vpc) return;
    done.add(vpc);
    draft.add('Associations', { Main: true }, place);
  };
  for (const association of context.managed(MAIN_ASSOCIATION)) {
    const table = yield* context.ref(association, ['route_table_id'], kind.ROUTE_TABLE);
    const vpc = yield* context.ref(association, ['vpc_id'], kind.VPC);
    makeMain(table.id, vpc.id ?? vpcs.get(table.id ?? ''), association.place);
  }
  for (const vpc of context.described(kind.VPC)) makeMain(text(vpc.values, 'main_route_table_id'), idOf(vpc));
  for (const table of context.managed(new Set(['aws_default_route_table']))) {
    makeMain(idOf(table), vpcs.get(idOf(table)), table.place);
  }
}

/** The tables of a gateway endpoint get routes to its prefix list that nobody writes. */
export function* addEndpointRoutes(context: Context, tables: readonly Draft[]): Reading<void> {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const separate = new Set(['aws_vpc_endpoint_route_table_association']);
  for (const endpoint of context.managed(kind.VPC_ENDPOINT)) {
    if ((text(endpoint.values, 'vpc_endpoint_type') ?? 'Gateway') !== 'Gateway') continue;
    const list = prefixListOf(endpoint);
    const own = yield* context.refs(endpoint, ['route_table_ids'], kind.ROUTE_TABLE);
    for (const { id, how } of own.refs) {
      byId.get(id)?.add('Routes', routeTo(list, endpoint), endpoint.place, { GatewayId: how });
    }
  }
  for (const association of context.managed(separate)) {
    const endpoint = yield* context.ref(association, ['vpc_endpoint_id'], kind.VPC_ENDPOINT);
    const table = yield* context.ref(association, ['route_table_id'], kind.ROUTE_TABLE);
    const draft = byId.get(table.id ?? '');
    if (endpoint.resource === undefined || draft === undefined) continue;
    const listed = listOf(endpoint.resource.values, 'route_table_ids').includes(draft.id);
    const route = routeTo(prefixListOf(endpoint.resource), endpoint.resource);
    if (!listed) draft.add('Routes', route, association.place, { GatewayId: endpoint.how });
  }
}

function routeTo(list: string, endpoint: TerraformResource): JsonObject {
  return { DestinationPrefixListId: list, GatewayId: idOf(endpoint) };
}

/** The prefix list of the service: its id, or a name for it where that is known only after apply. */
export function prefixListOf(endpoint: TerraformResource): string {
  const id = text(endpoint.values, 'prefix_list_id');
  if (id !== undefined) return id;
  return `pl-${text(endpoint.values, 'service_name') ?? endpoint.address}`;
}
