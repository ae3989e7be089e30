import type { ComponentRef } from '../compile/component.ts';
import type {
  Attached,
  Subnet,
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
  Vpc,
} from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { familyOf, isIpv4 } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop, passing, ROUTE } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { ExplanationCode } from './codes.ts';
import type { Considered, CrossingDecision, TransitRouteDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { DESTINATION, fieldsOf, MATCHES } from './match.ts';
import { inSubnet, ownerOf } from './ownership.ts';
import { lookUpRoute } from './route-table.ts';

export type VpcAttached = Extract<Attached, { type: 'vpc' }>;

/** The attachment by which a VPC uses a gateway. */
export function attachmentTo(
  { attachments }: TransitGateway,
  vpc: Vpc,
): (TransitGatewayAttachment & { readonly attached: VpcAttached }) | undefined {
  return attachments.find(isOf(vpc));
}

function isOf(vpc: Vpc) {
  return (
    attachment: TransitGatewayAttachment,
  ): attachment is TransitGatewayAttachment & { readonly attached: VpcAttached } =>
    attachment.attached.type === 'vpc' && attachment.attached.vpc === vpc;
}

/**
 * Out of a VPC: the attachment must work, have a subnet in the sender's Availability Zone (TGW-4, TGW-5, ASSUMPTION
 * CA-15), carry the address family (TGW-9) and be associated with a route table (TGW-10).
 * AWS: https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function decideDeparture(
  gateway: TransitGateway,
  attachment: TransitGatewayAttachment & { readonly attached: VpcAttached },
  from: Subnet | null,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly subnet: Subnet | null } {
  const { attached, forwards } = attachment;
  const subnet = attached.subnets.find(({ az }) => az === (from?.az ?? az)) ?? null;
  const { checks, code } = judge([
    ['available', forwards, 'BAD_STATE_ATTACHMENT'],
    ['zone-attached', subnet !== null, 'TGW_ROUTE_AZ_RESTRICTION'],
    ['address-family', isIpv4(packet.destination) || attached.ipv6, 'X_UNSUPPORTED_IP_FAMILY'],
    ['associated', gateway.associations.has(attachment.id), 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION'],
  ]);
  const decision: CrossingDecision = {
    ...(code === null ? ROUTE : drop(code)),
    kind: 'crossing',
    component: { type: 'transit-gateway-attachment', id: attachment.id },
    towards: { type: 'transit-gateway', id: gateway.id },
    zone: subnet?.az ?? null,
    tunnel: null,
    checks,
  };
  return { decision, subnet };
}

export interface TransitRouteLookup {
  readonly route: TransitGatewayRoute | null;
  readonly considered: readonly Considered<TransitGatewayRoute>[];
}

/** By destination address only (TGW-1): longest prefix, then static, prefix list, propagated (TGW-13, TGW-14). */
export function lookUpTransitRoute(
  table: TransitGatewayRouteTable,
  { destination }: Packet,
): TransitRouteLookup {
  const considered: Considered<TransitGatewayRoute>[] = [];
  for (const route of table.routes[familyOf(destination)]) {
    const matches = contains(route.destination, destination);
    considered.push({ rule: route, mismatches: fieldsOf(matches ? MATCHES : DESTINATION) });
    if (matches) return { route, considered };
  }
  return { route: null, considered };
}

/** `seen`: the tables that this packet has been looked up in since it left a VPC or another network. */
export function decideTransitRoute(
  table: TransitGatewayRouteTable,
  packet: Packet,
  seen: ReadonlySet<TransitGatewayRouteTable>,
): TransitRouteDecision {
  const { route, considered } = lookUpTransitRoute(table, packet);
  const code = obstacle(table, route, seen);
  const answer = code === null ? ROUTE : drop(code);
  return { ...answer, kind: 'transit-route', routeTable: table, decidedBy: route, considered };
}

function obstacle(
  table: TransitGatewayRouteTable,
  route: TransitGatewayRoute | null,
  seen: ReadonlySet<TransitGatewayRouteTable>,
): ExplanationCode | null {
  if (route === null) return 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT';
  if (route.state === 'blackhole' || route.attachment === null) return 'TGW_RTB_BAD_STATE_ROUTE';
  return seen.has(table) ? 'X_ROUTING_LOOP' : null;
}

/**
 * The subnet by which a packet comes into a VPC. By default in the zone in which it entered the gateway, else in any
 * (TGW-23); in appliance mode in one zone for both directions of a flow (TGW-25).
 */
function zoneChoice(
  journal: Journal,
  gateway: TransitGateway,
  { id, attached }: TransitGatewayAttachment & { readonly attached: VpcAttached },
  zone: string | null,
  packet: Packet,
): { readonly subnet: Subnet | undefined; readonly isRandom: boolean } {
  const { subnets, applianceMode } = attached;
  const inZone = (az: string | null) =>
    az === null ? undefined : subnets.find((subnet) => subnet.az === az);
  if (applianceMode) {
    const kept = journal.pass() === 'response' ? inZone(journal.zoneAt(id)) : undefined;
    if (kept !== undefined) return { subnet: kept, isRandom: false };
    const target = zoneOf(gateway, packet);
    const fixed = target === null || target === zone ? inZone(zone) : undefined;
    const subnet = fixed ?? anyOf(journal, subnets);
    if (subnet !== undefined && subnet.az !== null) journal.keepZone(id, subnet.az);
    return { subnet, isRandom: fixed === undefined && subnets.length > 1 };
  }
  const same = inZone(zone);
  if (same !== undefined) return { subnet: same, isRandom: false };
  return { subnet: anyOf(journal, subnets), isRandom: subnets.length > 1 };
}

/** FRM-5: every zone that AWS may pick is walked. */
function anyOf(journal: Journal, subnets: readonly Subnet[]): Subnet | undefined {
  return subnets[
    journal.choose(
      'zone',
      subnets.map(({ az, id }) => az ?? id),
    )
  ];
}

/** The zone of the destination; null where it has none: the internet, or a network on premises. */
function zoneOf({ attachments }: TransitGateway, { destination }: Packet): string | null {
  for (const { attached } of attachments) {
    if (attached.type !== 'vpc') continue;
    const owner = ownerOf(attached.vpc, destination);
    if (owner !== undefined) return owner.subnet?.az ?? null;
  }
  return null;
}

/** Into a VPC, by the interface of the attachment in one of its subnets; from there its route table decides (TGW-8). */
export function decideArrival(
  journal: Journal,
  gateway: TransitGateway,
  attachment: TransitGatewayAttachment & { readonly attached: VpcAttached },
  zone: string | null,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly subnet: Subnet | null } {
  const { attached, forwards } = attachment;
  const { subnet, isRandom } = zoneChoice(journal, gateway, attachment, zone, packet);
  const id = interfaceId(attachment, subnet);
  const { checks, code } = judge([
    ['available', forwards && subnet !== undefined, 'BAD_STATE_ATTACHMENT'],
    ['address-family', isIpv4(packet.destination) || attached.ipv6, 'X_UNSUPPORTED_IP_FAMILY'],
    ['no-loop', !journal.beginsAgain(id, packet.destination), 'X_ROUTING_LOOP'],
  ]);
  const notes: ExplanationCode[] = [];
  if (isRandom) notes.push('X_NONDETERMINISTIC');
  if (subnet !== undefined) {
    if (zone !== null && subnet.az !== null && subnet.az !== zone) notes.push('AVAILABILITY_ZONE_CROSSED');
    if (inSubnet(subnet, packet.destination)) notes.push('X_NACL_NOT_EVALUATED');
    if (leavesSymmetryToChance(attached, subnet, packet))
      notes.push('TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED');
  }
  const passes = notes.length === 0 ? ROUTE : passing('route', notes);
  const decision: CrossingDecision = {
    ...(code === null ? passes : drop(code)),
    kind: 'crossing',
    component: { type: 'transit-gateway-attachment', id: attachment.id },
    towards: { type: 'vpc', id: attached.vpc.id },
    zone: subnet?.az ?? null,
    tunnel: null,
    checks,
  };
  return { decision, subnet: subnet ?? null };
}

/** A stateful appliance behind an attachment in several zones, without appliance mode (TGW-24). */
function leavesSymmetryToChance(
  { applianceMode, subnets }: VpcAttached,
  subnet: Subnet,
  { destination }: Packet,
): boolean {
  if (applianceMode || subnets.length < 2) return false;
  const target = lookUpRoute(subnet.routeTable, destination).route?.target.type;
  return target === 'network-interface' || target === 'inspection-endpoint';
}

export function interfaceId({ id }: TransitGatewayAttachment, subnet: Subnet | null | undefined): string {
  return `${id}/${subnet?.id ?? ''}`;
}

/**
 * Into a gateway by an attachment: it must work and be associated with a route table there (TGW-10), across the peering of
 * two gateways with one on the other side (TGW-21).
 */
export function decideEntry(attachment: TransitGatewayAttachment, to: TransitGateway): CrossingDecision {
  const component = { type: 'transit-gateway', id: to.id } as const;
  return passage(attachment, component, [
    ['available', attachment.forwards, 'BAD_STATE_ATTACHMENT'],
    ['associated', to.associations.has(attachment.id), 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION'],
  ]);
}

/** Out of a gateway by the attachment of a VPN connection. */
export function decideExit(attachment: TransitGatewayAttachment, towards: ComponentRef): CrossingDecision {
  return passage(attachment, towards, [['available', attachment.forwards, 'BAD_STATE_ATTACHMENT']]);
}

function passage(
  { id }: TransitGatewayAttachment,
  towards: ComponentRef,
  conditions: readonly Condition[],
): CrossingDecision {
  const { checks, code } = judge(conditions);
  const component = { type: 'transit-gateway-attachment', id } as const;
  const answer = code === null ? ROUTE : drop(code);
  return { ...answer, kind: 'crossing', component, towards, zone: null, tunnel: null, checks };
}

/** Why a group reference does not survive the way from one attachment to another; null where it does (TGW-28). */
export function lossBetween(
  gateway: TransitGateway,
  from: TransitGatewayAttachment,
  to: TransitGatewayAttachment,
): ExplanationCode | null {
  const supports = ({ attached }: TransitGatewayAttachment) =>
    attached.type === 'vpc' && attached.securityGroupReferencing;
  return gateway.securityGroupReferencing && supports(from) && supports(to) ? null : 'SG_REFERENCING_SUPPORT';
}
