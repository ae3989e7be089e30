import { pointer } from '../../base/json-pointer.ts';
import { loadBalancerSchema, type LoadBalancer } from '../../model/load-balancer.ts';
import type { Subnet } from '../../model/subnet.ts';
import { integer, nameTag, object, objects, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  sourceOf,
  unlessEmpty,
  withoutSubnet,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import { attributesOf, idOfArn, isOn } from './elastic-load-balancing.ts';
import type { ScalingGroups } from './auto-scaling-group.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { listenersByBalancer, readClassicListeners, readListeners } from './listener.ts';
import { addressesOf } from './network-interface.ts';

interface Ids {
  has(id: string): boolean;
}

/** Load balancers without their listeners, which are read once there is something to forward to. */
export interface StandingBalancers {
  readonly balancers: ReadonlyMap<string, StandingBalancer>;
  /** The interfaces that have become part of a load balancer. */
  readonly interfaces: ReadonlySet<string>;
}

interface StandingBalancer extends Resource<LoadBalancer> {
  readonly item: Item;
}

/**
 * Where each load balancer stands: its subnets and addresses, type and groups. Its interfaces do not name it but in
 * their description: `ELB app/web/50dc6c495c0c9188`, or `ELB NAME` for a classic one.
 */
export function* standLoadBalancers(
  input: AwsInput,
  gathered: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
  attributes: ReadonlyMap<string, readonly Item[]>,
): Reading<StandingBalancers> {
  const balancers = new Map<string, StandingBalancer>();
  const interfaces = new Set<string>();
  const described = interfacesByDescription(gathered);
  for (const item of [...input.items('LoadBalancers'), ...input.items('LoadBalancerDescriptions')]) {
    const isClassic = MEMBER_OF_CLASSIC in item.value;
    const type = isClassic ? 'classic' : (text(item.value, 'Type') ?? 'application');
    const id = idOfArn(item.id);
    const own = described.get(`ELB ${id}`) ?? [];
    const part = { what: 'loadBalancers', id, place: item.place, at: pointer('loadBalancers', id) };
    const nodes = yield* readNodes(item.value, part, own, subnets, book);
    for (const each of own) interfaces.add(each.id);
    if (nodes === undefined) continue;
    if (type === 'application' && countZones(nodes, subnets) < 2) {
      yield failed('load-balancer-zones', item.place, { id, count: nodes.length });
      continue;
    }
    const groups = texts(item.value, 'SecurityGroups').filter(isUsableId);
    const scheme = text(item.value, 'Scheme');
    const state = text(object(item.value, 'State'), 'Code');
    const set = attributesOf(item.value, attributes.get(item.id));
    const check = isClassic ? classicHealthCheck(item.value) : undefined;
    const enforces = text(item.value, 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic');
    const candidate = defined({
      name: nameTag(item.value) ?? text(item.value, 'LoadBalancerName'),
      type,
      scheme: type !== 'gateway' && scheme === 'internal' ? scheme : undefined,
      state: state === 'provisioning' || state === 'failed' ? state : undefined,
      nodes,
      securityGroups: securityGroupsOf(type, groups),
      crossZone: crossZoneOf(type, isOn(set, 'load_balancing.cross_zone.enabled')),
      enforceInboundRulesOnPrivateLink: enforces === 'off' ? false : undefined,
      healthCheck: check,
    });
    const value = yield* accept(loadBalancerSchema, candidate, part);
    if (value !== undefined) balancers.set(id, { value, item, ...sourceOf(item) });
  }
  return { balancers, interfaces };
}

/** Without groups, a Network Load Balancer has none; a Gateway Load Balancer never has one; the others always have some. */
function securityGroupsOf(type: string, groups: readonly string[]): readonly string[] | undefined {
  if (type === 'gateway') return undefined;
  return type === 'network' ? unlessEmpty(groups) : groups;
}

const MEMBER_OF_CLASSIC = 'ListenerDescriptions';

function interfacesByDescription({ items }: InterfaceItems): ReadonlyMap<string, readonly Item[]> {
  const byDescription = new Map<string, Item[]>();
  for (const item of items.values()) {
    const description = text(item.value, 'Description');
    if (description?.startsWith('ELB ') !== true) continue;
    byDescription.set(description, [...(byDescription.get(description) ?? []), item]);
  }
  return byDescription;
}

/** Nothing where it is AWS's default for the type (ELB-6). */
function crossZoneOf(type: string, isCrossZone: boolean | undefined): boolean | undefined {
  return isCrossZone === (type === 'application') ? undefined : isCrossZone;
}

/** One node for each subnet that the input has; undefined where there is none. */
function* readNodes(
  value: JsonObject,
  part: Part,
  interfaces: readonly Item[],
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<LoadBalancer['nodes'] | undefined> {
  const zones = objects(value, 'AvailabilityZones');
  const written = [...zones.map((zone) => text(zone, 'SubnetId')), ...texts(value, 'Subnets')];
  const nodes: LoadBalancer['nodes'] = [];
  const taken = new Set<string>();
  for (const subnet of new Set(written)) {
    const known = subnets.get(subnet ?? '')?.value;
    if (subnet === undefined || known === undefined) {
      yield withoutSubnet(part, subnet);
      continue;
    }
    const zone = known.az ?? subnet;
    const [first] = nodes;
    const isOfOther = first !== undefined && subnets.get(first.subnet)?.value.vpc !== known.vpc;
    if (taken.has(zone) || isOfOther) {
      yield failed('second-node-in-zone', part.place, { id: part.id, subnet });
      continue;
    }
    taken.add(zone);
    const own = interfaces.find((each) => text(each.value, 'SubnetId') === subnet);
    const described = zones.find((each) => text(each, 'SubnetId') === subnet) ?? {};
    const holder = { ...part, subnet, interfaceId: own?.id ?? `${part.id}/${subnet}` };
    const { privateIp, publicIp, ipv6Addresses } = yield* addressesOf(
      own?.value ?? asInterface(described),
      holder,
      book,
    );
    const isPublic = text(value, 'Scheme') !== 'internal' && text(value, 'Type') !== 'gateway';
    const candidate = defined({
      subnet,
      privateIp,
      publicIp: isPublic ? publicIp : undefined,
      ipv6Addresses,
    });
    const node = yield* accept(nodeSchema, candidate, part);
    if (node !== undefined) nodes.push(node);
  }
  if (nodes.length > 0) return nodes;
  if (written.length === 0) yield withoutSubnet(part, undefined);
  return undefined;
}

const nodeSchema = loadBalancerSchema.shape.nodes.element;

/** The addresses that a load balancer gives for a zone, in the form of an interface. */
function asInterface(zone: JsonObject): JsonObject {
  const [address = {}] = objects(zone, 'LoadBalancerAddresses');
  const [publicIp, ipv6] = [text(address, 'IpAddress'), text(address, 'IPv6Address')];
  return {
    ...(publicIp !== undefined && { Association: { PublicIp: publicIp } }),
    PrivateIpAddress: text(address, 'PrivateIPv4Address') ?? null,
    Ipv6Addresses: ipv6 === undefined ? [] : [{ Ipv6Address: ipv6 }],
  };
}

/** Subnets whose zones are not known are taken to be in different ones. */
function countZones(nodes: LoadBalancer['nodes'], subnets: Resources<Subnet>): number {
  return new Set(nodes.map(({ subnet }) => subnets.get(subnet)?.value.az ?? subnet)).size;
}

/** `HTTP:80/health`, `TCP:8000`. */
function classicHealthCheck(value: JsonObject): Readonly<Record<string, unknown>> | undefined {
  const [, port, path] =
    /^[A-Z]+:(\d{1,5})(\/.*)?$/i.exec(text(object(value, 'HealthCheck'), 'Target') ?? '') ?? [];
  if (port === undefined) return undefined;
  return defined({ port: Number(port), path: path === '/' ? undefined : path?.slice(0, 1024) });
}

/** Gives each load balancer its listeners, and a classic one its instances. */
export function* readLoadBalancers(
  input: AwsInput,
  { balancers }: StandingBalancers,
  targetGroups: Ids,
  instances: Ids,
  { ofClassic, represented }: Pick<ScalingGroups, 'ofClassic' | 'represented'>,
): Reading<Resources<LoadBalancer>> {
  const read = new Map<string, Resource<LoadBalancer>>();
  const { listeners, rules } = listenersByBalancer(input);
  for (const [id, { item, ...standing }] of balancers) {
    const part = { what: 'loadBalancers', id, place: item.place, at: pointer('loadBalancers', id) };
    const { type } = standing.value;
    if (type === 'gateway') {
      const targetGroup = appliancesOf(listeners.get(item.id) ?? [], targetGroups);
      if (targetGroup === undefined) yield assumed('appliances-not-given', item.place, { id }, part.at);
      const value = { ...standing.value, ...(targetGroup !== undefined && { targetGroup }) };
      read.set(id, { ...standing, value });
      continue;
    }
    const own =
      type === 'classic'
        ? yield* readClassicListeners(item, part)
        : yield* readListeners(listeners.get(item.id) ?? [], rules, type, part, targetGroups);
    if (own === undefined) yield assumed('listeners-not-given', item.place, { id }, part.at);
    const scaled = type === 'classic' ? (ofClassic.get(id) ?? []) : [];
    const single = yield* readMembers(item.value, part, instances, represented);
    const members = [...new Set([...single, ...scaled])];
    const value = {
      ...standing.value,
      ...(own !== undefined && { listeners: [...own] }),
      ...(members.length > 0 && { instances: members }),
    };
    read.set(id, { ...standing, value });
  }
  return read;
}

/** GWLB-1: its one listener forwards everything to one target group. */
function appliancesOf(listeners: readonly Item[], targetGroups: Ids): string | undefined {
  return listeners
    .flatMap(({ value }) => objects(value, 'DefaultActions'))
    .flatMap((action) => [
      text(action, 'TargetGroupArn'),
      ...objects(object(action, 'ForwardConfig'), 'TargetGroups').map((each) => text(each, 'TargetGroupArn')),
    ])
    .flatMap((arn) => (arn === undefined ? [] : idOfArn(arn)))
    .find((group) => targetGroups.has(group));
}

function* readMembers(
  value: JsonObject,
  part: Part,
  instances: Ids,
  represented: ReadonlySet<string>,
): Reading<readonly string[]> {
  const named = objects(value, 'Instances').flatMap((each) => text(each, 'InstanceId') ?? []);
  const written = new Set(named.filter((id) => !represented.has(id)));
  const known = [...written].filter((id) => instances.has(id));
  const count = written.size - known.length;
  if (count > 0) yield assumed('target-not-given', part.place, { group: part.id, count }, part.at);
  return known;
}

/** How many listeners and rules the input has is told with the load balancers. */
export function countsOfListeners(input: AwsInput): Readonly<Record<string, Iterable<unknown>>> {
  const rules = input.items('Rules').filter(({ value }) => integer(value, 'Priority') !== undefined);
  return { listeners: input.items('Listeners'), listenerRules: rules };
}
