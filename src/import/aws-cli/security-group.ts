import { pointer } from '../../base/json-pointer.ts';
import {
  securityGroupSchema,
  type InboundSecurityGroupRule,
  type OutboundSecurityGroupRule,
  type SecurityGroup,
} from '../../model/security-group.ts';
import type { Vpc } from '../../model/vpc.ts';
import { nameTag, text } from '../fields.ts';
import { assumed, failed, from, ignored, type Place, type Reading } from '../report.ts';
import {
  accept,
  defined,
  sourceOf,
  unlessEmpty,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';
import {
  acceptRule,
  keyOfRule,
  rulesByGroup,
  rulesOfPermissions,
  type TrafficRule,
} from './security-group-rule.ts';

/** Who uses a group, or speaks of it: a resource in a VPC. */
export interface GroupUse {
  readonly group: string;
  readonly vpc: string;
  readonly place: Place;
}

export function* readSecurityGroups(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  uses: readonly GroupUse[],
  areJoined: (vpc: string, other: string) => boolean,
): Reading<Resources<SecurityGroup>> {
  const groups = new Map<string, Resource<SecurityGroup>>();
  const told = rulesByGroup(input);
  const context: Context = {
    vpcs,
    told,
    defaults: defaultGroups(input),
    vpcOfGroup: new Map(input.items('SecurityGroups').map(({ id, value }) => [id, text(value, 'VpcId')])),
    associated: associatedVpcs(input),
    areJoined,
  };
  for (const item of input.items('SecurityGroups')) {
    const value = yield* readSecurityGroup(item, context);
    if (value !== undefined) groups.set(item.id, { value, ...sourceOf(item) });
  }
  for (const [group, rules] of told) {
    const [first] = rules;
    if (groups.has(group) || first === undefined) continue;
    yield failed('rules-without-group', first.place, { group, count: rules.length });
  }
  for (const { group, vpc, place } of [...uses, ...oddReferences(input, groups)]) {
    if (groups.has(group)) continue;
    yield assumed('security-group-not-given', place, { group }, pointer('securityGroups', group));
    groups.set(group, { value: { vpc, inbound: [], outbound: [] }, place, inferred: true });
  }
  yield* associate(groups, uses);
  return groups;
}

interface Context {
  readonly vpcs: Resources<Vpc>;
  readonly told: ReadonlyMap<string, readonly TrafficRule[]>;
  readonly defaults: ReadonlySet<string>;
  readonly vpcOfGroup: ReadonlyMap<string, string | undefined>;
  readonly associated: ReadonlyMap<string, readonly string[]>;
  /** Whether a peering connection or a transit gateway lies between two VPCs (PCX-14, TGW-28). */
  readonly areJoined: (vpc: string, other: string) => boolean;
}

/** `describe-security-group-vpc-associations`: the other VPCs of each group. */
function associatedVpcs(input: AwsInput): ReadonlyMap<string, readonly string[]> {
  const byGroup = new Map<string, string[]>();
  for (const { value } of input.items('SecurityGroupVpcAssociations')) {
    const group = text(value, 'GroupId');
    const vpc = text(value, 'VpcId');
    if (group === undefined || vpc === undefined || text(value, 'State') !== 'associated') continue;
    byGroup.set(group, [...(byGroup.get(group) ?? []), vpc]);
  }
  return byGroup;
}

/** The default group is called `default`; where names were replaced by others, its description tells it. */
function defaultGroups(input: AwsInput): ReadonlySet<string> {
  const byVpc = new Map<string, string>();
  const isNamed = ({ value }: Item) => text(value, 'GroupName') === 'default';
  const isDescribed = ({ value }: Item) => text(value, 'Description') === 'default VPC security group';
  for (const isDefault of [isNamed, isDescribed]) {
    for (const item of input.items('SecurityGroups').filter(isDefault)) {
      const vpc = text(item.value, 'VpcId') ?? '';
      if (!byVpc.has(vpc)) byVpc.set(vpc, item.id);
    }
  }
  return new Set(byVpc.values());
}

function* readSecurityGroup(
  item: Item,
  { vpcs, told, defaults, vpcOfGroup, associated, areJoined }: Context,
): Reading<SecurityGroup | undefined> {
  const { id, value, place } = item;
  const vpc = text(value, 'VpcId');
  if (vpc === undefined || !vpcs.has(vpc)) {
    yield failed('vpc-not-given', place, { what: 'securityGroups', id });
    return undefined;
  }
  const inbound: InboundSecurityGroupRule[] = [];
  const outbound: OutboundSecurityGroupRule[] = [];
  for (const rule of yield* withIds(id, rulesOfPermissions(item), told.get(id), place)) {
    const peer = rule.peer ?? '';
    const otherVpc: string = vpcOfGroup.get(peer) ?? vpc;
    const isUsedIn = (group: string, other: string) => associated.get(group)?.includes(other) === true;
    const isUsable = otherVpc === vpc || isUsedIn(id, otherVpc) || isUsedIn(peer, vpc);
    if (!isUsable && !areJoined(vpc, otherVpc)) {
      yield ignored('group-of-other-vpc', rule.place, 'securityGroups');
      continue;
    }
    const accepted = yield* acceptRule(id, rule);
    if (accepted === undefined) continue;
    const list = accepted.direction === 'inbound' ? inbound : outbound;
    yield from(pointer('securityGroups', id, accepted.direction, list.length), rule.place);
    if (accepted.direction === 'inbound') inbound.push(accepted.written);
    else outbound.push(accepted.written);
  }
  const others = (associated.get(id) ?? []).filter((other) => other !== vpc && vpcs.has(other));
  const candidate = defined({
    name: nameTag(value) ?? text(value, 'GroupName')?.slice(0, 255),
    vpc,
    isDefault: defaults.has(id) ? true : undefined,
    associatedVpcs: unlessEmpty(others),
    inbound,
    outbound,
  });
  return yield* accept(securityGroupSchema, candidate, { what: 'securityGroups', id, place });
}

/** The group itself is complete; the other call knows the ids of its rules. */
function* withIds(
  group: string,
  rules: readonly TrafficRule[],
  told: readonly TrafficRule[] | undefined,
  place: Place,
): Reading<readonly TrafficRule[]> {
  if (told === undefined) return rules;
  const byKey = new Map(told.map((rule) => [keyOfRule(rule), rule]));
  const here = new Set(rules.map(keyOfRule));
  const matched = rules.map((rule) => ({ ...rule, id: byKey.get(keyOfRule(rule))?.id }));
  const count =
    matched.filter((rule) => rule.id === undefined).length +
    told.filter((rule) => !here.has(keyOfRule(rule))).length;
  if (count > 0) yield assumed('rules-differ', place, { group, count }, pointer('securityGroups', group));
  return matched;
}

/** The id of a real group, which a document may refer to without having it: its rules then match nothing (SG-18d). */
const REAL_GROUP_ID = /^sg-[\da-f]{8,}$/;

/** Peers that are no block, and whose ids do not show that they are groups of other accounts. */
function oddReferences(input: AwsInput, groups: Resources<SecurityGroup>): readonly GroupUse[] {
  const lists = new Set(input.items('PrefixLists').map(({ id }) => id));
  const odd: GroupUse[] = [];
  for (const { value, place } of groups.values()) {
    for (const peer of peersOf(value)) {
      if (/[/]|^pl-/.test(peer) || REAL_GROUP_ID.test(peer) || groups.has(peer) || lists.has(peer)) continue;
      odd.push({ group: peer, vpc: value.vpc, place });
    }
  }
  return odd;
}

/** Every block, group and prefix list that the rules of a group name. */
export function peersOf(group: SecurityGroup): readonly string[] {
  const inbound = (group.inbound ?? []).flatMap((rule) => rule.from);
  return [...inbound, ...(group.outbound ?? []).flatMap((rule) => rule.to)];
}

/** A group that is used in another VPC than its own must be associated with it (SG-30). */
function* associate(groups: Map<string, Resource<SecurityGroup>>, uses: readonly GroupUse[]): Reading<void> {
  for (const { group: id, vpc, place } of uses) {
    const group = groups.get(id);
    if (group === undefined || group.value.vpc === vpc) continue;
    const associatedVpcs = group.value.associatedVpcs ?? [];
    if (associatedVpcs.includes(vpc)) continue;
    yield assumed('security-group-association', place, { group: id, vpc }, pointer('securityGroups', id));
    groups.set(id, { ...group, value: { ...group.value, associatedVpcs: [...associatedVpcs, vpc] } });
  }
}
