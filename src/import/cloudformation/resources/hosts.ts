import { addressAt, parseCidr } from '../../../net/cidr.ts';
import { formatIp } from '../../../net/ip.ts';
import { isObject } from '../../fields.ts';
import type { JsonObject } from '../../json.ts';
import type { Provenance } from '../../provenance.ts';
import type { Place } from '../../report.ts';
import { nameWithPort, type ManagedService } from '../../managed-ports.ts';
import { flagOf, integerOf, itemsOf, memberOf } from '../properties.ts';
import { textOf, type Value } from '../value.ts';
import { Draft, type Drafts, type Reference } from './drafts.ts';
import { elasticAddressOf, withoutUndefined } from './network.ts';
import { groupsOf } from './security-groups.ts';
import { nameTagOf, setName } from './tags.ts';
import { viewAt, viewOf, viewsOf, type View } from './view.ts';

/* Instances and network interfaces, and what stands for the interfaces that services make. */

/** The addresses, groups and subnet of an interface, as the properties of it say. */
interface Interface {
  readonly subnet: Reference | undefined;
  readonly groups: readonly Reference[];
  readonly members: JsonObject;
  readonly isPublic: boolean;
  readonly place: Place;
}

/** Members have other names in an instance than in an interface of its own. */
function interfaceOf(view: View, groups: readonly Value[], drafts: Drafts, id: string): Interface {
  const subnet = drafts.reference(view.get('SubnetId'));
  const primary = drafts.known(
    view.get('PrivateIpAddress'),
    view.placeOf('PrivateIpAddress'),
    'PrivateIpAddress',
    id,
  );
  const listed = viewsOf(view, 'PrivateIpAddresses').flatMap((each) => {
    const address = drafts.known(each.get('PrivateIpAddress'), each.placeOf(), 'PrivateIpAddress', id);
    return address === undefined
      ? []
      : [{ PrivateIpAddress: address, Primary: flagOf(each.get('Primary')) ?? false }];
  });
  const privateIp = primary ?? listed.find(({ Primary }) => Primary)?.PrivateIpAddress;
  const subnetItem = drafts.find('Subnets', subnet?.id);
  const asked = flagOf(view.get('AssociatePublicIpAddress'));
  const mapped = subnetItem?.get('MapPublicIpOnLaunch') === true;
  return {
    subnet,
    groups: groupsOf(groups, subnet, view, drafts),
    members: withoutUndefined({
      PrivateIpAddress: privateIp,
      PrivateIpAddresses: listed.length === 0 ? undefined : listed,
      SourceDestCheck: flagOf(view.get('SourceDestCheck')),
      Ipv6Addresses: ipv6Of(view, subnetItem),
    }),
    isPublic: asked ?? mapped,
    place: view.placeOf(),
  };
}

/** Given addresses; else the first free ones of the subnet, where some are asked for. */
function ipv6Of(view: View, subnet: Draft | undefined): readonly JsonObject[] | undefined {
  const given = viewsOf(view, 'Ipv6Addresses').flatMap((each) => textOf(each.get('Ipv6Address')) ?? []);
  if (given.length > 0) return given.map((Ipv6Address) => ({ Ipv6Address }));
  const asked =
    integerOf(view.get('Ipv6AddressCount')) ?? (subnet?.get('AssignIpv6AddressOnCreation') === true ? 1 : 0);
  const [first] = subnet?.list('Ipv6CidrBlockAssociationSet') ?? [];
  const block = isObject(first) && typeof first['Ipv6CidrBlock'] === 'string' ? first['Ipv6CidrBlock'] : '';
  const parsed = parseCidr(block);
  if (subnet === undefined || asked < 1 || !parsed.ok || parsed.value.cidr.family !== 6) return undefined;
  const taken = subnet.list('ipv6Assumed').length;
  const addresses = Array.from({ length: Math.min(asked, 16) }, (_, index) =>
    formatIp(addressAt(parsed.value.cidr, FIRST_FREE + taken + index)),
  );
  for (const address of addresses) subnet.add('ipv6Assumed', address);
  return addresses.map((Ipv6Address) => ({ Ipv6Address }));
}

/** AWS keeps the first four addresses of a subnet. */
const FIRST_FREE = 4;

function groupList(groups: readonly Reference[]): readonly JsonObject[] {
  return groups.map(({ id }) => ({ GroupId: id }));
}

export function networkInterface(view: View, drafts: Drafts): void {
  const draft = drafts.make('NetworkInterfaces', 'NetworkInterfaceId', view.resource);
  const own = interfaceOf(view, itemsOf(view.get('GroupSet')), drafts, draft.id);
  setName(draft, view).refer('SubnetId', own.subnet);
  for (const [member, value] of Object.entries(own.members)) draft.set(member, value);
  draft.set('Groups', groupList(own.groups));
}

/** An instance, or what a launch template says of it where the instance says nothing itself. */
export function instance(view: View, drafts: Drafts): void {
  const { resource } = view;
  const draft = drafts.make('Instances', 'InstanceId', resource);
  setName(draft, view).set('State', { Name: 'running' });
  const template = launchData(viewAt(view, 'LaunchTemplate'), drafts);
  const interfaces = viewsOf(view, 'NetworkInterfaces');
  const listed =
    interfaces.length > 0 ? interfaces : template === undefined ? [] : viewsOf(template, 'NetworkInterfaces');
  if (listed.length === 0) {
    const groups = firstOf(
      view.get('SecurityGroupIds'),
      template?.get('SecurityGroupIds'),
      view.get('SecurityGroups'),
    );
    setInline(draft, interfaceOf(view, groups, drafts, draft.id), drafts);
    return;
  }
  const attached = listed.map((each) => drafts.reference(each.get('NetworkInterfaceId')));
  const [only] = listed;
  if (listed.length === 1 && only !== undefined && attached[0] === undefined) {
    const own = interfaceOf(only, itemsOf(only.get('GroupSet')), drafts, draft.id);
    const subnet = own.subnet ?? drafts.reference(view.get('SubnetId'));
    const isChecked = flagOf(view.get('SourceDestCheck'));
    const members = isChecked === undefined ? own.members : { ...own.members, SourceDestCheck: isChecked };
    setInline(draft, { ...own, subnet, members }, drafts);
    return;
  }
  for (const [index, each] of listed.entries()) {
    const device = integerOf(each.get('DeviceIndex')) ?? index;
    const reference = attached[index];
    if (reference !== undefined) attach(draft, reference, device, drafts, each.placeOf());
    else {
      const made = new Draft(
        'NetworkInterfaces',
        'NetworkInterfaceId',
        `${draft.id}/eth${device}`,
        each.placeOf(),
      );
      const own = interfaceOf(each, itemsOf(each.get('GroupSet')), drafts, made.id);
      drafts.add(made).refer('SubnetId', own.subnet).set('Groups', groupList(own.groups));
      for (const [member, value] of Object.entries(own.members)) made.set(member, value);
      made.set('Attachment', { InstanceId: draft.id, DeviceIndex: device });
      if (own.isPublic) setPublic(made, drafts.publicAddress());
    }
  }
  if (flagOf(view.get('SourceDestCheck')) === false) draft.set('SourceDestCheck', false);
}

function firstOf(...lists: readonly (Value | undefined)[]): readonly Value[] {
  return lists.map(itemsOf).find((list) => list.length > 0) ?? [];
}

/** The one interface of an instance, written into it. */
function setInline(draft: Draft, own: Interface, drafts: Drafts): void {
  draft.refer('SubnetId', own.subnet);
  for (const [member, value] of Object.entries(own.members)) draft.set(member, value);
  draft.set('SecurityGroups', groupList(own.groups));
  if (own.isPublic) setPublic(draft, drafts.publicAddress());
}

function setPublic(draft: Draft, address: string | undefined): void {
  if (address === undefined) return;
  if (draft.key === 'Instances') draft.set('PublicIpAddress', address, 'assumed');
  else draft.set('Association', { PublicIp: address }, 'assumed');
}

function attach(draft: Draft, reference: Reference, device: number, drafts: Drafts, place: Place): void {
  const networkInterface = drafts.find('NetworkInterfaces', reference.id);
  if (networkInterface !== undefined) {
    networkInterface.set('Attachment', { InstanceId: draft.id, DeviceIndex: device });
  } else drafts.ignored('resource-not-given', place, 'AWS::EC2::NetworkInterface');
}

export function networkInterfaceAttachment(view: View, drafts: Drafts): void {
  const [owner, own] = [
    drafts.reference(view.get('InstanceId')),
    drafts.reference(view.get('NetworkInterfaceId')),
  ];
  const draft = drafts.find('Instances', owner?.id);
  if (draft === undefined || own === undefined) {
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
    return;
  }
  const device = integerOf(view.get('DeviceIndex')) ?? 1;
  keepInlineInterface(draft, drafts);
  attach(draft, own, device, drafts, view.placeOf());
}

/** An instance with a second interface has its first one beside it too. */
function keepInlineInterface(draft: Draft, drafts: Drafts): void {
  const subnet = draft.get('SubnetId');
  if (typeof subnet !== 'string' || drafts.find('NetworkInterfaces', `${draft.id}/eth0`) !== undefined)
    return;
  const primary = new Draft('NetworkInterfaces', 'NetworkInterfaceId', `${draft.id}/eth0`, draft.place);
  drafts.add(primary).set('SubnetId', subnet, 'joined').set('Groups', draft.get('SecurityGroups'));
  for (const member of ['PrivateIpAddress', 'PrivateIpAddresses', 'SourceDestCheck', 'Ipv6Addresses']) {
    primary.set(member, draft.get(member));
  }
  primary.set('Attachment', { InstanceId: draft.id, DeviceIndex: 0 });
  const address = draft.get('PublicIpAddress');
  if (typeof address === 'string') setPublic(primary, address);
}

/** `EIP.InstanceId` and EIPAssociation: the address becomes the public one of an instance or interface. */
export function elasticIpAssociation(view: View, drafts: Drafts): void {
  const isOwn = view.resource.declaration.type === 'AWS::EC2::EIP';
  const allocation: Value | undefined = isOwn
    ? {
        token: 'resource',
        stack: view.resource.stack.path,
        logicalId: view.resource.logicalId,
        attribute: null,
      }
    : (view.get('AllocationId') ?? view.get('EIP'));
  const owner =
    drafts.find('NetworkInterfaces', drafts.reference(view.get('NetworkInterfaceId'))?.id) ??
    instanceOrInterface(drafts.reference(view.get('InstanceId'))?.id, drafts);
  if (owner === undefined) {
    if (!isOwn) drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
    return;
  }
  setPublic(owner, elasticAddressOf(allocation, drafts));
}

function instanceOrInterface(id: string | undefined, drafts: Drafts): Draft | undefined {
  const draft = drafts.find('Instances', id);
  if (draft === undefined || draft.get('SubnetId') !== undefined) return draft;
  const isPrimary = (each: Draft) => {
    const attachment = each.get('Attachment');
    return isObject(attachment) && attachment['InstanceId'] === id && attachment['DeviceIndex'] === 0;
  };
  return drafts.ofKey('NetworkInterfaces').find(isPrimary) ?? draft;
}

/** The data of the launch template that is named; undefined where the input does not have it. */
function launchData(specification: View, drafts: Drafts): View | undefined {
  const value = specification.get('LaunchTemplateId') ?? specification.get('LaunchTemplateName');
  const byName = textOf(value);
  const resource =
    drafts.resourceOf(value) ??
    (byName === undefined
      ? undefined
      : specification.resource.stack.resources.find(
          (each) =>
            each.declaration.type === 'AWS::EC2::LaunchTemplate' &&
            textOf(each.property('LaunchTemplateName')) === byName,
        ));
  return resource === undefined ? undefined : viewAt(viewOf(resource), 'LaunchTemplateData');
}

/* Interfaces that services make when they run. One stands for all that there will be in a subnet. */

interface Representative {
  readonly subnets: readonly Value[];
  readonly groups: readonly Value[];
  readonly isPublic: boolean;
  readonly service: ManagedService | undefined;
}

function represent(view: View, drafts: Drafts, { subnets, groups, isPublic, service }: Representative): void {
  const owner = drafts.idOf(view.resource);
  const references = subnets.flatMap((each) => drafts.reference(each) ?? []);
  for (const subnet of references) {
    const id = references.length === 1 ? owner : `${owner}/${subnet.id}`;
    const made = new Draft('NetworkInterfaces', 'NetworkInterfaceId', id, view.placeOf());
    const name = nameWithPort(nameTagOf(view) ?? owner, service, integerOf(view.get('Port')));
    drafts
      .add(made)
      .add('Tags', { Key: 'Name', Value: name })
      .refer('SubnetId', subnet)
      .set('Groups', groupList(groupsOf(groups, subnet, view, drafts)))
      .set('InterfaceType', 'requester_managed');
    if (isPublic) setPublic(made, drafts.publicAddress());
  }
  if (references.length > 0) {
    drafts.assumed('interfaces-represented', view.placeOf(), { id: owner, count: references.length });
  }
}

/** The groups and public addresses that the launch template, or the older launch configuration, gives. */
export function autoScalingGroup(view: View, drafts: Drafts): void {
  const mixed = viewAt(
    viewAt(viewAt(view, 'MixedInstancesPolicy'), 'LaunchTemplate'),
    'LaunchTemplateSpecification',
  );
  const data = launchData(viewAt(view, 'LaunchTemplate'), drafts) ?? launchData(mixed, drafts);
  const configuration = drafts.resourceOf(view.get('LaunchConfigurationName'));
  const source = data ?? (configuration === undefined ? undefined : viewOf(configuration));
  const [own] = source === undefined ? [] : viewsOf(source, 'NetworkInterfaces');
  const named = firstOf(
    own?.get('Groups'),
    own?.get('GroupSet'),
    source?.get('SecurityGroupIds'),
    source?.get('SecurityGroups'),
  );
  const subnets = referencesOf(view.get('VPCZoneIdentifier'), drafts);
  const groups = groupsOf(named, subnets[0], view, drafts);
  const asked = flagOf(own?.get('AssociatePublicIpAddress') ?? source?.get('AssociatePublicIpAddress'));
  const draft = drafts.make('AutoScalingGroups', 'AutoScalingGroupName', view.resource);
  setName(draft, view, 'AutoScalingGroupName')
    .set('SubnetIds', idsOf(subnets), howOf(subnets))
    .set('SecurityGroups', idsOf(groups), howOf(groups))
    .set('AssociatePublicIpAddress', asked)
    .set('DesiredCapacity', integerOf(view.get('DesiredCapacity')))
    .set('MinSize', integerOf(view.get('MinSize')));
  for (const [property, type] of [
    ['TargetGroupARNs', 'elbv2'],
    ['LoadBalancerNames', 'elb'],
  ] as const) {
    for (const { id, how } of referencesOf(view.get(property), drafts)) {
      draft.add('TrafficSources', { Identifier: id, Type: type }, view.placeOf(property), {
        Identifier: how,
      });
    }
  }
}

function referencesOf(value: Value | undefined, drafts: Drafts): readonly Reference[] {
  return itemsOf(value).flatMap((each) => drafts.reference(each) ?? []);
}

function idsOf(references: readonly Reference[]): readonly string[] {
  return references.map(({ id }) => id);
}

/** Of a list, how its first member came to be. */
function howOf([first]: readonly Reference[]): Provenance {
  return first?.how ?? 'given';
}

export function lambdaFunction(view: View, drafts: Drafts): void {
  const draft = setName(drafts.make('Functions', 'FunctionName', view.resource), view, 'FunctionName');
  if (view.get('VpcConfig') === undefined) return;
  const vpc = viewAt(view, 'VpcConfig');
  const subnets = referencesOf(vpc.get('SubnetIds'), drafts);
  const groups =
    subnets.length === 0 ? [] : groupsOf(itemsOf(vpc.get('SecurityGroupIds')), subnets[0], view, drafts);
  draft.set('VpcConfig', { SubnetIds: idsOf(subnets), SecurityGroupIds: idsOf(groups) }, howOf(subnets));
}

/** Services whose tasks have interfaces of their own. */
export function ecsService(view: View, drafts: Drafts): void {
  const draft = setName(drafts.make('services', 'serviceArn', view.resource), view, 'ServiceName');
  draft.set('launchType', textOf(view.get('LaunchType')));
  if (view.get('NetworkConfiguration') !== undefined) {
    const network = viewAt(view, 'NetworkConfiguration');
    const [plain, camel] = [viewAt(network, 'AwsvpcConfiguration'), viewAt(network, 'awsvpcConfiguration')];
    const named = firstOf(plain.get('Subnets'), camel.get('subnets'));
    const subnets = named.flatMap((each) => drafts.reference(each) ?? []);
    const written = firstOf(plain.get('SecurityGroups'), camel.get('securityGroups'));
    const groups = groupsOf(written, subnets[0], view, drafts);
    draft.set(
      'networkConfiguration',
      {
        awsvpcConfiguration: {
          subnets: idsOf(subnets),
          securityGroups: idsOf(groups),
          assignPublicIp: textOf(plain.get('AssignPublicIp') ?? camel.get('assignPublicIp')) ?? 'DISABLED',
        },
      },
      howOf(subnets),
    );
  }
  for (const each of viewsOf(view, 'LoadBalancers')) {
    const group = drafts.reference(each.get('TargetGroupArn'));
    if (group === undefined) continue;
    const balancer = withoutUndefined({
      targetGroupArn: group.id,
      containerPort: integerOf(each.get('ContainerPort')),
    });
    draft.add('loadBalancers', balancer, each.placeOf(), { targetGroupArn: group.how });
  }
}

/** Services whose interfaces stand in the subnets that a property names, or a subnet group. */
export function serviceInterfaces(
  subnetsIn: readonly (readonly string[])[],
  groupsIn: readonly (readonly string[])[],
  service?: ManagedService,
) {
  return (view: View, drafts: Drafts): void => {
    const subnets = firstOf(...subnetsIn.map((path) => valueAt(view, path)));
    const groups = firstOf(...groupsIn.map((path) => valueAt(view, path)));
    const ofGroup = subnets.flatMap(
      (each) => subnetsOfGroup(each, drafts) ?? itemsOf(memberOf(each, 'SubnetId') ?? each),
    );
    // Of DMS, the default; of the others that have the property, it is false.
    const byDefault = view.resource.declaration.type === 'AWS::DMS::ReplicationInstance';
    const isPublic = flagOf(view.get('PubliclyAccessible')) ?? byDefault;
    const isMemcached = textOf(view.get('Engine')) === 'memcached';
    const own = isMemcached ? 'memcached' : service;
    represent(view, drafts, { subnets: ofGroup, groups, isPublic, service: own });
  };
}

function valueAt(view: View, path: readonly string[]): Value | undefined {
  const [first = '', ...rest] = path;
  return rest.length === 0 ? view.get(first) : valueAt(viewAt(view, first), rest);
}

/** The subnets of a subnet group that is made by the template; undefined where the value is none. */
export function subnetsOfGroup(value: Value | undefined, drafts: Drafts): readonly Value[] | undefined {
  const resource = drafts.resourceOf(value);
  if (resource === undefined || !/SubnetGroup$/.test(resource.declaration.type)) return undefined;
  return itemsOf(resource.property('SubnetIds'));
}
