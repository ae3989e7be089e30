import type { JsonObject } from '../../json.ts';
import type { Provenance } from '../../provenance.ts';
import { flagOf, integerOf, itemsOf } from '../properties.ts';
import { isToken, textOf, type Value } from '../value.ts';
import { Draft, ELASTIC_IPS, type Drafts, type Reference } from './drafts.ts';
import { setName } from './tags.ts';
import { isLiteral, viewAt, viewsOf, type View } from './view.ts';

/* VPCs, subnets and gateways; route tables and network ACLs with their rules. */

/** Ids of objects that AWS makes with a VPC, as the document names them. */
export function defaultOf(vpc: string, what: 'network-acl' | 'security-group'): string {
  return `${vpc}/default-${what}`;
}

const DNS_FLAGS = [
  ['EnableDnsSupport', true],
  ['EnableDnsHostnames', false],
] as const;

export function vpc(view: View, drafts: Drafts): void {
  const { resource } = view;
  const block = resource.stack.attribute(resource.logicalId, 'CidrBlock', resource.declaration.at);
  const draft = drafts.make('Vpcs', 'VpcId', resource);
  const cidr = drafts.known(block, view.placeOf('CidrBlock'), 'CidrBlock', draft.id);
  setName(draft, view).set('CidrBlock', cidr, drafts.blocks.isAssumed(resource) ? 'assumed' : 'given');
  draft.set('InstanceTenancy', textOf(view.get('InstanceTenancy')));
  const attributes = drafts.make('VpcAttributes', 'VpcId', resource);
  for (const [name, byDefault] of DNS_FLAGS) {
    const flag = flagOf(view.get(name));
    if (flag !== undefined && flag !== byDefault) attributes.set(name, { Value: flag });
  }
}

export function vpcCidrBlock(view: View, drafts: Drafts): void {
  const reference = drafts.reference(view.get('VpcId'));
  const draft = drafts.find('Vpcs', reference?.id);
  if (draft === undefined || reference?.resource === undefined) {
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
    return;
  }
  const isIpv6 = ['Ipv6CidrBlock', 'AmazonProvidedIpv6CidrBlock', 'Ipv6IpamPoolId'].some(
    (name) => view.get(name) !== undefined,
  );
  if (!isIpv6) {
    const block = drafts.known(view.get('CidrBlock'), view.placeOf('CidrBlock'), 'CidrBlock', draft.id);
    if (block !== undefined) draft.add('CidrBlockAssociationSet', { CidrBlock: block }, view.placeOf());
    return;
  }
  const blocks = drafts.blocks.ipv6OfVpc(reference.resource) ?? [];
  const own = blocks[draft.list('Ipv6CidrBlockAssociationSet').length];
  const block = drafts.known(own, view.placeOf(), 'Ipv6CidrBlock', draft.id);
  if (block === undefined) return;
  const how = drafts.blocks.isAssumed(view.resource) ? 'assumed' : 'given';
  draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: block }, view.placeOf(), { Ipv6CidrBlock: how });
}

export function subnet(view: View, drafts: Drafts): void {
  const { resource } = view;
  const block = resource.stack.attribute(resource.logicalId, 'CidrBlock', resource.declaration.at);
  const draft = drafts.make('Subnets', 'SubnetId', resource);
  const isNative = flagOf(view.get('Ipv6Native')) === true;
  const cidr = isNative ? undefined : drafts.known(block, view.placeOf('CidrBlock'), 'CidrBlock', draft.id);
  setName(draft, view)
    .refer('VpcId', drafts.reference(view.get('VpcId') ?? view.get('vpcId')))
    .set('CidrBlock', cidr, drafts.blocks.isAssumed(resource) ? 'assumed' : 'given');
  const zone = textOf(view.get('AvailabilityZone') ?? view.get('availabilityZone'));
  const isGiven = isLiteral(resource, 'AvailabilityZone') || isLiteral(resource, 'availabilityZone');
  draft.set('AvailabilityZone', zone, isGiven ? 'given' : 'assumed');
  for (const flag of ['MapPublicIpOnLaunch', 'AssignIpv6AddressOnCreation', 'EnableDns64', 'Ipv6Native']) {
    draft.set(flag, flagOf(view.get(flag)));
  }
  addIpv6Block(draft, view, drafts);
}

export function subnetCidrBlock(view: View, drafts: Drafts): void {
  const draft = drafts.find('Subnets', drafts.reference(view.get('SubnetId'))?.id);
  if (draft === undefined)
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
  else addIpv6Block(draft, view, drafts);
}

function addIpv6Block(draft: Draft, view: View, drafts: Drafts): void {
  const block = drafts.known(
    view.get('Ipv6CidrBlock'),
    view.placeOf('Ipv6CidrBlock'),
    'Ipv6CidrBlock',
    draft.id,
  );
  if (block === undefined) return;
  // A block cut out of one that AWS chooses is no more certain than that one.
  const how = isLiteral(view.resource, 'Ipv6CidrBlock') ? 'given' : 'assumed';
  draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: block }, undefined, { Ipv6CidrBlock: how });
}

export function internetGateway(view: View, drafts: Drafts): void {
  setName(drafts.make('InternetGateways', 'InternetGatewayId', view.resource), view);
}

export function egressOnlyInternetGateway(view: View, drafts: Drafts): void {
  const draft = drafts.make('EgressOnlyInternetGateways', 'EgressOnlyInternetGatewayId', view.resource);
  const reference = drafts.reference(view.get('VpcId'));
  if (reference !== undefined) {
    setName(draft, view).add('Attachments', { VpcId: reference.id, State: 'attached' }, undefined, {
      VpcId: reference.how,
    });
  }
}

/** Attaches an internet gateway or a virtual private gateway: without it, they lead nowhere. */
export function gatewayAttachment(view: View, drafts: Drafts): void {
  const vpcReference = drafts.reference(view.get('VpcId'));
  if (vpcReference === undefined) return;
  const attach = (key: string, list: string, gateway: Reference | undefined, state: string) => {
    if (gateway === undefined) return;
    const draft = drafts.find(key, gateway.id);
    if (draft === undefined) {
      // A gateway of another stack, known by the attachment alone.
      const member = key === 'InternetGateways' ? 'InternetGatewayId' : 'VpnGatewayId';
      drafts
        .add(new Draft(key, member, gateway.id, view.placeOf()))
        .add(list, { VpcId: vpcReference.id, State: state }, view.placeOf(), { VpcId: vpcReference.how });
      return;
    }
    draft.add(list, { VpcId: vpcReference.id, State: state }, view.placeOf(), { VpcId: vpcReference.how });
  };
  attach('InternetGateways', 'Attachments', drafts.reference(view.get('InternetGatewayId')), 'available');
  attach('VpnGateways', 'VpcAttachments', drafts.reference(view.get('VpnGatewayId')), 'attached');
}

export function natGateway(view: View, drafts: Drafts): void {
  const draft = drafts.make('NatGateways', 'NatGatewayId', view.resource);
  const isPrivate = textOf(view.get('ConnectivityType')) === 'private';
  setName(draft, view)
    .refer('SubnetId', drafts.reference(view.get('SubnetId')))
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .set('ConnectivityType', isPrivate ? 'private' : 'public')
    .set('AvailabilityMode', textOf(view.get('AvailabilityMode')))
    .set('State', 'available');
  const addressed = (isPrimary: boolean, privateIp: Value | undefined, allocation: Value | undefined) => {
    const own = textOf(privateIp);
    const isElastic = !isPrivate && (isPrimary || allocation !== undefined);
    const publicIp = isElastic ? elasticAddressOf(allocation, drafts) : undefined;
    const address: JsonObject = {
      IsPrimary: isPrimary,
      Status: 'succeeded',
      ...(own !== undefined && { PrivateIp: own }),
      ...(publicIp !== undefined && { PublicIp: publicIp }),
    };
    draft.add(
      'NatGatewayAddresses',
      address,
      undefined,
      publicIp === undefined ? {} : { PublicIp: 'assumed' },
    );
  };
  addressed(true, view.get('PrivateIpAddress'), view.get('AllocationId'));
  const privateIps = itemsOf(view.get('SecondaryPrivateIpAddresses'));
  const allocations = itemsOf(view.get('SecondaryAllocationIds'));
  for (let index = 0; index < Math.max(privateIps.length, allocations.length); index++) {
    addressed(false, privateIps[index], allocations[index]);
  }
}

/** The address of an Elastic IP that is made by the template, or that it only names. */
export function elasticAddressOf(allocation: Value | undefined, drafts: Drafts): string | undefined {
  const known = textOf(allocation);
  if (known !== undefined && /^\d+\.\d+\.\d+\.\d+$/.test(known)) return known;
  const resource = drafts.resourceOf(allocation);
  if (resource === undefined) return drafts.publicAddress();
  const draft = drafts.find(ELASTIC_IPS, drafts.idOf(resource));
  const address = draft?.get('PublicIp');
  return typeof address === 'string' ? address : drafts.publicAddress();
}

/** An Elastic IP address: which, AWS says when it is made. */
export function elasticIp(view: View, drafts: Drafts): void {
  drafts.make(ELASTIC_IPS, null, view.resource).set('PublicIp', drafts.publicAddress(), 'assumed');
}

export function routeTable(view: View, drafts: Drafts): void {
  const draft = drafts.make('RouteTables', 'RouteTableId', view.resource);
  setName(draft, view).refer('VpcId', drafts.reference(view.get('VpcId')));
}

/** Where a route of CloudFormation leads, and what the EC2 API calls it. */
const TARGETS = [
  'GatewayId',
  'NatGatewayId',
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'EgressOnlyInternetGatewayId',
  'NetworkInterfaceId',
  'InstanceId',
  'CarrierGatewayId',
  'LocalGatewayId',
  'CoreNetworkArn',
  'VpcEndpointId',
] as const;

const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock'] as const;

export function route(view: View, drafts: Drafts): void {
  const table = tableOf(view, drafts);
  if (table === undefined) return;
  const written: Record<string, string> = {};
  const how: Record<string, Provenance> = {};
  for (const name of DESTINATIONS) {
    const block = drafts.known(view.get(name), view.placeOf(name), name, table.id);
    if (block === undefined && view.get(name) !== undefined) return;
    if (block !== undefined) written[name] = block;
  }
  const list = drafts.reference(view.get('DestinationPrefixListId'));
  if (list !== undefined)
    [written['DestinationPrefixListId'], how['DestinationPrefixListId']] = [list.id, list.how];
  for (const name of TARGETS) {
    const target = drafts.reference(view.get(name));
    if (target === undefined) continue;
    const id = target.how === 'external' ? externalTarget(name, target.id) : target.id;
    if (id === undefined) {
      drafts.known(view.get(name), view.placeOf(name), name, table.id);
      return;
    }
    [written[name], how[name]] = [id, target.how];
  }
  const state = leadsNowhere(view, drafts) ? 'blackhole' : 'active';
  table.add('Routes', { ...written, State: state, Origin: 'CreateRoute' }, view.placeOf(), how);
}

const EXTERNAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['TransitGatewayId', 'tgw-'],
  ['VpcPeeringConnectionId', 'pcx-'],
  ['VpcEndpointId', 'vpce-'],
  ['LocalGatewayId', 'lgw-'],
  ['CarrierGatewayId', 'cagw-'],
  ['GatewayId', 'vgw-'],
]);

/** The id of a target that no template of the input makes; undefined where nothing tells what it would be. */
function externalTarget(member: string, id: string): string | undefined {
  if (/^(igw|eigw|nat|eni|i|tgw|pcx|vpce|vgw|lgw|cagw)-[\da-z]+$|^arn:|^local$/.test(id)) return id;
  const prefix = EXTERNAL_PREFIXES.get(member);
  return prefix === undefined || /igw|internet/i.test(id) ? undefined : `${prefix}${id}`;
}

/** AWS makes no route to an internet gateway that is not attached; the stack would fail, or lose the route later. */
function leadsNowhere(view: View, drafts: Drafts): boolean {
  const gateway = drafts.reference(view.get('GatewayId'));
  const draft = drafts.find('InternetGateways', gateway?.id);
  return draft !== undefined && draft.list('Attachments').length === 0;
}

/** The route table of a route or an association; one of another stack is made for it. */
function tableOf(view: View, drafts: Drafts): Draft | undefined {
  const reference = drafts.reference(view.get('RouteTableId'));
  if (reference === undefined) return undefined;
  const found = drafts.find('RouteTables', reference.id);
  if (found === undefined)
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
  return found;
}

export function subnetRouteTableAssociation(view: View, drafts: Drafts): void {
  associate(view, drafts, 'SubnetId');
}

/** An edge association: the table steers what enters the VPC through the gateway. */
export function gatewayRouteTableAssociation(view: View, drafts: Drafts): void {
  associate(view, drafts, 'GatewayId');
}

function associate(view: View, drafts: Drafts, member: 'SubnetId' | 'GatewayId'): void {
  const reference = drafts.reference(view.get(member));
  const table = tableOf(view, drafts);
  if (table === undefined || reference === undefined) return;
  const association = { [member]: reference.id, Main: false, AssociationState: { State: 'associated' } };
  table.add('Associations', association, view.placeOf());
}

export function networkAcl(view: View, drafts: Drafts): void {
  const draft = drafts.make('NetworkAcls', 'NetworkAclId', view.resource);
  setName(draft, view)
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .set('IsDefault', false);
}

/** The network ACL that is named; the default one of a VPC is made when it is first changed. */
function aclOf(value: Value | undefined, view: View, drafts: Drafts): Draft | undefined {
  const reference = drafts.reference(value);
  const isDefault = isToken(value) && value.token === 'resource' && value.attribute === 'DefaultNetworkAcl';
  if (!isDefault || reference?.resource === undefined) return drafts.find('NetworkAcls', reference?.id);
  const vpcId = drafts.idOf(reference.resource);
  const id = defaultOf(vpcId, 'network-acl');
  const found = drafts.find('NetworkAcls', id);
  if (found !== undefined) return found;
  const made = new Draft('NetworkAcls', 'NetworkAclId', id, view.placeOf());
  drafts.add(made.set('VpcId', vpcId, 'joined').set('IsDefault', true));
  const hasIpv6 = (drafts.find('Vpcs', vpcId)?.list('Ipv6CidrBlockAssociationSet').length ?? 0) > 0;
  for (const Egress of [false, true]) {
    made.add('Entries', {
      RuleNumber: 100,
      Egress,
      Protocol: '-1',
      RuleAction: 'allow',
      CidrBlock: '0.0.0.0/0',
    });
    if (hasIpv6) {
      made.add('Entries', {
        RuleNumber: 101,
        Egress,
        Protocol: '-1',
        RuleAction: 'allow',
        Ipv6CidrBlock: '::/0',
      });
    }
  }
  return made;
}

export function networkAclEntry(view: View, drafts: Drafts): void {
  const acl = aclOf(view.get('NetworkAclId'), view, drafts);
  if (acl === undefined) {
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
    return;
  }
  const blocks: Record<string, string> = {};
  for (const name of ['CidrBlock', 'Ipv6CidrBlock']) {
    const block = drafts.known(view.get(name), view.placeOf(name), name, acl.id);
    if (block === undefined && view.get(name) !== undefined) return;
    if (block !== undefined) blocks[name] = block;
  }
  const [range, icmp] = [viewAt(view, 'PortRange'), viewAt(view, 'Icmp')];
  const entry = {
    RuleNumber: integerOf(view.get('RuleNumber')),
    Egress: flagOf(view.get('Egress')) ?? false,
    Protocol: drafts.known(view.get('Protocol'), view.placeOf('Protocol'), 'Protocol', acl.id) ?? '-1',
    RuleAction: textOf(view.get('RuleAction'))?.toLowerCase(),
    ...blocks,
    PortRange: withoutUndefined({ From: integerOf(range.get('From')), To: integerOf(range.get('To')) }),
    IcmpTypeCode: withoutUndefined({ Type: integerOf(icmp.get('Type')), Code: integerOf(icmp.get('Code')) }),
  };
  acl.add('Entries', withoutUndefined(entry), view.placeOf());
}

export function withoutUndefined(
  members: Readonly<Record<string, JsonObject[string] | undefined>>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

export function subnetNetworkAclAssociation(view: View, drafts: Drafts): void {
  const value = view.get('NetworkAclId');
  const reference = drafts.reference(view.get('SubnetId'));
  // The default one applies to every subnet that names no other.
  if (isToken(value) && value.token === 'resource' && value.attribute === 'DefaultNetworkAcl') return;
  const acl = aclOf(value, view, drafts);
  if (acl === undefined || reference === undefined) {
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
    return;
  }
  acl.add('Associations', { SubnetId: reference.id }, view.placeOf());
}

export function prefixList(view: View, drafts: Drafts): void {
  const draft = drafts.make('PrefixLists', 'PrefixListId', view.resource);
  const blocks = viewsOf(view, 'Entries').flatMap(
    (entry) => drafts.known(entry.get('Cidr'), entry.placeOf('Cidr'), 'Cidr', draft.id) ?? [],
  );
  setName(draft, view)
    .set('PrefixListName', textOf(view.get('PrefixListName')))
    .set('MaxEntries', integerOf(view.get('MaxEntries')))
    .set('Cidrs', blocks);
}

export function flowLog(view: View, drafts: Drafts): void {
  const draft = drafts.make('FlowLogs', 'FlowLogId', view.resource);
  draft
    .refer('ResourceId', drafts.reference(view.get('ResourceId')))
    .set('TrafficType', textOf(view.get('TrafficType')) ?? 'ALL')
    .set('LogFormat', textOf(view.get('LogFormat')));
}
