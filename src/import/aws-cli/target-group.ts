import { pointer } from '../../base/json-pointer.ts';
import { TARGET_HEALTHS, targetGroupSchema, type TargetGroup } from '../../model/target-group.ts';
import type { Vpc } from '../../model/vpc.ts';
import { parseIp } from '../../net/ip.ts';
import { flag, integer, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { assumed, failed, from, type Reading } from '../report.ts';
import {
  accept,
  defined,
  sourceOf,
  unlessEmpty,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import {
  attributesOf,
  idOfArn,
  isOn,
  ownerOf,
  protocolOf,
  type Attributes,
} from './elastic-load-balancing.ts';
import type { Registration } from './auto-scaling-group.ts';
import { functionOfArn } from './function.ts';
import type { AwsInput } from './input.ts';
import { itemsByOwner } from './owners.ts';

interface Ids {
  has(id: string): boolean;
}

/** What can be a target, by the type of the group. */
export interface TargetIds {
  readonly instances: Ids;
  readonly loadBalancers: Ids;
  /** Of ip groups: what other formats name in place of an address. */
  readonly networkInterfaces: Ids;
  readonly autoScalingGroups: Ids;
  readonly functions: Ids;
  readonly ecsTasks: Ids;
}

/** What registers itself with target groups, by their ids, and the instances for which that stands. */
export interface Registered {
  readonly byGroup: ReadonlyMap<string, readonly Registration[]>;
  readonly represented: ReadonlySet<string>;
}

/** Target groups with the targets that `describe-target-health` gives, and how healthy it found them. */
export function* readTargetGroups(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  targets: TargetIds,
  attributes: ReadonlyMap<string, readonly Item[]>,
  registered: Registered,
): Reading<Resources<TargetGroup>> {
  const groups = new Map<string, Resource<TargetGroup>>();
  const items = input.items('TargetGroups');
  const owners = items.map((item) => ownerOf(item, 'TargetGroupName'));
  const health = yield* itemsByOwner(input, 'TargetHealthDescriptions', ['TargetGroupArn'], owners);
  for (const item of items) {
    const vpc = text(item.value, 'VpcId');
    if (vpc !== undefined && !vpcs.has(vpc)) {
      yield failed('vpc-not-given', item.place, { what: 'targetGroups', id: idOfArn(item.id) });
      continue;
    }
    const described = describedTargets(item, health.get(item.id), registered);
    if (described === undefined) {
      const params = { group: idOfArn(item.id) };
      yield assumed('targets-not-given', item.place, params, pointer('targetGroups', params.group));
    }
    const own = attributesOf(item.value, attributes.get(item.id));
    const value = yield* readTargetGroup(item, own, described ?? [], targets);
    if (value !== undefined) groups.set(idOfArn(item.id), { value, ...sourceOf(item) });
  }
  return groups;
}

/** A target as the describe call has it, and where it stands. */
interface DescribedTarget {
  readonly target: JsonObject;
  readonly health: string | undefined;
  readonly place: Part['place'];
}

/** Other formats write the targets into the group, and know nothing of their health. */
function describedTargets(
  item: Item,
  health: readonly Item[] | undefined,
  { byGroup, represented }: Registered,
): readonly DescribedTarget[] | undefined {
  const inline = objects(item.value, 'Targets').map((target, index) => ({
    target,
    health: undefined,
    place: placeOf(item, 'Targets', index),
  }));
  const own = (byGroup.get(idOfArn(item.id)) ?? [])
    .filter(({ standsIn }) => standsIn || health === undefined)
    .map(({ id, port, place }) => ({
      target: { Id: id, ...(port !== undefined && { Port: port }) },
      health: undefined,
      place,
    }));
  if (health === undefined) {
    const all = [...inline, ...own];
    return all.length > 0 || 'Targets' in item.value ? all : undefined;
  }
  const single = health.filter(({ value }) => !represented.has(text(object(value, 'Target'), 'Id') ?? ''));
  const checked = single.map(({ value, place }) => ({
    target: object(value, 'Target'),
    health: text(object(value, 'TargetHealth'), 'State'),
    place,
  }));
  return [...inline, ...own, ...checked];
}

const IP_TYPE = 'ip';
/** NLB-6: of these protocols the client's address is always kept. */
const KEEPS_CLIENT_IP: ReadonlySet<string> = new Set(['udp', 'tcp_udp', 'quic', 'tcp_quic']);

function* readTargetGroup(
  { id: arn, value, place }: Item,
  attributes: Attributes,
  described: readonly DescribedTarget[],
  ids: TargetIds,
): Reading<TargetGroup | undefined> {
  const id = idOfArn(arn);
  const part = { what: 'targetGroups', id, place, at: pointer('targetGroups', id) };
  const type = text(value, 'TargetType') ?? 'instance';
  const protocol = protocolOf(value);
  const isFixed = KEEPS_CLIENT_IP.has(protocol ?? '') || type === 'alb';
  const candidate = defined({
    name: nameTag(value) ?? text(value, 'TargetGroupName'),
    vpc: text(value, 'VpcId'),
    type: type === 'instance' ? undefined : type,
    protocol: protocol === 'http' ? undefined : protocol,
    port: protocol === 'geneve' ? undefined : integer(value, 'Port'),
    targets: yield* readTargets(described, { type, protocol, port: integer(value, 'Port') }, part, ids),
    healthCheck: healthCheckOf(value, type, protocol),
    crossZone: isOn(attributes, 'load_balancing.cross_zone.enabled'),
    preserveClientIp: isFixed ? undefined : isOn(attributes, 'preserve_client_ip.enabled'),
    proxyProtocol: isOn(attributes, 'proxy_protocol_v2.enabled') === true ? true : undefined,
    ...(protocol === 'geneve' ? ofAppliances(attributes) : {}),
  });
  if (type !== 'lambda' && candidate['vpc'] === undefined) {
    yield failed('vpc-not-given', place, { what: 'targetGroups', id });
    return undefined;
  }
  return yield* accept(targetGroupSchema, candidate, part);
}

const FLOW_STICKINESS: ReadonlyMap<string | undefined, string> = new Map([
  ['source_ip_dest_ip', '2-tuple'],
  ['source_ip_dest_ip_proto', '3-tuple'],
]);

/** GWLB-11, GWLB-13. */
function ofAppliances(attributes: Attributes): Readonly<Record<string, unknown>> {
  const isSticky = isOn(attributes, 'stickiness.enabled') === true;
  const failover = attributes.get('target_failover.on_unhealthy');
  return {
    flowStickiness: isSticky ? FLOW_STICKINESS.get(attributes.get('stickiness.type')) : undefined,
    targetFailover: failover === 'rebalance' ? failover : undefined,
  };
}

/** Nothing where it is as AWS sets it up: on, at the port of the target. */
function healthCheckOf(
  value: JsonObject,
  type: string,
  protocol: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const enabled = flag(value, 'HealthCheckEnabled');
  const path = text(value, 'HealthCheckPath');
  const port = integer(value, 'HealthCheckPort');
  // GWLB-10.
  const usual = protocol === 'geneve' ? 80 : undefined;
  const check = defined({
    enabled: enabled === undefined || enabled === (type !== 'lambda') ? undefined : enabled,
    port: port === usual ? undefined : port,
    path: path === '/' ? undefined : path?.slice(0, 1024),
  });
  return Object.keys(check).length === 0 ? undefined : check;
}

const targetSchema = targetGroupSchema.shape.targets.unwrap().element;

interface Registering {
  readonly type: string;
  readonly protocol: string | undefined;
  readonly port: number | undefined;
}

/** A target that the document cannot name is left out, and the report says of how many. */
function* readTargets(
  described: readonly DescribedTarget[],
  { type, protocol, port: ofGroup }: Registering,
  part: Part,
  ids: TargetIds,
): Reading<readonly unknown[] | undefined> {
  const read: unknown[] = [];
  const seen = new Set<string>();
  const hasPort = ofGroup !== undefined || type === 'lambda' || protocol === 'geneve';
  let missing = 0;
  for (const { target, health, place } of described) {
    const written = text(target, 'Id') ?? '';
    const id = type === 'lambda' ? functionOfArn(written) : idOfArn(written);
    const own = integer(target, 'Port');
    const port = protocol === 'geneve' && own === GENEVE_PORT ? undefined : own;
    if (!isKnown(id, type, ids) || (own === undefined && !hasPort)) {
      missing++;
      continue;
    }
    const key = `${id} ${String(port)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const zone = text(target, 'AvailabilityZone');
    const candidate = defined({
      id,
      port,
      // Where the target is in the VPC, its subnet tells the zone.
      az: type === IP_TYPE && zone === 'all' ? zone : undefined,
      health: isHealth(health) ? health : undefined,
    });
    const accepted = yield* accept(targetSchema, candidate, { ...part, place });
    if (accepted === undefined) continue;
    const at = pointer('targetGroups', part.id, 'targets', read.length);
    yield from(at, place);
    read.push(Object.keys(candidate).length === 1 ? id : accepted);
  }
  if (missing > 0) {
    yield assumed('target-not-given', part.place, { group: part.id, count: missing }, part.at);
  }
  return unlessEmpty(read);
}

/** GWLB-1: appliances are reached at the one port of GENEVE. */
const GENEVE_PORT = 6081;

function isKnown(id: string, type: string, ids: TargetIds): boolean {
  switch (type) {
    case 'instance':
      return ids.instances.has(id) || ids.autoScalingGroups.has(id);
    case 'alb':
      return ids.loadBalancers.has(id);
    case IP_TYPE:
      return (
        [ids.networkInterfaces, ids.instances, ids.ecsTasks].some((each) => each.has(id)) || parseIp(id).ok
      );
    default:
      return ids.functions.has(id);
  }
}

function isHealth(state: string | undefined): boolean {
  return TARGET_HEALTHS.some((health) => health === state);
}
