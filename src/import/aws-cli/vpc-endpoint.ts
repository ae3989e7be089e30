import { pointer } from '../../base/json-pointer.ts';
import type { LoadBalancer } from '../../model/load-balancer.ts';
import type { Subnet } from '../../model/subnet.ts';
import { ENDPOINT_STATES, vpcEndpointSchema, type VpcEndpoint } from '../../model/vpc-endpoint.ts';
import type { Vpc } from '../../model/vpc.ts';
import { field, flag, isList, isObject, nameTag, objects, text, texts } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  sourceOf,
  unlessEmpty,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import { idOfArn } from './elastic-load-balancing.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { addressesOf, groupsOf } from './network-interface.ts';

interface Ids {
  has(id: string): boolean;
}

export interface Endpoints {
  readonly endpoints: Resources<VpcEndpoint>;
  /** The interfaces that have become part of an endpoint. */
  readonly interfaces: ReadonlySet<string>;
  /** The prefix lists of gateway endpoints. */
  readonly prefixLists: ReadonlyMap<string, Place>;
}

interface Collections {
  readonly vpcs: Resources<Vpc>;
  readonly subnets: Resources<Subnet>;
  readonly routeTables: Ids;
  readonly gathered: InterfaceItems;
  readonly loadBalancers: ReadonlyMap<string, Pick<Resource<LoadBalancer>, 'value'>>;
  /** Endpoints of firewalls, which AWS lists among those of Gateway Load Balancers. */
  readonly firewallEndpoints: Ids;
}

const GONE: ReadonlySet<string> = new Set(['deleted', 'deleting', 'failed', 'rejected', 'expired']);

/** Endpoints of every type. Of a Gateway Load Balancer endpoint, the load balancer may stand in another account. */
export function* readVpcEndpoints(
  input: AwsInput,
  collections: Collections,
  book: AddressBook,
): Reading<Endpoints> {
  const endpoints = new Map<string, Resource<VpcEndpoint>>();
  const interfaces = new Set<string>();
  const prefixLists = new Map<string, Place>();
  const providers = providersByService(input, collections.loadBalancers);
  const usedTables = new Set<string>();
  for (const item of input.items('VpcEndpoints')) {
    const { id, value, place } = item;
    const vpc = text(value, 'VpcId');
    const type = text(value, 'VpcEndpointType') ?? 'Gateway';
    if (GONE.has((text(value, 'State') ?? '').toLowerCase())) {
      yield ignored('deleted', place, 'VpcEndpoints');
      continue;
    }
    if (vpc === undefined || !collections.vpcs.has(vpc)) {
      yield failed('vpc-not-given', place, { what: 'vpcEndpoints', id });
      continue;
    }
    const part = { what: 'vpcEndpoints', id, place, at: pointer('vpcEndpoints', id) };
    const service = text(value, 'ServiceName') ?? '';
    const own = interfacesOf(item, collections.gathered);
    if (collections.firewallEndpoints.has(id)) {
      for (const each of own) interfaces.add(each.id);
      continue;
    }
    const loadBalancers = providers.get(service) ?? [];
    const common = {
      name: nameTag(value),
      vpc,
      service: serviceOf(service),
      state: stateOf(value),
      policy: policyOf(field(value, 'PolicyDocument')),
    };
    let candidate: Readonly<Record<string, unknown>>;
    if (type === 'Gateway') {
      const prefixList = yield* prefixListOf(input, item, part);
      const tables = tablesOf(input, item, collections.routeTables).filter(
        (table) => !usedTables.has(`${table} ${prefixList}`),
      );
      for (const table of tables) usedTables.add(`${table} ${prefixList}`);
      prefixLists.set(prefixList, place);
      candidate = { ...common, type: 'gateway', routeTables: tables, prefixList };
    } else if (type === 'Interface' || type === 'GatewayLoadBalancer') {
      const nodes = yield* readNodes(item, vpc, part, own, collections, book, type);
      if (nodes.length === 0) {
        yield ignored('not-associated', place, 'VpcEndpoints');
        continue;
      }
      for (const each of own) interfaces.add(each.id);
      candidate =
        type === 'Interface'
          ? {
              ...common,
              type: 'interface',
              nodes,
              securityGroups: groupsOf(value),
              privateDns: flag(value, 'PrivateDnsEnabled') === false ? false : undefined,
              loadBalancers: unlessEmpty(loadBalancers),
            }
          : {
              ...common,
              policy: undefined,
              type: 'gatewayLoadBalancer',
              nodes: nodes.slice(0, 1),
              loadBalancers: unlessEmpty(gatewaysAmong(loadBalancers, collections).slice(0, 1)),
            };
    } else {
      yield ignored('not-modelled', place, `VpcEndpoints (${type.slice(0, 40)})`);
      continue;
    }
    const read = yield* accept(vpcEndpointSchema, defined(candidate), part);
    if (read !== undefined) endpoints.set(id, { value: read, ...sourceOf(item) });
  }
  return { endpoints, interfaces, prefixLists };
}

function gatewaysAmong(ids: readonly string[], { loadBalancers }: Collections): readonly string[] {
  return ids.filter((id) => loadBalancers.get(id)?.value.type === 'gateway');
}

/** `com.amazonaws.eu-west-1.s3` is `s3`; a service of somebody else keeps its whole name. */
function serviceOf(name: string): string {
  const own = /^com\.amazonaws\.(?:[a-z]{2,}(?:-[a-z]+)+-\d+\.)?(?!vpce\.)(.+)$/.exec(name)?.[1];
  return (own ?? name).slice(0, 255);
}

function stateOf(value: JsonObject): string | undefined {
  const written = text(value, 'State');
  const state = ENDPOINT_STATES.find((known) => known.toLowerCase() === written?.toLowerCase());
  return state === 'available' ? undefined : state;
}

/** The load balancers behind the services that the input describes, as far as they are in the document. */
function providersByService(
  input: AwsInput,
  loadBalancers: Collections['loadBalancers'],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    input.items('ServiceConfigurations').flatMap(({ id, value }) => {
      const arns = [...texts(value, 'NetworkLoadBalancerArns'), ...texts(value, 'GatewayLoadBalancerArns')];
      const known = arns.map(idOfArn).filter((each) => loadBalancers.has(each));
      const names = [id, text(value, 'ServiceName') ?? id];
      return names.map((name) => [name, known] as const);
    }),
  );
}

/** The policy that AWS writes allows everything; of another only its author knows what it comes to. */
function policyOf(written: JsonValue | undefined): 'unknown' | undefined {
  let policy = written;
  if (typeof written === 'string' && written !== '') {
    try {
      policy = JSON.parse(written) as JsonValue;
    } catch {
      return 'unknown';
    }
  }
  if (!isObject(policy)) return undefined;
  const statement = field(policy, 'Statement');
  const statements = isList(statement) ? statement : [statement ?? null];
  return statements.length === 1 && statements.every(allowsEverything) ? undefined : 'unknown';
}

function allowsEverything(statement: JsonValue): boolean {
  if (!isObject(statement) || text(statement, 'Effect') !== 'Allow') return false;
  if (field(statement, 'Condition') !== undefined) return false;
  return ['Principal', 'Action', 'Resource'].every((name) => isAny(field(statement, name)));
}

function isAny(value: JsonValue | undefined): boolean {
  if (isList(value)) return value.length === 1 && isAny(value[0]);
  if (isObject(value)) return isAny(field(value, 'AWS'));
  return value === '*';
}

/** The interfaces of an endpoint name it in their description, and it names them. */
function interfacesOf({ id, value }: Item, { items }: InterfaceItems): readonly Item[] {
  const named = new Set(texts(value, 'NetworkInterfaceIds'));
  return [...items.values()].filter(
    (item) =>
      named.has(item.id) ||
      (text(item.value, 'Description')?.startsWith('VPC Endpoint Interface ') === true &&
        text(item.value, 'Description')?.endsWith(` ${id}`) === true),
  );
}

/** IEP-1: one subnet for each Availability Zone, with the address of the interface there. */
function* readNodes(
  { value }: Item,
  vpc: string,
  part: Part,
  own: readonly Item[],
  { subnets }: Collections,
  book: AddressBook,
  type: string,
): Reading<NonNullable<VpcEndpoint['nodes']>> {
  const nodes: NonNullable<VpcEndpoint['nodes']> = [];
  const zones = new Set<string>();
  const written = [
    ...texts(value, 'SubnetIds'),
    ...own.flatMap((item) => text(item.value, 'SubnetId') ?? []),
  ];
  for (const subnet of new Set(written)) {
    const known = subnets.get(subnet)?.value;
    if (known === undefined) {
      yield failed('subnet-not-given', part.place, { what: part.what, id: part.id, subnet });
      continue;
    }
    const zone = known.az ?? subnet;
    if (known.vpc !== vpc || zones.has(zone) || (type !== 'Interface' && nodes.length > 0)) {
      yield failed('second-node-in-zone', part.place, { id: part.id, subnet });
      continue;
    }
    zones.add(zone);
    const mine = own.find((item) => text(item.value, 'SubnetId') === subnet);
    const holder = { ...part, subnet, interfaceId: mine?.id ?? `${part.id}/${subnet}` };
    const { privateIp, ipv6Addresses } = yield* addressesOf(mine?.value ?? {}, holder, book);
    const node = yield* accept(nodeSchema, defined({ subnet, privateIp, ipv6Addresses }), part);
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
}

const nodeSchema = vpcEndpointSchema.shape.nodes.unwrap().element;

/** The tables that the endpoint names, and those in which a route to it stands. */
function tablesOf(input: AwsInput, { id, value }: Item, routeTables: Ids): readonly string[] {
  const vpc = text(value, 'VpcId');
  const named = new Set(texts(value, 'RouteTableIds'));
  return input
    .items('RouteTables')
    .filter((table) => routeTables.has(table.id) && text(table.value, 'VpcId') === vpc)
    .filter((table) => named.has(table.id) || routesTo(table.value, id).length > 0)
    .map((table) => table.id);
}

function routesTo(table: JsonObject, endpoint: string): readonly JsonObject[] {
  return objects(table, 'Routes').filter((route) => text(route, 'GatewayId') === endpoint);
}

/** The list of the service: as the endpoint, a route to it or the name of a list says, else one without entries. */
function* prefixListOf(input: AwsInput, { id, value }: Item, part: Part): Reading<string> {
  const service = text(value, 'ServiceName') ?? '';
  const inRoutes = input
    .items('RouteTables')
    .flatMap((table) => routesTo(table.value, id))
    .flatMap((route) => text(route, 'DestinationPrefixListId') ?? []);
  const named = input.items('PrefixLists').find((list) => text(list.value, 'PrefixListName') === service);
  const known = text(value, 'PrefixListId') ?? inRoutes[0] ?? named?.id;
  if (known !== undefined && isUsableId(known)) return known;
  const made = `pl-${service === '' ? id : service}`.slice(0, 255);
  yield assumed('endpoint-prefix-list', part.place, { id, list: made }, part.at);
  return made;
}
