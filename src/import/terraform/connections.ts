import { flag, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, isOn, listOf, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import { prefixListOf } from './route-table.ts';
import type { TerraformResource } from './resource.ts';

function started(key: string, idMember: string, resource: TerraformResource): Draft {
  const draft = draftOf(key, idMember, idOf(resource), resource.place);
  draft.set('Tags', tagsOf(resource.values));
  return draft;
}

/** Peering connections: accepted by a resource of their own, or by asking for it. */
export function* describePeerings(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  const accepted = new Set<string>();
  for (const accepter of context.managed(new Set(['aws_vpc_peering_connection_accepter']))) {
    const { id } = yield* context.ref(accepter, ['vpc_peering_connection_id'], PEERINGS);
    if (id !== undefined && flag(accepter.values, 'auto_accept') !== false) accepted.add(id);
  }
  const options = new Map<string, readonly TerraformResource[]>();
  for (const option of context.managed(PEERING_OPTIONS)) {
    const { id } = yield* context.ref(option, ['vpc_peering_connection_id'], PEERINGS);
    if (id !== undefined) options.set(id, [...(options.get(id) ?? []), option]);
  }
  for (const peering of context.managed(PEERINGS)) {
    const draft = started('VpcPeeringConnections', 'VpcPeeringConnectionId', peering);
    const requester = yield* context.ref(peering, ['vpc_id'], kind.VPC);
    const accepter = yield* context.ref(peering, ['peer_vpc_id'], kind.VPC);
    const region = text(peering.values, 'peer_region');
    const own = options.get(draft.id) ?? [];
    draft.set(
      'RequesterVpcInfo',
      { VpcId: requester.id ?? null, ...optionsOf('requester', [...own, peering]) },
      requester.how,
    );
    draft.set(
      'AccepterVpcInfo',
      {
        VpcId: accepter.id ?? null,
        ...(region !== undefined && { Region: region }),
        ...optionsOf('accepter', [...own, peering]),
      },
      accepter.how,
    );
    const isAccepted = accepted.has(draft.id) || isOn(peering.values, 'auto_accept');
    const state = text(peering.values, 'accept_status');
    draft.set('Status', { Code: isAccepted ? 'active' : (state ?? 'pending-acceptance') });
    drafts.push(draft);
  }
  return drafts;
}

const PEERING_OPTIONS: ReadonlySet<string> = new Set([
  'aws_vpc_peering_connection_options',
  'aws_vpc_peering_connection_accepter',
]);

/** Whether the names of one side resolve to private addresses for the other, wherever it is written. */
function optionsOf(side: 'requester' | 'accepter', resources: readonly TerraformResource[]): JsonObject {
  const isResolving = resources.some(({ values }) =>
    objects(values, side).some((block) => isOn(block, 'allow_remote_vpc_dns_resolution')),
  );
  return isResolving ? { PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true } } : {};
}

const PEERINGS: ReadonlySet<string> = new Set(['aws_vpc_peering_connection']);

export function* describeTransitGateways(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const gateway of context.described(kind.TRANSIT_GATEWAY)) {
    const draft = started('TransitGateways', 'TransitGatewayId', gateway);
    const { values } = gateway;
    draft.set('Options', {
      DefaultRouteTableAssociation: text(values, 'default_route_table_association') ?? 'enable',
      DefaultRouteTablePropagation: text(values, 'default_route_table_propagation') ?? 'enable',
      SecurityGroupReferencingSupport: text(values, 'security_group_referencing_support') ?? 'disable',
      AssociationDefaultRouteTableId: text(values, 'association_default_route_table_id') ?? null,
      PropagationDefaultRouteTableId: text(values, 'propagation_default_route_table_id') ?? null,
    });
    drafts.push(draft);
  }
  for (const attachment of context.managed(new Set(['aws_ec2_transit_gateway_vpc_attachment']))) {
    const draft = started('TransitGatewayVpcAttachments', 'TransitGatewayAttachmentId', attachment);
    const { values } = attachment;
    const gateway = yield* context.ref(attachment, ['transit_gateway_id'], kind.TRANSIT_GATEWAY);
    const vpc = yield* context.ref(attachment, ['vpc_id'], kind.VPC);
    const subnets = yield* context.refs(attachment, ['subnet_ids'], kind.SUBNET);
    draft.set('TransitGatewayId', gateway.id, gateway.how);
    draft.set('VpcId', vpc.id, vpc.how);
    draft.set(
      'SubnetIds',
      subnets.refs.map(({ id }) => id),
      subnets.how === 'absent' ? 'given' : subnets.how,
    );
    draft.set('State', 'available');
    draft.set('Options', {
      ApplianceModeSupport: text(values, 'appliance_mode_support') ?? 'disable',
      SecurityGroupReferencingSupport: text(values, 'security_group_referencing_support') ?? 'enable',
      Ipv6Support: text(values, 'ipv6_support') ?? 'disable',
    });
    draft.set(
      'DefaultRouteTableAssociation',
      flag(values, 'transit_gateway_default_route_table_association') ?? true,
    );
    draft.set(
      'DefaultRouteTablePropagation',
      flag(values, 'transit_gateway_default_route_table_propagation') ?? true,
    );
    drafts.push(draft);
  }
  for (const attachment of context.managed(new Set(['aws_ec2_transit_gateway_peering_attachment']))) {
    const draft = started('TransitGatewayPeeringAttachments', 'TransitGatewayAttachmentId', attachment);
    const gateway = yield* context.ref(attachment, ['transit_gateway_id'], kind.TRANSIT_GATEWAY);
    const peer = yield* context.ref(attachment, ['peer_transit_gateway_id'], kind.TRANSIT_GATEWAY);
    draft.set('RequesterTgwInfo', { TransitGatewayId: gateway.id ?? null }, gateway.how);
    draft.set('AccepterTgwInfo', { TransitGatewayId: peer.id ?? null }, peer.how);
    drafts.push(draft);
  }
  return [...drafts, ...(yield* describeTransitGatewayTables(context))];
}

/** Tables, and their routes, associations and propagations, which are items of their own. */
function* describeTransitGatewayTables(context: Context): Reading<readonly Draft[]> {
  const tables = new Map<string, Draft>();
  for (const table of context.managed(kind.TRANSIT_GATEWAY_TABLE)) {
    const draft = started('TransitGatewayRouteTables', 'TransitGatewayRouteTableId', table);
    const gateway = yield* context.ref(table, ['transit_gateway_id'], kind.TRANSIT_GATEWAY);
    draft.set('TransitGatewayId', gateway.id, gateway.how);
    tables.set(draft.id, draft);
  }
  const members: Draft[] = [];
  for (const [type, key] of [
    ['aws_ec2_transit_gateway_route', 'TransitGatewayRoutes'],
    ['aws_ec2_transit_gateway_route_table_association', 'TransitGatewayRouteTableAssociations'],
    ['aws_ec2_transit_gateway_route_table_propagation', 'TransitGatewayRouteTablePropagations'],
    ['aws_ec2_transit_gateway_prefix_list_reference', 'TransitGatewayPrefixListReferences'],
  ] as const) {
    for (const member of context.managed(new Set([type]))) {
      const table = yield* context.ref(member, ['transit_gateway_route_table_id'], TABLES);
      if (table.id === undefined) continue;
      const isBlackhole = isOn(member.values, 'blackhole');
      const draft = draftOf(key, 'Id', member.address, member.place);
      members.push(draft);
      draft.set('TransitGatewayRouteTableId', table.id, table.how);
      draft.set('DestinationCidrBlock', text(member.values, 'destination_cidr_block'));
      if (type === 'aws_ec2_transit_gateway_prefix_list_reference') {
        const list = yield* context.ref(member, ['prefix_list_id'], kind.PREFIX_LIST);
        draft.set('PrefixListId', list.id, list.how);
      }
      draft.set('State', isBlackhole ? 'blackhole' : 'active');
      if (isBlackhole) continue;
      const attachment = yield* context.ref(member, ['transit_gateway_attachment_id'], ATTACHMENTS);
      draft.set('TransitGatewayAttachmentId', attachment.id, attachment.how);
    }
  }
  return [...tables.values(), ...members];
}

/** The default table is an attribute of its gateway, which stands for it. */
const TABLES = kind.kinds(kind.TRANSIT_GATEWAY_TABLE, kind.TRANSIT_GATEWAY);
const ATTACHMENTS = kind.kinds(kind.TRANSIT_GATEWAY_ATTACHMENT, kind.VPN_CONNECTION);

export function* describeVpcEndpoints(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  const separate = yield* separateAssociations(context);
  for (const endpoint of context.managed(kind.VPC_ENDPOINT)) {
    const { values } = endpoint;
    const draft = started('VpcEndpoints', 'VpcEndpointId', endpoint);
    const vpc = yield* context.ref(endpoint, ['vpc_id'], kind.VPC);
    const type = text(values, 'vpc_endpoint_type') ?? 'Gateway';
    draft.set('VpcId', vpc.id, vpc.how);
    draft.set('VpcEndpointType', type);
    const service = yield* context.ref(endpoint, ['service_name'], SERVICES);
    draft.set('ServiceName', service.id, service.how);
    draft.set('State', 'available');
    draft.set('PrivateDnsEnabled', isOn(values, 'private_dns_enabled'));
    const more = separate.get(draft.id) ?? [];
    const of = (list: string) => more.flatMap((each) => (each.list === list ? [each.id] : []));
    if (type === 'Gateway') {
      const tables = yield* context.refs(endpoint, ['route_table_ids'], kind.ROUTE_TABLE);
      draft.set('RouteTableIds', unique([...tables.refs.map(({ id }) => id), ...of('RouteTableIds')]));
      draft.set('PrefixListId', prefixListOf(endpoint));
    } else {
      const subnets = yield* context.refs(endpoint, ['subnet_ids'], kind.SUBNET);
      const groups = yield* context.refs(endpoint, ['security_group_ids'], kind.SECURITY_GROUP);
      draft.set('SubnetIds', unique([...subnets.refs.map(({ id }) => id), ...of('SubnetIds')]));
      draft.set(
        'Groups',
        unique([...groups.refs.map(({ id }) => id), ...of('Groups')]).map((id) => ({ GroupId: id })),
      );
      draft.set('NetworkInterfaceIds', [...listOf(values, 'network_interface_ids')]);
    }
    drafts.push(draft);
  }
  return [...drafts, ...(yield* describeServices(context))];
}

const SERVICES: ReadonlySet<string> = new Set(['aws_vpc_endpoint_service']);

/** What stands behind PrivateLink: the load balancers of a provider. Endpoints name it by the id of the resource. */
function* describeServices(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const service of context.managed(SERVICES)) {
    const draft = started('ServiceConfigurations', 'ServiceId', service);
    draft.set('ServiceName', text(service.values, 'service_name'));
    for (const [attribute, member] of [
      ['network_load_balancer_arns', 'NetworkLoadBalancerArns'],
      ['gateway_load_balancer_arns', 'GatewayLoadBalancerArns'],
    ] as const) {
      const balancers = yield* context.refs(service, [attribute], kind.LOAD_BALANCER);
      draft.set(
        member,
        balancers.refs.map(({ id }) => id),
        balancers.how === 'absent' ? 'given' : balancers.how,
      );
    }
    drafts.push(draft);
  }
  return drafts;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function* separateAssociations(
  context: Context,
): Reading<ReadonlyMap<string, readonly { readonly list: string; readonly id: string }[]>> {
  const byEndpoint = new Map<string, { readonly list: string; readonly id: string }[]>();
  for (const [type, attribute, list, types] of [
    ['aws_vpc_endpoint_route_table_association', 'route_table_id', 'RouteTableIds', kind.ROUTE_TABLE],
    ['aws_vpc_endpoint_subnet_association', 'subnet_id', 'SubnetIds', kind.SUBNET],
    ['aws_vpc_endpoint_security_group_association', 'security_group_id', 'Groups', kind.SECURITY_GROUP],
  ] as const) {
    for (const association of context.managed(new Set([type]))) {
      const endpoint = yield* context.ref(association, ['vpc_endpoint_id'], kind.VPC_ENDPOINT);
      const end = yield* context.ref(association, [attribute], types);
      if (endpoint.id === undefined || end.id === undefined) continue;
      const more = byEndpoint.get(endpoint.id) ?? [];
      byEndpoint.set(endpoint.id, more);
      more.push({ list, id: end.id });
    }
  }
  return byEndpoint;
}

/** Virtual private gateways, customer gateways and the connections between them. Pre-shared keys are never read. */
export function* describeVpn(context: Context): Reading<readonly Draft[]> {
  const gateways = new Map<string, Draft>();
  const drafts: Draft[] = [];
  for (const gateway of context.managed(kind.VPN_GATEWAY)) {
    const draft = started('VpnGateways', 'VpnGatewayId', gateway);
    const vpc = yield* context.ref(gateway, ['vpc_id'], kind.VPC);
    if (vpc.id !== undefined)
      draft.add('VpcAttachments', { VpcId: vpc.id, State: 'attached' }, undefined, { VpcId: vpc.how });
    draft.set('State', 'available');
    gateways.set(draft.id, draft);
  }
  for (const attachment of context.managed(new Set(['aws_vpn_gateway_attachment']))) {
    const gateway = yield* context.ref(attachment, ['vpn_gateway_id'], kind.VPN_GATEWAY);
    const vpc = yield* context.ref(attachment, ['vpc_id'], kind.VPC);
    const draft = gateways.get(gateway.id ?? '');
    if (draft?.has('VpcAttachments') === false && vpc.id !== undefined) {
      draft.add('VpcAttachments', { VpcId: vpc.id, State: 'attached' }, attachment.place);
    }
  }
  for (const gateway of context.managed(kind.CUSTOMER_GATEWAY)) {
    const draft = started('CustomerGateways', 'CustomerGatewayId', gateway);
    draft.set('IpAddress', text(gateway.values, 'ip_address'));
    draft.set('BgpAsn', text(gateway.values, 'bgp_asn'));
    draft.set('State', 'available');
    drafts.push(draft);
  }
  const connections = new Map<string, Draft>();
  for (const connection of context.managed(kind.VPN_CONNECTION)) {
    const draft = started('VpnConnections', 'VpnConnectionId', connection);
    const customer = yield* context.ref(connection, ['customer_gateway_id'], kind.CUSTOMER_GATEWAY);
    const gateway = yield* context.ref(connection, ['vpn_gateway_id'], kind.VPN_GATEWAY);
    const transit = yield* context.ref(connection, ['transit_gateway_id'], kind.TRANSIT_GATEWAY);
    draft.set('CustomerGatewayId', customer.id, customer.how);
    draft.set('VpnGatewayId', gateway.id, gateway.how);
    draft.set('TransitGatewayId', transit.id, transit.how);
    draft.set('TransitGatewayAttachmentId', text(connection.values, 'transit_gateway_attachment_id'));
    draft.set('Options', { StaticRoutesOnly: isOn(connection.values, 'static_routes_only') });
    draft.set('State', 'available');
    connections.set(draft.id, draft);
  }
  for (const route of context.managed(new Set(['aws_vpn_connection_route']))) {
    const connection = yield* context.ref(route, ['vpn_connection_id'], kind.VPN_CONNECTION);
    const block = text(route.values, 'destination_cidr_block');
    if (block === undefined) continue;
    const member = { DestinationCidrBlock: block, State: 'available' };
    connections.get(connection.id ?? '')?.add('Routes', member, route.place);
  }
  return [...gateways.values(), ...drafts, ...connections.values()];
}
