import { flag, integer, objects, text } from '../fields.ts';
import { assumed, type Place, type Reading } from '../report.ts';
import { idOf, isOn, listOf, tagsOf, type Context, type Ref, type RefList } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { addedGroups, elasticIpsOf, groupsIn, setGroups, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/** Instances, with the interface that each gets when it starts; others are resources of their own. */
export function* describeInstances(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context, addresses } = surroundings;
  const added = yield* addedGroups(context);
  const elastic = yield* elasticIpsOf(context);
  const drafts: Draft[] = [];
  for (const instance of context.managed(kind.INSTANCE)) {
    const { values } = instance;
    const draft = draftOf('Instances', 'InstanceId', idOf(instance), instance.place);
    drafts.push(draft);
    draft.set('Tags', tagsOf(values));
    const state = text(values, 'instance_state');
    if (state !== undefined) draft.set('State', { Name: state });
    draft.set('SourceDestCheck', flag(values, 'source_dest_check') ?? true);
    if (hasOwnInterface(context, instance)) continue;
    const subnet = yield* subnetOf(context, instance);
    draft.set('SubnetId', subnet.id, subnet.how);
    const groups = yield* groupsOf(context, instance);
    const all = [...groupsIn(surroundings, subnet.id, groups), ...(added.get(instance) ?? [])];
    setGroups(draft, 'SecurityGroups', [...new Set(all)], groups.how);
    const privateIp = text(values, 'private_ip');
    if (privateIp === undefined) draft.note('PrivateIpAddress', 'assumed');
    draft.set('PrivateIpAddress', privateIp);
    for (const address of listOf(values, 'ipv6_addresses'))
      draft.add('Ipv6Addresses', { Ipv6Address: address });
    const [address] = elastic.get(instance) ?? [];
    const known = text(values, 'public_ip');
    const ofElastic = address === undefined ? undefined : addresses.of(address);
    if (known !== undefined) draft.set('PublicIpAddress', known);
    else if (ofElastic !== undefined) draft.set('PublicIpAddress', ofElastic, 'assumed');
    else if (getsPublicIp(surroundings, instance, subnet.id)) {
      draft.set('PublicIpAddress', addresses.next(), 'assumed');
      draft.note('PublicIp', 'assumed');
    }
    const networkInterface = text(values, 'primary_network_interface_id');
    if (networkInterface !== undefined) addInterface(draft, networkInterface);
  }
  return drafts;
}

/** A state knows the interface: it is one of the document, as the describe call has it. */
function addInterface(draft: Draft, id: string): void {
  const { value } = draft.item();
  draft.add('NetworkInterfaces', {
    NetworkInterfaceId: id,
    SubnetId: value['SubnetId'] ?? null,
    PrivateIpAddress: value['PrivateIpAddress'] ?? null,
    Groups: value['SecurityGroups'] ?? null,
    Ipv6Addresses: value['Ipv6Addresses'] ?? null,
    SourceDestCheck: value['SourceDestCheck'] ?? null,
    Association: { PublicIp: value['PublicIpAddress'] ?? null },
    Attachment: { DeviceIndex: 0 },
  });
}

function hasOwnInterface(context: Context, instance: TerraformResource): boolean {
  const primary = text(instance.values, 'primary_network_interface_id');
  if (primary !== undefined && context.find(kind.NETWORK_INTERFACE, primary) !== undefined) return true;
  return ['network_interface', 'primary_network_interface'].some(
    (block) => objects(instance.values, block).length > 0,
  );
}

/** Without a subnet, an instance goes into a default one. */
function* subnetOf(context: Context, instance: TerraformResource) {
  const subnet = yield* context.ref(instance, ['subnet_id'], kind.SUBNET, { orFirst: true });
  if (subnet.id !== undefined || subnet.how === 'unknown') return subnet;
  const defaults = context.described(kind.SUBNET).filter(({ type }) => type === 'aws_default_subnet');
  const [first] = defaults;
  if (first === undefined) return subnet;
  const params = {
    id: instance.address,
    attribute: 'subnet_id',
    count: defaults.length,
    target: idOf(first),
  };
  yield assumed('reference-first', instance.place, params);
  return { id: idOf(first), resource: first, how: 'assumed' as const };
}

/** Its own groups, else those of its launch template. */
function* groupsOf(context: Context, instance: TerraformResource): Reading<RefList> {
  for (const attribute of ['vpc_security_group_ids', 'security_groups']) {
    const own = yield* context.refs(instance, [attribute], kind.SECURITY_GROUP);
    if (own.refs.length > 0 || own.how === 'unknown') return own;
  }
  if (objects(instance.values, 'launch_template').length === 0) return { refs: [], how: 'absent' };
  const template = yield* context.ref(instance, ['launch_template', 0, 'id'], kind.LAUNCH_TEMPLATE);
  return template.resource === undefined
    ? { refs: [], how: 'absent' }
    : yield* groupsOfTemplate(context, template.resource);
}

function* groupsOfTemplate(context: Context, template: TerraformResource): Reading<RefList> {
  const own = yield* context.refs(template, ['vpc_security_group_ids'], kind.SECURITY_GROUP);
  if (own.refs.length > 0 || objects(template.values, 'network_interfaces').length === 0) return own;
  return yield* context.refs(template, ['network_interfaces', 0, 'security_groups'], kind.SECURITY_GROUP);
}

/** As asked for, else as the subnet has it. An address that is known not to be there is the empty text. */
function getsPublicIp(
  { subnets }: Surroundings,
  { values, mode }: TerraformResource,
  subnet: string | undefined,
): boolean {
  if (mode === 'data' || values['public_ip'] === '') return false;
  const asked = flag(values, 'associate_public_ip_address');
  const ofSubnet = subnets.get(subnet ?? '')?.item().value ?? {};
  return asked ?? isOn(ofSubnet, 'MapPublicIpOnLaunch');
}

/** Auto Scaling groups, with the groups and addresses that their template gives each instance. */
export function* describeScalingGroups(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts = new Map<string, Draft>();
  for (const group of context.managed(kind.AUTO_SCALING_GROUP)) {
    const draft = draftOf('AutoScalingGroups', 'AutoScalingGroupName', idOf(group), group.place);
    drafts.set(draft.id, draft);
    const subnets = yield* context.refs(group, ['vpc_zone_identifier'], kind.SUBNET);
    const { groups, isPublic } = yield* launchOf(context, group);
    const ids = subnets.refs.map(({ id }) => id);
    draft.set('SubnetIds', ids, subnets.how === 'absent' ? 'given' : subnets.how);
    draft.set(
      'SecurityGroups',
      groupsIn(surroundings, ids[0], groups),
      groups.how === 'absent' ? 'given' : groups.how,
    );
    draft.set('AssociatePublicIpAddress', isPublic);
    draft.set('DesiredCapacity', integer(group.values, 'desired_capacity'));
    draft.set('MinSize', integer(group.values, 'min_size'));
    draft.set('Tags', [{ Key: 'Name', Value: nameOf(group) }]);
    const targetGroups = yield* context.refs(group, ['target_group_arns'], kind.TARGET_GROUP);
    const classic = yield* context.refs(group, ['load_balancers'], kind.CLASSIC_LOAD_BALANCER);
    for (const each of targetGroups.refs) addSource(draft, each, 'elbv2', group.place);
    for (const each of classic.refs) addSource(draft, each, 'elb', group.place);
  }
  for (const attachment of context.managed(new Set(['aws_autoscaling_attachment']))) {
    const group = yield* context.ref(attachment, ['autoscaling_group_name'], kind.AUTO_SCALING_GROUP);
    const draft = drafts.get(group.id ?? '');
    if (draft === undefined) continue;
    for (const attribute of ['lb_target_group_arn', 'alb_target_group_arn']) {
      addSource(
        draft,
        yield* context.ref(attachment, [attribute], kind.TARGET_GROUP),
        'elbv2',
        attachment.place,
      );
    }
    const classic = yield* context.ref(attachment, ['elb'], kind.CLASSIC_LOAD_BALANCER);
    addSource(draft, classic, 'elb', attachment.place);
  }
  return [...drafts.values()];
}

/** Where the instances register: `elbv2` with a target group, `elb` with a Classic Load Balancer. */
function addSource(draft: Draft, { id, how }: Ref, type: 'elb' | 'elbv2', place: Place): void {
  if (id !== undefined)
    draft.add('TrafficSources', { Identifier: id, Type: type }, place, { Identifier: how });
}

function nameOf(group: TerraformResource): string {
  const tag = objects(group.values, 'tag').find((each) => text(each, 'key') === 'Name');
  return text(tag ?? {}, 'value') ?? text(group.values, 'name') ?? group.name;
}

/** What the launch template, or the older launch configuration, gives each instance. */
function* launchOf(
  context: Context,
  group: TerraformResource,
): Reading<{ readonly groups: RefList; readonly isPublic: boolean | undefined }> {
  if (objects(group.values, 'launch_template').length > 0) {
    const { resource } = yield* context.ref(group, ['launch_template', 0, 'id'], kind.LAUNCH_TEMPLATE);
    if (resource === undefined) return { groups: { refs: [], how: 'unknown' }, isPublic: undefined };
    const [first = {}] = objects(resource.values, 'network_interfaces');
    const isPublic = flag(first, 'associate_public_ip_address');
    return { groups: yield* groupsOfTemplate(context, resource), isPublic };
  }
  const { resource } = yield* context.ref(group, ['launch_configuration'], kind.LAUNCH_CONFIGURATION);
  if (resource === undefined) return { groups: { refs: [], how: 'unknown' }, isPublic: undefined };
  const groups = yield* context.refs(resource, ['security_groups'], kind.SECURITY_GROUP);
  return { groups, isPublic: flag(resource.values, 'associate_public_ip_address') };
}
