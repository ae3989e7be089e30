import { pointer } from '../../base/json-pointer.ts';
import { inboundRuleSchema, outboundRuleSchema } from '../../model/security-group.ts';
import { flag, integer, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { originOf } from '../origins.ts';
import { failed, type Origin } from '../report.ts';
import { accept, blockOf, defined, isUsableId, normalised, type Item } from '../resources.ts';
import type { AwsInput } from './input.ts';
import { icmpOf, portsOf, protocolOf } from './traffic.ts';

/** One rule with one peer, as both calls tell it: `describe-security-groups` and `describe-security-group-rules`. */
export interface TrafficRule {
  readonly direction: 'inbound' | 'outbound';
  readonly protocol: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly peer: string | undefined;
  /** Whether the peer stands where a block must: a text that is none is no group either. */
  readonly isBlock: boolean;
  readonly description: string | undefined;
  /** `sgr-…`: only the second call gives it. */
  readonly id: string | undefined;
  readonly place: Origin;
}

/** A permission with several peers is several rules. */
export function rulesOfPermissions(item: Item): readonly TrafficRule[] {
  return (['IpPermissions', 'IpPermissionsEgress'] as const).flatMap((list) => {
    const direction = list === 'IpPermissions' ? ('inbound' as const) : ('outbound' as const);
    return objects(item.value, list).flatMap((permission, index) =>
      peersOf(permission).map((peer) => ({
        direction,
        ...trafficOf(permission),
        ...peer,
        id: undefined,
        place: originOf(item, list, index),
      })),
    );
  });
}

const PEER_LISTS = [
  ['IpRanges', 'CidrIp'],
  ['Ipv6Ranges', 'CidrIpv6'],
  ['PrefixListIds', 'PrefixListId'],
  ['UserIdGroupPairs', 'GroupId'],
] as const;

function peersOf(permission: JsonObject): readonly Pick<TrafficRule, 'peer' | 'isBlock' | 'description'>[] {
  return PEER_LISTS.flatMap(([list, member]) =>
    objects(permission, list).map((range) => ({
      peer: normalised(text(range, member)),
      isBlock: member === 'CidrIp' || member === 'CidrIpv6',
      description: text(range, 'Description'),
    })),
  );
}

function trafficOf(rule: JsonObject): Pick<TrafficRule, 'protocol' | 'from' | 'to'> {
  return {
    protocol: protocolOf(text(rule, 'IpProtocol')),
    from: integer(rule, 'FromPort'),
    to: integer(rule, 'ToPort'),
  };
}

/** The rules of `describe-security-group-rules` by the id of their group. */
export function rulesByGroup(input: AwsInput): ReadonlyMap<string, readonly TrafficRule[]> {
  const byGroup = new Map<string, TrafficRule[]>();
  for (const { id, value, place } of input.items('SecurityGroupRules')) {
    const owner = text(value, 'GroupId') ?? '';
    const rules = byGroup.get(owner) ?? [];
    byGroup.set(owner, rules);
    const block = text(value, 'CidrIpv4') ?? text(value, 'CidrIpv6');
    const group = text(object(value, 'ReferencedGroupInfo'), 'GroupId');
    rules.push({
      direction: flag(value, 'IsEgress') === true ? 'outbound' : 'inbound',
      ...trafficOf(value),
      peer: normalised(block ?? text(value, 'PrefixListId') ?? group),
      isBlock: block !== undefined,
      description: text(value, 'Description'),
      id,
      place,
    });
  }
  return byGroup;
}

/** Two rules with this in common are the same rule. */
export function keyOfRule(rule: TrafficRule): string {
  const { direction, protocol, from, to, peer } = rule;
  const ports = portsOf(protocol, from, to) ?? '';
  const { icmpType = '', icmpCode = '' } = icmpOf(protocol, from, to);
  return JSON.stringify([direction, protocol, ports, icmpType, icmpCode, peer]);
}

const LONGEST_DESCRIPTION = 255;

/** The rule for the document; none, with an error, when it says nothing that a walk could use. */
export function* acceptRule(groupId: string, rule: TrafficRule) {
  const { direction, protocol, from, to, peer, place } = rule;
  const at = pointer('securityGroups', groupId, direction);
  if (peer === undefined) {
    yield failed('peer-not-understood', place, { group: groupId }, at);
    return undefined;
  }
  const part = { what: 'securityGroups', id: groupId, place, at };
  if (rule.isBlock ? blockOf(peer) === undefined : !isUsableId(peer)) {
    const field = direction === 'inbound' ? 'from' : 'to';
    yield failed(
      'value-refused',
      place,
      { what: part.what, id: groupId, field, found: peer.slice(0, 80) },
      at,
    );
    return undefined;
  }
  const fields = {
    id: rule.id,
    allow: protocol,
    ports: portsOf(protocol, from, to),
    ...icmpOf(protocol, from, to),
    description: rule.description?.slice(0, LONGEST_DESCRIPTION),
  };
  if (direction === 'inbound') {
    const written = yield* accept(inboundRuleSchema, defined({ ...fields, from: peer }), part);
    return written === undefined ? undefined : ({ direction, written } as const);
  }
  const written = yield* accept(outboundRuleSchema, defined({ ...fields, to: peer }), part);
  return written === undefined ? undefined : ({ direction, written } as const);
}
