import type { JsonObject } from '../../json.ts';
import type { Provenance } from '../../provenance.ts';
import { integerOf, itemsOf } from '../properties.ts';
import { isToken, textOf, type Value } from '../value.ts';
import { Draft, type Drafts, type Reference } from './drafts.ts';
import { defaultOf, withoutUndefined } from './network.ts';
import { setName } from './tags.ts';
import { viewsOf, type View } from './view.ts';

const EVERYWHERE = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] } as const;
const EVERYWHERE_IPV6 = { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] } as const;

export function securityGroup(view: View, drafts: Drafts): void {
  const draft = drafts.make('SecurityGroups', 'GroupId', view.resource);
  const name = textOf(view.get('GroupName'));
  setName(draft, view)
    .set('GroupName', name === 'default' ? undefined : name)
    .refer('VpcId', drafts.reference(view.get('VpcId')));
  for (const rule of viewsOf(view, 'SecurityGroupIngress')) addRule(draft, 'IpPermissions', rule, drafts);
  for (const rule of viewsOf(view, 'SecurityGroupEgress')) {
    draft.mark('egress');
    addRule(draft, 'IpPermissionsEgress', rule, drafts);
  }
}

export function securityGroupIngress(view: View, drafts: Drafts): void {
  const group = groupOf(view.get('GroupId') ?? view.get('GroupName'), view, drafts);
  if (group !== undefined) addRule(group, 'IpPermissions', view, drafts);
}

export function securityGroupEgress(view: View, drafts: Drafts): void {
  const group = groupOf(view.get('GroupId'), view, drafts);
  if (group === undefined) return;
  if (!group.isMarked('egress')) {
    group.mark('egress');
    drafts.assumed('egress-replaced', view.placeOf(), { group: group.id });
  }
  addRule(group, 'IpPermissionsEgress', view, drafts);
}

export function securityGroupVpcAssociation(view: View, drafts: Drafts): void {
  const [group, vpc] = [
    groupReference(view.get('GroupId'), view, drafts),
    drafts.reference(view.get('VpcId')),
  ];
  drafts
    .make('SecurityGroupVpcAssociations', null, view.resource)
    .refer('GroupId', group)
    .refer('VpcId', vpc)
    .set('State', 'associated');
}

/** CDK's custom resource that takes all rules from the default group of a VPC. */
export function emptiedDefaultGroup(view: View, drafts: Drafts): void {
  const value = view.get('DefaultSecurityGroupId');
  const reference = groupReference(value, view, drafts);
  if (reference === undefined) return;
  drafts.find('SecurityGroups', reference.id)?.mark('emptied');
}

/** The group that a rule belongs to. One that other stacks make is only known by its rules. */
function groupOf(value: Value | undefined, view: View, drafts: Drafts): Draft | undefined {
  const reference = groupReference(value, view, drafts);
  const group = drafts.find('SecurityGroups', reference?.id);
  if (group === undefined)
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
  return group;
}

/** The id of a group; the default one of a VPC is made when it is first spoken of. */
export function groupReference(value: Value | undefined, view: View, drafts: Drafts): Reference | undefined {
  const isDefault =
    isToken(value) && value.token === 'resource' && value.attribute === 'DefaultSecurityGroup';
  const reference = drafts.reference(value);
  if (!isDefault || reference?.resource === undefined) return reference;
  const vpc = drafts.idOf(reference.resource);
  return { ...reference, id: defaultGroup(vpc, view, drafts).id };
}

/** The default group of a VPC: its members in, everything out. */
export function defaultGroup(vpc: string, view: View, drafts: Drafts): Draft {
  const id = defaultOf(vpc, 'security-group');
  const found = drafts.find('SecurityGroups', id);
  if (found !== undefined) return found;
  const made = new Draft('SecurityGroups', 'GroupId', id, view.placeOf());
  return drafts.add(made.set('VpcId', vpc, 'joined').set('GroupName', 'default'));
}

/** The groups of what stands in a subnet; without any, the default group of the VPC. */
export function groupsOf(
  values: readonly Value[],
  subnet: Reference | undefined,
  view: View,
  drafts: Drafts,
): readonly Reference[] {
  const named = values.flatMap((value) => groupReference(value, view, drafts) ?? []);
  if (named.length > 0) return named;
  const vpc = drafts.find('Subnets', subnet?.id)?.get('VpcId');
  if (typeof vpc !== 'string') return [];
  return [{ id: defaultGroup(vpc, view, drafts).id, how: 'inferred', resource: undefined }];
}

type Direction = 'IpPermissions' | 'IpPermissionsEgress';

/** Who is on the other side of a rule: one of these, though the template may write several. */
const BLOCKS = [
  ['CidrIp', 'IpRanges', 'CidrIp'],
  ['CidrIpv6', 'Ipv6Ranges', 'CidrIpv6'],
] as const;

/** How CDK writes that nothing may go out: a rule for an address that nobody has. */
function isNoRule(direction: Direction, rule: View): boolean {
  const block = textOf(rule.get('CidrIp'));
  return direction === 'IpPermissionsEgress' && block === '255.255.255.255/32';
}

function addRule(group: Draft, direction: Direction, rule: View, drafts: Drafts): void {
  const [groupMember, listMember] =
    direction === 'IpPermissions'
      ? (['SourceSecurityGroupId', 'SourcePrefixListId'] as const)
      : (['DestinationSecurityGroupId', 'DestinationPrefixListId'] as const);
  const protocol = drafts.known(rule.get('IpProtocol'), rule.placeOf('IpProtocol'), 'IpProtocol', group.id);
  const ports: Record<string, number | undefined> = {};
  for (const name of ['FromPort', 'ToPort']) {
    const port = drafts.known(rule.get(name), rule.placeOf(name), name, group.id);
    // A rule for ports that nobody knows would be a rule for all of them.
    if (port === undefined && rule.get(name) !== undefined) return;
    ports[name] = integerOf(port);
  }
  if (protocol === undefined || isNoRule(direction, rule)) return;
  const traffic = withoutUndefined({ IpProtocol: protocol, ...ports });
  const description = textOf(rule.get('Description'));
  const add = (list: string, member: string, id: string, how: Provenance) => {
    // CloudFormation lets a rule be written in the group and by itself.
    const mark = JSON.stringify([direction, traffic, id]);
    if (group.isMarked(mark)) {
      drafts.ignored('rule-repeated', rule.placeOf(), rule.resource.declaration.type);
      return;
    }
    group.mark(mark);
    const peer: JsonObject = { [member]: id, ...(description !== undefined && { Description: description }) };
    group.add(direction, { ...traffic, [list]: [peer] }, rule.placeOf(), { [`${list}/0/${member}`]: how });
  };
  for (const [name, list, member] of BLOCKS) {
    for (const value of itemsOf(rule.get(name))) {
      const block = drafts.known(value, rule.placeOf(name), name, group.id);
      if (block !== undefined) add(list, member, block, 'given');
    }
  }
  const peer = groupReference(rule.get(groupMember), rule, drafts);
  if (peer !== undefined) add('UserIdGroupPairs', 'GroupId', peer.id, peer.how);
  const list = drafts.reference(rule.get(listMember));
  if (list !== undefined) add('PrefixListIds', 'PrefixListId', list.id, list.how);
}

/**
 * Groups without any egress rule let everything out, and their own default group's members in. A rule of its own, in
 * the group or aimed at it, takes the default away.
 */
export function addDefaultRules(drafts: Drafts): void {
  for (const group of drafts.ofKey('SecurityGroups')) {
    if (group.isMarked('emptied')) continue;
    if (group.get('GroupName') === 'default') {
      const itself = { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: group.id }] };
      group.add('IpPermissions', itself, group.place);
    } else if (group.isMarked('egress')) continue;
    group.add('IpPermissionsEgress', EVERYWHERE, group.place);
    const vpc = drafts.find('Vpcs', textOf(group.get('VpcId') as Value));
    if ((vpc?.list('Ipv6CidrBlockAssociationSet').length ?? 0) > 0) {
      group.add('IpPermissionsEgress', EVERYWHERE_IPV6, group.place);
    }
  }
}
