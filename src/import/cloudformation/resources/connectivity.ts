import type { JsonObject } from '../../json.ts';
import { flagOf, integerOf, itemsOf } from '../properties.ts';
import { partsOf, textOf, type Value } from '../value.ts';
import { Draft, type Drafts, type Reference } from './drafts.ts';
import { withoutUndefined } from './network.ts';
import { groupsOf } from './security-groups.ts';
import { setName } from './tags.ts';
import { viewAt, type View } from './view.ts';

/* What connects VPCs with each other, with AWS services and with other networks. */

/** Inside one account, CloudFormation accepts the connection too. */
export function peering(view: View, drafts: Drafts): void {
  const draft = drafts.make('VpcPeeringConnections', 'VpcPeeringConnectionId', view.resource);
  const [requester, accepter] = [
    drafts.reference(view.get('VpcId')),
    drafts.reference(view.get('PeerVpcId')),
  ];
  const side = (reference: Reference | undefined, owner?: string, region?: string): JsonObject =>
    withoutUndefined({ VpcId: reference?.id, OwnerId: owner, Region: region });
  setName(draft, view)
    .set('RequesterVpcInfo', side(requester), requester?.how)
    .set(
      'AccepterVpcInfo',
      side(accepter, textOf(view.get('PeerOwnerId')), textOf(view.get('PeerRegion'))),
      accepter?.how,
    )
    .set('Status', { Code: 'active' });
}

export function transitGateway(view: View, drafts: Drafts): void {
  const draft = drafts.make('TransitGateways', 'TransitGatewayId', view.resource);
  const options: Record<string, JsonObject[string]> = {};
  for (const name of [
    'DefaultRouteTableAssociation',
    'DefaultRouteTablePropagation',
    'SecurityGroupReferencingSupport',
    'DnsSupport',
    'VpnEcmpSupport',
  ]) {
    const value = textOf(view.get(name));
    if (value !== undefined) options[name] = value;
  }
  const asn = integerOf(view.get('AmazonSideAsn'));
  const defaults = { DefaultRouteTableAssociation: 'enable', DefaultRouteTablePropagation: 'enable' };
  const all = { ...defaults, ...options, ...(asn !== undefined && { AmazonSideAsn: asn }) };
  const table = `${draft.id}/default-route-table`;
  const hasDefault =
    all.DefaultRouteTableAssociation === 'enable' || all.DefaultRouteTablePropagation === 'enable';
  setName(draft, view)
    .set('State', 'available')
    .set('Options', {
      ...all,
      ...(all.DefaultRouteTableAssociation === 'enable' && { AssociationDefaultRouteTableId: table }),
      ...(all.DefaultRouteTablePropagation === 'enable' && { PropagationDefaultRouteTableId: table }),
    });
  if (!hasDefault) return;
  drafts
    .add(new Draft('TransitGatewayRouteTables', 'TransitGatewayRouteTableId', table, view.placeOf()))
    .set('TransitGatewayId', draft.id, 'joined')
    .set('DefaultAssociationRouteTable', all.DefaultRouteTableAssociation === 'enable')
    .set('DefaultPropagationRouteTable', all.DefaultRouteTablePropagation === 'enable')
    .set('State', 'available');
}

export function transitGatewayAttachment(view: View, drafts: Drafts): void {
  const draft = drafts.make('TransitGatewayVpcAttachments', 'TransitGatewayAttachmentId', view.resource);
  const options = viewAt(view, 'Options');
  const subnets = itemsOf(view.get('SubnetIds')).flatMap((each) => drafts.reference(each) ?? []);
  setName(draft, view)
    .refer('TransitGatewayId', drafts.reference(view.get('TransitGatewayId')))
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .set(
      'SubnetIds',
      subnets.map(({ id }) => id),
      'joined',
    )
    .set('State', 'available')
    .set(
      'Options',
      withoutUndefined({
        ApplianceModeSupport: textOf(options.get('ApplianceModeSupport')) ?? 'disable',
        DnsSupport: textOf(options.get('DnsSupport')),
        Ipv6Support: textOf(options.get('Ipv6Support')),
        SecurityGroupReferencingSupport: textOf(options.get('SecurityGroupReferencingSupport')),
      }),
    );
}

export function transitGatewayRouteTable(view: View, drafts: Drafts): void {
  setName(drafts.make('TransitGatewayRouteTables', 'TransitGatewayRouteTableId', view.resource), view)
    .refer('TransitGatewayId', drafts.reference(view.get('TransitGatewayId')))
    .set('DefaultAssociationRouteTable', false)
    .set('DefaultPropagationRouteTable', false)
    .set('State', 'available');
}

function ofRouteTable(key: string) {
  return (view: View, drafts: Drafts): void => {
    drafts
      .make(key, null, view.resource)
      .refer('TransitGatewayRouteTableId', drafts.reference(view.get('TransitGatewayRouteTableId')))
      .refer('TransitGatewayAttachmentId', drafts.reference(view.get('TransitGatewayAttachmentId')))
      .set('State', 'associated');
  };
}

export const transitGatewayAssociation = ofRouteTable('TransitGatewayRouteTableAssociations');
export const transitGatewayPropagation = ofRouteTable('TransitGatewayRouteTablePropagations');

export function transitGatewayRoute(view: View, drafts: Drafts): void {
  const draft = drafts.make('TransitGatewayRoutes', null, view.resource);
  const block = drafts.known(
    view.get('DestinationCidrBlock'),
    view.placeOf('DestinationCidrBlock'),
    'DestinationCidrBlock',
    draft.id,
  );
  const attachment = drafts.reference(view.get('TransitGatewayAttachmentId'));
  draft
    .refer('TransitGatewayRouteTableId', drafts.reference(view.get('TransitGatewayRouteTableId')))
    .set('DestinationCidrBlock', block)
    .set('Type', 'static')
    .set('State', flagOf(view.get('Blackhole')) === true ? 'blackhole' : 'active')
    .set(
      'TransitGatewayAttachments',
      attachment === undefined ? [] : [{ TransitGatewayAttachmentId: attachment.id }],
      attachment?.how,
    );
}

export function transitGatewayPeering(view: View, drafts: Drafts): void {
  const peer = drafts.reference(view.get('PeerTransitGatewayId'));
  drafts
    .make('TransitGatewayPeeringAttachments', 'TransitGatewayAttachmentId', view.resource)
    .set(
      'RequesterTgwInfo',
      withoutUndefined({ TransitGatewayId: drafts.reference(view.get('TransitGatewayId'))?.id }),
    )
    .set(
      'AccepterTgwInfo',
      withoutUndefined({ TransitGatewayId: peer?.id, Region: textOf(view.get('PeerRegion')) }),
    )
    .set('State', 'available');
}

export function vpcEndpoint(view: View, drafts: Drafts): void {
  const draft = drafts.make('VpcEndpoints', 'VpcEndpointId', view.resource);
  const type = textOf(view.get('VpcEndpointType')) ?? 'Gateway';
  const subnets = itemsOf(view.get('SubnetIds')).flatMap((each) => drafts.reference(each) ?? []);
  const tables = itemsOf(view.get('RouteTableIds')).flatMap((each) => drafts.reference(each) ?? []);
  setName(draft, view)
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .set('VpcEndpointType', type)
    .set('ServiceName', serviceName(view.get('ServiceName'), drafts))
    .set('State', 'available')
    .set('PrivateDnsEnabled', flagOf(view.get('PrivateDnsEnabled')) ?? false)
    .set(
      'RouteTableIds',
      tables.map(({ id }) => id),
      'joined',
    )
    .set(
      'SubnetIds',
      subnets.map(({ id }) => id),
      'joined',
    );
  if (type !== 'Interface') return;
  const groups = groupsOf(itemsOf(view.get('SecurityGroupIds')), subnets[0], view, drafts);
  draft.set(
    'Groups',
    groups.map(({ id }) => ({ GroupId: id })),
    'joined',
  );
}

/** What stands behind PrivateLink. Endpoints name it by its id in the name of the service. */
export function vpcEndpointService(view: View, drafts: Drafts): void {
  const draft = drafts.make('ServiceConfigurations', 'ServiceId', view.resource);
  for (const [property, member] of [
    ['NetworkLoadBalancerArns', 'NetworkLoadBalancerArns'],
    ['GatewayLoadBalancerArns', 'GatewayLoadBalancerArns'],
  ] as const) {
    const balancers = itemsOf(view.get(property)).flatMap((each) => drafts.reference(each) ?? []);
    draft.set(
      member,
      balancers.map(({ id }) => id),
      'joined',
    );
  }
}

/** `com.amazonaws.vpce.eu-west-1.vpce-svc-…` with the id of a service that the template makes. */
function serviceName(value: Value | undefined, drafts: Drafts): string | undefined {
  const parts = partsOf(value) ?? [];
  const service = parts
    .filter((part) => typeof part !== 'string')
    .map((part) => drafts.resourceOf(part))
    .find((resource) => resource?.declaration.type === 'AWS::EC2::VPCEndpointService');
  if (service !== undefined) return drafts.idOf(service);
  return textOf(value) ?? drafts.reference(value)?.id;
}

export function vpnGateway(view: View, drafts: Drafts): void {
  setName(drafts.make('VpnGateways', 'VpnGatewayId', view.resource), view)
    .set('State', 'available')
    .set('Type', textOf(view.get('Type')) ?? 'ipsec.1');
}

export function customerGateway(view: View, drafts: Drafts): void {
  const draft = drafts.make('CustomerGateways', 'CustomerGatewayId', view.resource);
  const address = drafts.known(view.get('IpAddress'), view.placeOf('IpAddress'), 'IpAddress', draft.id);
  setName(draft, view)
    .set('IpAddress', address)
    .set('BgpAsn', textOf(view.get('BgpAsn')))
    .set('State', 'available');
}

/** Of the tunnels nothing is read: they hold pre-shared keys. */
export function vpnConnection(view: View, drafts: Drafts): void {
  const draft = drafts.make('VpnConnections', 'VpnConnectionId', view.resource);
  setName(draft, view)
    .refer('CustomerGatewayId', drafts.reference(view.get('CustomerGatewayId')))
    .refer('VpnGatewayId', drafts.reference(view.get('VpnGatewayId')))
    .refer('TransitGatewayId', drafts.reference(view.get('TransitGatewayId')))
    .set('State', 'available')
    .set('Options', { StaticRoutesOnly: flagOf(view.get('StaticRoutesOnly')) ?? false });
}

export function vpnConnectionRoute(view: View, drafts: Drafts): void {
  const draft = drafts.find('VpnConnections', drafts.reference(view.get('VpnConnectionId'))?.id);
  const block = drafts.known(
    view.get('DestinationCidrBlock'),
    view.placeOf('DestinationCidrBlock'),
    'DestinationCidrBlock',
    draft?.id ?? '',
  );
  if (draft === undefined) {
    drafts.ignored('resource-not-given', view.placeOf(), view.resource.declaration.type);
  } else if (block !== undefined) {
    draft.add(
      'Routes',
      { DestinationCidrBlock: block, State: 'available', Source: 'Static' },
      view.placeOf(),
    );
  }
}

/** The tables into which a virtual private gateway writes its routes. */
export function routePropagation(view: View, drafts: Drafts): void {
  const gateway = drafts.reference(view.get('VpnGatewayId'));
  for (const each of itemsOf(view.get('RouteTableIds'))) {
    const table = drafts.find('RouteTables', drafts.reference(each)?.id);
    if (table !== undefined && gateway !== undefined) {
      table.add('PropagatingVgws', { GatewayId: gateway.id }, view.placeOf(), { GatewayId: gateway.how });
    }
  }
}
