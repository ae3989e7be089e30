import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import type {
  InboundSecurityGroupRule,
  OutboundSecurityGroupRule,
  SecurityGroup,
} from '../model/security-group.ts';
import { familyOf, prefixListOf } from './destination.ts';
import { attributeOf, defined, idOf, keyOf, type Properties } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';
import { icmpOf, portsOf, protocolName, protocolOf } from './traffic.ts';

const FATES: Fates<SecurityGroup> = {
  name: 'written',
  vpc: 'written',
  isDefault: 'written-as-own',
  associatedVpcs: 'written',
  inbound: 'written',
  outbound: 'written',
};

/**
 * CloudFormation keeps AWS's rule that allows everything out until a group has another one in itself: one for an address
 * that nobody has takes its place, as CDK does it.
 */
const NO_RULE = {
  CidrIp: '255.255.255.255/32',
  Description: 'Nothing: the rules are resources of their own',
  IpProtocol: 'icmp',
  FromPort: 252,
  ToPort: 86,
};

type Direction = 'inbound' | 'outbound';
type Rule = Omit<InboundSecurityGroupRule & OutboundSecurityGroupRule, 'from' | 'to'>;

/** A group, and each rule by itself: groups may name each other. */
export function addSecurityGroup(id: string, group: SecurityGroup, sink: Sink): void {
  const at = pointer('securityGroups', id);
  loseFields(sink, at, group, FATES);
  sink.add({
    key: keyOf('securityGroups', id),
    type: 'AWS::EC2::SecurityGroup',
    words: [id],
    at,
    properties: defined({
      GroupDescription: descriptionOf(group.name ?? id),
      VpcId: idOf('vpcs', group.vpc),
      SecurityGroupEgress: [NO_RULE],
      ...tagsOf(id, group.name),
    }),
  });
  for (const [index, rule] of (group.inbound ?? []).entries())
    addRules(id, 'inbound', rule, rule.from, pointer('securityGroups', id, 'inbound', index), sink);
  for (const [index, rule] of (group.outbound ?? []).entries())
    addRules(id, 'outbound', rule, rule.to, pointer('securityGroups', id, 'outbound', index), sink);
  // AWS gives a new group this rule, Terraform takes it away: it is written out.
  if (group.outbound === undefined) {
    const hasIpv6 = (sink.scenario.vpcs?.[group.vpc]?.ipv6Cidrs ?? []).length > 0;
    addRules(id, 'outbound', { allow: 'all' }, hasIpv6 ? ['0.0.0.0/0', '::/0'] : '0.0.0.0/0', at, sink);
  }
  for (const [index, vpc] of (group.associatedVpcs ?? []).entries()) {
    sink.add({
      key: keyOf('securityGroups', id, 'associatedVpcs', vpc),
      type: 'AWS::EC2::SecurityGroupVpcAssociation',
      words: [id, vpc],
      at: pointer('securityGroups', id, 'associatedVpcs', index),
      properties: { GroupId: groupId(id), VpcId: idOf('vpcs', vpc) },
    });
  }
}

export function groupId(id: string) {
  return attributeOf(keyOf('securityGroups', id), 'GroupId');
}

/** AWS takes fewer characters in descriptions than a document does. */
function descriptionOf(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g, '_').slice(0, 255);
}

function addRules(
  group: string,
  direction: Direction,
  rule: Rule,
  peers: string | readonly string[],
  at: JsonPointer,
  sink: Sink,
): void {
  const protocol = protocolOf(rule.allow);
  const name = protocolName(protocol);
  const icmp = icmpOf(protocol, rule);
  const ports = icmp === undefined ? portsOf(protocol, rule.ports) : { from: icmp.type, to: icmp.code };
  const range =
    ports === undefined ? [] : [ports.from === ports.to ? `${ports.from}` : `${ports.from}-${ports.to}`];
  for (const peer of typeof peers === 'string' ? [peers] : peers) {
    const traffic = [name === '-1' ? 'all' : name, ...range];
    const way = direction === 'inbound' ? 'from' : 'to';
    sink.add({
      key: keyOf('securityGroups', group, direction, ...traffic, way, peer),
      type: direction === 'inbound' ? 'AWS::EC2::SecurityGroupIngress' : 'AWS::EC2::SecurityGroupEgress',
      words: [group, direction, ...traffic, way, peer],
      at,
      properties: defined({
        GroupId: groupId(group),
        IpProtocol: name,
        FromPort: ports?.from,
        ToPort: ports?.to,
        ...peerOf(peer, direction, sink),
        Description: rule.description === undefined ? undefined : descriptionOf(rule.description),
      }),
    });
  }
}

function peerOf(peer: string, direction: Direction, { scenario }: Sink): Properties {
  const family = familyOf(peer);
  if (family !== undefined) return family === 4 ? { CidrIp: peer } : { CidrIpv6: peer };
  const side = direction === 'inbound' ? 'Source' : 'Destination';
  if (scenario.prefixLists?.[peer] !== undefined)
    return { [`${side}PrefixListId`]: prefixListOf(peer, scenario) };
  return { [`${side}SecurityGroupId`]: groupId(peer) };
}
