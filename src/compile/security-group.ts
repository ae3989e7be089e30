import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { InboundSecurityGroupRule, OutboundSecurityGroupRule } from '../model/security-group.ts';
import { ANY_IPV4, ANY_IPV6 } from '../net/cidr.ts';
import { ANY_ICMP } from '../net/icmp.ts';
import { ALL_PORTS } from '../net/port-range.ts';
import { ALL_PROTOCOLS, hasPorts } from '../net/protocol.ts';
import { defaultsOf, unusedId } from './defaults.ts';
import type { SecurityGroupDraft, VpcDefaults } from './draft.ts';
import { checkPorts, icmpMatch } from './network-acl.ts';
import type { Direction, PrefixList, SecurityGroup, SecurityGroupRule, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { readPeer, type PeerCollections } from './security-group-peer.ts';

export function compileSecurityGroups(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
  prefixLists: ReadonlyMap<string, PrefixList>,
  defaults: VpcDefaults,
): ReadonlyMap<string, SecurityGroup> {
  const { securityGroups } = reader.scenario;
  const groups = new Map<string, SecurityGroupDraft>();
  const isDefault = defaultsOf(
    reader,
    'securityGroups',
    securityGroups,
    (group) => group.isDefault === true,
    'SG-5',
  );
  for (const [id, written] of resourcesOf(securityGroups)) {
    const at = pointer('securityGroups', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (vpc === undefined) continue;
    const group = newGroup(id, at, vpc, isDefault.get(vpc.id) === id);
    groups.set(id, group);
    if (group.isDefault) defaults.securityGroups.set(vpc.id, group);
  }
  for (const vpc of vpcs.values()) {
    if (defaults.securityGroups.has(vpc.id)) continue;
    const group = newGroup(unusedId(`${vpc.id}/default-security-group`, groups), null, vpc, true);
    group.rules.inbound.push(...rulesMadeByAws(group, 'inbound'));
    group.rules.outbound.push(...rulesMadeByAws(group, 'outbound'));
    groups.set(group.id, group);
    defaults.securityGroups.set(vpc.id, group);
  }
  // Rules refer to groups, so every group stands before the first rule is read.
  for (const [id, written] of resourcesOf(securityGroups)) {
    const group = groups.get(id);
    if (group === undefined) continue;
    checkAssociations(reader, group, vpcs, written.associatedVpcs ?? []);
    for (const direction of ['inbound', 'outbound'] as const) {
      const rules = written[direction];
      const compiled =
        rules === undefined
          ? rulesMadeByAws(group, direction)
          : compileRules(reader, group, direction, rules, { groups, prefixLists });
      group.rules[direction].push(...compiled);
    }
  }
  return groups;
}

function newGroup(id: string, at: JsonPointer | null, vpc: Vpc, isDefault: boolean): SecurityGroupDraft {
  return { id, at, vpc, isDefault, rules: { inbound: [], outbound: [] } };
}

/** ASSUMPTION A-25: every new group lets IPv6 out, in a VPC with IPv6. AWS says so of the default group alone. */
const GROUPS_WITH_IPV6_OUT: ReadonlySet<'default' | 'custom'> = new Set(['default', 'custom']);

/** The rules of a new group: none in, all out. The default group also lets its own members in (SG-4, SG-5). */
function rulesMadeByAws(group: SecurityGroup, direction: Direction): SecurityGroupRule[] {
  const all = {
    at: null,
    securityGroupId: group.id,
    protocol: ALL_PROTOCOLS,
    ports: ALL_PORTS,
    icmp: ANY_ICMP,
  } as const;
  if (direction === 'inbound') {
    if (!group.isDefault) return [];
    return [
      { ...all, id: `${group.id}/inbound/itself`, peer: { kind: 'security-group', securityGroup: group } },
    ];
  }
  const rules: SecurityGroupRule[] = [
    { ...all, id: `${group.id}/outbound/all-ipv4`, peer: { kind: 'cidr', cidr: ANY_IPV4 } },
  ];
  if (group.vpc.ipv6Cidrs.length > 0 && GROUPS_WITH_IPV6_OUT.has(group.isDefault ? 'default' : 'custom')) {
    rules.push({ ...all, id: `${group.id}/outbound/all-ipv6`, peer: { kind: 'cidr', cidr: ANY_IPV6 } });
  }
  return rules;
}

/** One rule for each peer: a list of peers is short for rules that differ in nothing else. */
function compileRules(
  reader: Reader,
  group: SecurityGroup,
  direction: Direction,
  written: readonly (InboundSecurityGroupRule | OutboundSecurityGroupRule)[],
  collections: PeerCollections,
): SecurityGroupRule[] {
  const rules: SecurityGroupRule[] = [];
  const rulesAt = pointer('securityGroups', group.id, direction);
  for (const [index, rule] of written.entries()) {
    const at = child(rulesAt, index);
    const protocol = reader.protocol(rule.allow);
    checkPorts(reader, protocol, rule.ports, at, 'SG-8');
    const common = {
      securityGroupId: group.id,
      protocol,
      ports: hasPorts(protocol) ? reader.ports(rule.ports) : ALL_PORTS,
      icmp: icmpMatch(protocol, rule),
    };
    const [side, peers] = 'from' in rule ? (['from', rule.from] as const) : (['to', rule.to] as const);
    const id = rule.id ?? `${group.id}/${direction}/${index}`;
    if (typeof peers === 'string') {
      const peer = readPeer(reader, group, peers, child(at, side), collections);
      if (peer !== undefined) rules.push({ id, at, ...common, peer });
      continue;
    }
    for (const [peerIndex, text] of peers.entries()) {
      const peerAt = child(at, side, peerIndex);
      const peer = readPeer(reader, group, text, peerAt, collections);
      const peerId = rule.id ?? `${id}/${peerIndex}`;
      if (peer !== undefined) rules.push({ id: peerId, at: peerAt, ...common, peer });
    }
  }
  checkDuplicates(reader, rules);
  return rules;
}

/** SG-30: a group of one's own making, in VPCs of one's own making. */
function checkAssociations(
  reader: Reader,
  group: SecurityGroup,
  vpcs: ReadonlyMap<string, Vpc>,
  associated: readonly string[],
): void {
  for (const [index, id] of associated.entries()) {
    const at = child(pointer('securityGroups', group.id), 'associatedVpcs', index);
    if (reader.resolve(vpcs, 'vpcs', id, at) === undefined) continue;
    const details = { found: id, rule: 'SG-30' };
    if (group.isDefault) reader.report(error('default-group-association', at, details));
    if (reader.scenario.vpcs?.[id]?.isDefault === true) {
      reader.report(error('default-vpc-association', at, details));
    }
  }
}

/** SG-33: AWS refuses a rule that the group already has. */
function checkDuplicates(reader: Reader, rules: readonly SecurityGroupRule[]): void {
  const seen = new Map<string, SecurityGroupRule>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, rule);
    else if (rule.at !== null) {
      reader.report(error('duplicate-rule', rule.at, { params: { first: first.id }, rule: 'SG-33' }));
    }
  }
}

function keyOf({ protocol, ports, icmp, peer }: SecurityGroupRule): string {
  const traffic = `${protocol} ${ports.from} ${ports.to} ${icmp.type} ${icmp.code}`;
  switch (peer.kind) {
    case 'cidr':
      return `${traffic} ${peer.cidr.family} ${peer.cidr.network} ${peer.cidr.prefixLength}`;
    case 'prefix-list':
      return `${traffic} prefix-list ${peer.prefixList.id}`;
    case 'security-group':
      return `${traffic} security-group ${peer.securityGroup.id}`;
    case 'stale':
      return `${traffic} security-group ${peer.id}`;
  }
}
