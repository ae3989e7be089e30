import type { ComponentRef } from '../compile/component.ts';
import type {
  AddressOwner,
  DirectConnectAssociation,
  DirectConnectGateway,
  OnPremisesNetwork,
  TransitGateway,
  VirtualInterface,
  Vpc,
  VpnConnection,
  VpnGateway,
} from '../compile/network.ts';
import { contains, overlaps, type Cidr } from '../net/cidr.ts';
import { isIpv4, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop, passing, ROUTE } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { CrossingDecision, PlaceDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { replyStop } from './next.ts';
import { ownerOf } from './ownership.ts';

/** What leads from a gateway to a site, and back. */
export type Uplink = VpnConnection | VirtualInterface;

function isUp(uplink: Uplink): boolean {
  return uplink.kind === 'vpn-connection' ? uplink.tunnels.includes(true) : uplink.isUp;
}

function longest(blocks: readonly Cidr[], address: Ip): number {
  return Math.max(-1, ...blocks.filter((it) => contains(it, address)).map((it) => it.prefixLength));
}

/**
 * VGW-6: health outranks everything, then the longest prefix, then Direct Connect before static before BGP (DX-5). DX-6: of
 * virtual interfaces the higher local preference, then the one of the gateway's own Region, then the shorter AS path.
 */
function bestOf(
  uplinks: readonly Uplink[],
  lengthOf: (uplink: Uplink) => number,
  region: string | null,
): Uplink | undefined {
  const ranks: readonly ((uplink: Uplink) => number)[] = [
    (it) => Number(isUp(it)),
    lengthOf,
    (it) => (it.kind === 'virtual-interface' ? 2 : it.routing === 'static' ? 1 : 0),
    (it) => (it.kind === 'virtual-interface' ? it.preference : 0),
    (it) => Number(it.kind === 'virtual-interface' && it.region === region),
    (it) => (it.kind === 'virtual-interface' ? -it.asPathLength : 0),
  ];
  const byRank = (a: Uplink, b: Uplink) =>
    ranks.map((rank) => rank(b) - rank(a)).find((difference) => difference !== 0) ?? 0;
  return uplinks.filter((it) => lengthOf(it) >= 0).toSorted(byRank)[0];
}

/** From a Direct Connect gateway to a site: by the virtual interface with the best route (DX-6). */
export function decideDirectConnectEgress(
  gateway: DirectConnectGateway,
  region: string | null,
  { destination }: Packet,
): { readonly decision: CrossingDecision; readonly uplink: Uplink | undefined } {
  const uplink = bestOf(gateway.interfaces, ({ prefixes }) => longest(prefixes, destination), region);
  const towards = uplink === undefined ? null : ({ type: uplink.kind, id: uplink.id } as const);
  const decision = crossing({ type: 'direct-connect-gateway', id: gateway.id }, towards, [
    ['prefix-known', uplink !== undefined, 'NO_ROUTE_TO_DESTINATION'],
  ]);
  return { decision, uplink };
}

/** From a site: to the gateway that the site was told to have the destination behind it (DX-2, DX-4). */
export function decideDirectConnectIngress(
  gateway: DirectConnectGateway,
  { destination }: Packet,
): { readonly decision: CrossingDecision; readonly next: DirectConnectAssociation['gateway'] | undefined } {
  const length = ({ advertised }: DirectConnectAssociation) => longest(advertised, destination);
  const [best] = gateway.associations
    .filter((one) => length(one) >= 0)
    .toSorted((a, b) => length(b) - length(a));
  const next = best?.gateway;
  const towards = next === undefined ? null : ({ type: next.kind, id: next.id } as const);
  const decision = crossing({ type: 'direct-connect-gateway', id: gateway.id }, towards, [
    ['prefix-known', next !== undefined, 'NO_ROUTE_TO_DESTINATION'],
  ]);
  return { decision, next };
}

/**
 * Out of a VPC by its virtual private gateway: IPv4 only, from its own interfaces only, to prefixes that it knows.
 * AWS: https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
 */
export function decideVpnEgress(
  gateway: VpnGateway,
  vpc: Vpc,
  packet: Packet,
): { readonly decision: CrossingDecision; readonly connection: Uplink | undefined } {
  const { destination, source } = packet;
  const uplinks = [...gateway.connections, ...gateway.interfaces];
  const connection = bestOf(uplinks, ({ prefixes }) => longest(prefixes, destination), vpc.region);
  const decision = crossing(
    { type: 'vpn-gateway', id: gateway.id },
    connection === undefined ? null : { type: connection.kind, id: connection.id },
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

/** A virtual interface works while its BGP session is up (DX-3). */
function decideVirtualInterface({ id, isUp: up }: VirtualInterface, towards: ComponentRef): CrossingDecision {
  return crossing({ type: 'virtual-interface', id }, towards, [['bgp-up', up, 'BAD_STATE']]);
}

export function decideUplink(journal: Journal, uplink: Uplink, towards: ComponentRef): CrossingDecision {
  return uplink.kind === 'vpn-connection'
    ? decideVpnConnection(journal, uplink, towards)
    : decideVirtualInterface(uplink, towards);
}

/**
 * A VPN connection works while one of its tunnels is up (VPN-1). Either tunnel that is may carry the packet (VPN-3), and the
 * other one the reply (VPN-5). The packet inside stays as it is (FRM-4).
 */
function decideVpnConnection(
  journal: Journal,
  connection: VpnConnection,
  towards: ComponentRef,
): CrossingDecision {
  const code = connection.gateway.kind === 'vpn-gateway' ? 'BAD_STATE_VPN' : 'TGW_BAD_STATE_VPN';
  const decision = crossing({ type: 'vpn-connection', id: connection.id }, towards, [
    ['tunnel-up', isUp(connection), code],
  ]);
  const up = connection.tunnels.flatMap((isWorking, index) => (isWorking ? [index + 1] : []));
  const wanted =
    towards.type === 'on-premises' ? undefined : (connection.deviceTunnel ?? journal.tunnelAt(connection.id));
  const tunnel = up.find((one) => one === wanted) ?? up[journal.choose('tunnel', up.map(String))] ?? null;
  if (tunnel === null || decision.code !== null) return { ...decision, tunnel };
  const before = journal.tunnelAt(connection.id);
  journal.keepTunnel(connection.id, tunnel);
  const isOther = before !== undefined && before !== tunnel;
  return { ...decision, notes: isOther ? ['X_ASYMMETRIC_TUNNEL'] : [], tunnel };
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

/**
 * What a site learns over an uplink: the VPC's blocks, what the attachment's table knows (TGW-36, CA-21), what a Direct
 * Connect gateway may tell (DX-4), and over BGP what the other VPN connections of the gateway have told it (VPN-6).
 */
function learned(uplink: Uplink): readonly Cidr[] {
  if (uplink.kind === 'virtual-interface') {
    if (!uplink.isUp) return [];
    const { through, vpnGateway } = uplink;
    return through?.associations.flatMap(({ advertised }) => advertised) ?? vpnGateway?.vpc?.cidrs ?? [];
  }
  const { gateway, id } = uplink;
  if (gateway.kind === 'vpn-gateway') {
    const others = gateway.connections.filter((it) => it !== uplink && areHubbed(it, uplink));
    return [...(gateway.vpc?.cidrs ?? []), ...others.flatMap(({ prefixes }) => prefixes)];
  }
  const attachment = attachmentOf(gateway, id);
  const table = attachment === undefined ? undefined : gateway.associations.get(attachment.id);
  return (table?.routes[4] ?? [])
    .filter((route) => route.state === 'active' && route.attachment !== attachment)
    .map(({ destination }) => destination);
}

/** VPN-6: a gateway passes on between connections over BGP, unless they tell it the same. */
function areHubbed(one: VpnConnection, other: VpnConnection): boolean {
  if (one.site === other.site || one.routing !== 'bgp' || other.routing !== 'bgp') return false;
  return !one.prefixes.some((a) => other.prefixes.some((b) => overlaps(a, b)));
}

/** VPN-6: the other VPN connection of the gateway behind which the destination lies; undefined where none is. */
export function hubConnection(from: VpnConnection, { destination }: Packet): VpnConnection | undefined {
  if (from.gateway.kind !== 'vpn-gateway') return undefined;
  const others = from.gateway.connections.filter((it) => it !== from && areHubbed(it, from));
  const best = bestOf(others, ({ prefixes }) => longest(prefixes, destination), null);
  return best?.kind === 'vpn-connection' ? best : undefined;
}

export function decideHub(gateway: VpnGateway, towards: VpnConnection): CrossingDecision {
  return crossing({ type: 'vpn-gateway', id: gateway.id }, { type: towards.kind, id: towards.id }, []);
}

/** The attachment of a VPN connection or a Direct Connect gateway. */
export function attachmentOf({ attachments }: TransitGateway, id: string) {
  return attachments.find(
    ({ attached }) =>
      (attached.type === 'vpn' && attached.connection.id === id) ||
      (attached.type === 'direct-connect' && attached.gateway.id === id),
  );
}

/** From a network on premises: its routers need a route into one of its VPN connections (VPN-4). */
export function decideOnPremisesRoute(
  site: OnPremisesNetwork,
  packet: Packet,
): { readonly decision: PlaceDecision; readonly connection: Uplink | undefined } {
  const { destination } = packet;
  const isRouted = site.routes === null || site.routes.some((block) => contains(block, destination));
  const wayOf = (connection: Uplink) =>
    site.routes === null
      ? longest(learned(connection), destination)
      : Math.max(0, longest(learned(connection), destination));
  const uplinks = [...site.connections, ...site.interfaces];
  const connection = isRouted ? bestOf(uplinks, wayOf, null) : undefined;
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
