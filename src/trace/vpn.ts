import type { ComponentRef } from '../compile/component.ts';
import type {
  AddressOwner,
  OnPremisesNetwork,
  TransitGateway,
  Vpc,
  VpnConnection,
  VpnGateway,
} from '../compile/network.ts';
import { contains, type Cidr } from '../net/cidr.ts';
import { isIpv4, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop, passing, ROUTE } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { CrossingDecision, PlaceDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { replyStop } from './next.ts';
import { ownerOf } from './ownership.ts';

function isUp({ tunnels }: VpnConnection): boolean {
  return tunnels.includes(true);
}

function longest(blocks: readonly Cidr[], address: Ip): number {
  return Math.max(-1, ...blocks.filter((it) => contains(it, address)).map((it) => it.prefixLength));
}

/** VGW-6: health outranks everything, then the longest prefix, then static before BGP. */
function bestOf(
  connections: readonly VpnConnection[],
  lengthOf: (connection: VpnConnection) => number,
): VpnConnection | undefined {
  const rank = (it: VpnConnection) => (it.routing === 'static' ? 1 : 0);
  return connections
    .filter((it) => lengthOf(it) >= 0)
    .toSorted(
      (a, b) => Number(isUp(b)) - Number(isUp(a)) || lengthOf(b) - lengthOf(a) || rank(b) - rank(a),
    )[0];
}

/**
 * Out of a VPC by its virtual private gateway: IPv4 only, from its own interfaces only, to prefixes that it knows.
 * AWS: https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
 */
export function decideVpnEgress(
  gateway: VpnGateway,
  vpc: Vpc,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly connection: VpnConnection | undefined } {
  const { destination, source } = packet;
  const connection = bestOf(gateway.connections, ({ prefixes }) => longest(prefixes, destination));
  const decision = crossing(
    { type: 'vpn-gateway', id: gateway.id },
    connection === undefined ? null : { type: 'vpn-connection', id: connection.id },
    [
      ['attached', gateway.state === 'attached', 'BAD_STATE_ATTACHMENT'],
      ['address-family', isIpv4(destination), 'X_UNSUPPORTED_IP_FAMILY'],
      ['source-in-vpc', ownerOf(vpc, source) !== undefined, 'VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS'],
      ['prefix-known', connection !== undefined, 'X_PREFIX_NOT_KNOWN_TO_GATEWAY'],
    ],
  );
  return { decision, connection };
}

/** Into a VPC: only to an address of one of its interfaces (VGW-8), without a route table in between (VGW-9). */
export function decideVpnIngress(
  journal: Journal,
  gateway: VpnGateway,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly owner: AddressOwner | undefined } {
  const owner = gateway.vpc === null ? undefined : ownerOf(gateway.vpc, packet.destination);
  const decision = crossing(
    { type: 'vpn-gateway', id: gateway.id },
    gateway.vpc === null ? null : { type: 'vpc', id: gateway.vpc.id },
    [
      ['attached', gateway.state === 'attached', 'BAD_STATE_ATTACHMENT'],
      ['address-family', isIpv4(packet.destination), 'X_UNSUPPORTED_IP_FAMILY'],
      ['destination-owned', owner !== undefined, 'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'],
      [
        'way-back',
        owner === undefined || journal.expects(replyStop(owner, packet, journal)),
        'X_ASYMMETRIC_PATH',
      ],
    ],
  );
  return { decision, owner };
}

/** A VPN connection works while one of its tunnels is up (VPN-1). The packet inside stays as it is (FRM-4). */
export function decideVpnConnection(connection: VpnConnection, towards: ComponentRef): CrossingDecision {
  const code = connection.gateway.kind === 'vpn-gateway' ? 'BAD_STATE_VPN' : 'TGW_BAD_STATE_VPN';
  const decision = crossing({ type: 'vpn-connection', id: connection.id }, towards, [
    ['tunnel-up', isUp(connection), code],
  ]);
  return { ...decision, tunnel: isUp(connection) ? connection.tunnels.indexOf(true) + 1 : null };
}

function crossing(
  component: ComponentRef,
  towards: ComponentRef | null,
  conditions: readonly Condition[],
): CrossingDecision {
  const { checks, code } = judge(conditions);
  const answer = code === null ? ROUTE : drop(code);
  return { ...answer, kind: 'crossing', component, towards, zone: null, tunnel: null, checks };
}

/** What a site learns over a connection: the VPC's blocks, or what the attachment's table knows (TGW-36, CA-21). */
function learned({ gateway, id }: VpnConnection): readonly Cidr[] {
  if (gateway.kind === 'vpn-gateway') return gateway.vpc?.cidrs ?? [];
  const attachment = attachmentOf(gateway, id);
  const table = attachment === undefined ? undefined : gateway.associations.get(attachment.id);
  return (table?.routes[4] ?? [])
    .filter((route) => route.state === 'active' && route.attachment !== attachment)
    .map(({ destination }) => destination);
}

export function attachmentOf({ attachments }: TransitGateway, connectionId: string) {
  return attachments.find(
    ({ attached }) => attached.type === 'vpn' && attached.connection.id === connectionId,
  );
}

/** From a network on premises: its routers need a route into one of its VPN connections (VPN-4). */
export function decideOnPremisesRoute(
  site: OnPremisesNetwork,
  packet: Packet,
): { readonly decision: PlaceDecision; readonly connection: VpnConnection | undefined } {
  const { destination } = packet;
  const isRouted = site.routes === null || site.routes.some((block) => contains(block, destination));
  const wayOf = (connection: VpnConnection) =>
    site.routes === null
      ? longest(learned(connection), destination)
      : Math.max(0, longest(learned(connection), destination));
  const connection = isRouted ? bestOf(site.connections, wayOf) : undefined;
  const component = { type: 'on-premises', id: site.id } as const;
  const answer = connection === undefined ? drop('NO_ROUTE_TO_DESTINATION') : ROUTE;
  return { decision: { ...answer, kind: 'place', component }, connection };
}

/** ONP-3, ASSUMPTION CA-23: firewalls and hosts on premises let everything through. */
export function decideOnPremisesArrival(
  journal: Journal,
  site: OnPremisesNetwork,
  packet: Packet,
): PlaceDecision {
  const component = { type: 'on-premises', id: site.id } as const;
  const { from } = journal.flow;
  const isAsker = from.kind === 'on-premises' && from.site === site;
  const isBack = journal.pass() === 'request' || (isAsker && journal.expects(null));
  if (!site.cidrs.some((block) => contains(block, packet.destination))) {
    return { ...drop('NO_POSSIBLE_DESTINATION'), kind: 'place', component };
  }
  if (!isBack) return { ...drop('X_ASYMMETRIC_PATH'), kind: 'place', component };
  return { ...passing('deliver', ['X_ONPREM_NOT_MODELLED']), kind: 'place', component };
}
