import type { Host, NetworkInterface } from '../compile/network.ts';
import { contains, isPrivateIpv4, isSharedIpv4 } from '../net/cidr.ts';
import { isIpv4 } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop } from './answer.ts';
import { judge } from './checks.ts';
import type { HostDecision } from './decision.ts';
import { underNodeAddress } from './instance.ts';
import type { Journal } from './journal.ts';

type ClientVpn = NonNullable<Host['clientVpn']>;

/** CVPN-3: with split tunnel, what the endpoint has no route for leaves the client's own way, and never comes here. */
export function staysOutside(host: Host, vpn: ClientVpn, { destination }: Packet): boolean {
  const isPrivate = isIpv4(destination) && (isPrivateIpv4(destination) || isSharedIpv4(destination));
  return vpn.splitTunnel && !isPrivate && waysTo(host, vpn, destination).length === 0;
}

/**
 * At a Client VPN endpoint: an authorization rule for the destination, then the endpoint's routes (CVPN-2, ASSUMPTION
 * CA-22); on by the interface of an associated subnet, under its address (CVPN-1).
 * AWS: https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html
 */
export function decideClientVpn(
  journal: Journal,
  host: Host,
  vpn: ClientVpn,
  packet: Packet,
): {
  readonly decision: HostDecision;
  readonly packetOut: Packet;
  readonly sender: NetworkInterface | undefined;
} {
  const ways = waysTo(host, vpn, packet.destination);
  const { checks, code } = judge([
    [
      'authorized',
      vpn.authorizations.some((block) => contains(block, packet.destination)),
      'X_CLIENT_VPN_UNAUTHORIZED',
    ],
    ['prefix-known', ways.length > 0, 'NO_ROUTE_TO_DESTINATION'],
  ]);
  const index =
    code === null
      ? journal.choose(
          'subnet',
          ways.map(({ subnet }) => subnet.id),
        )
      : 0;
  const sender = ways[index];
  if (code !== null || sender === undefined) {
    const stop = drop(code ?? 'NO_ROUTE_TO_DESTINATION');
    return {
      decision: { ...stop, kind: 'host', host, checks, translation: null },
      packetOut: packet,
      sender: undefined,
    };
  }
  const { decision, packetOut } = underNodeAddress(sender, packet, journal);
  return { decision: { ...decision, checks }, packetOut, sender };
}

/** The interfaces with the longest route to the destination; each association leads to its VPC. */
function waysTo(host: Host, vpn: ClientVpn, destination: Packet['destination']): readonly NetworkInterface[] {
  const lengths = host.interfaces.map(({ subnet }) => {
    const blocks = [
      ...subnet.vpc.cidrs,
      ...vpn.routes.filter((route) => route.subnetId === subnet.id).map((route) => route.destination),
    ];
    const matching = blocks.filter((block) => contains(block, destination));
    return Math.max(-1, ...matching.map(({ prefixLength }) => prefixLength));
  });
  const longest = Math.max(-1, ...lengths);
  return longest < 0 ? [] : host.interfaces.filter((_, index) => lengths[index] === longest);
}
