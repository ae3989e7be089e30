import type { NetworkInterface } from '../compile/network.ts';
import { isIpv4 } from '../net/ip.ts';
import { withDestination, withSource, type Packet } from '../net/packet.ts';
import { portRange } from '../net/port-range.ts';
import { drop, ROUTE, TRANSLATE } from './answer.ts';
import { judge } from './checks.ts';
import type { HostDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import type { Translation } from './state.ts';

/** ASSUMPTION A-23: a NAT instance picks its ports from Linux's range (NATI-4). */
export const NAT_INSTANCE_PORTS = portRange(32_768, 61_000);

interface Forwarded {
  readonly decision: HostDecision;
  readonly packetOut: Packet;
}

/**
 * What the operating system of a host does with a packet that is not for it: it forwards it unchanged (a router or
 * firewall), or under its own address and a port of its own (a NAT instance, IPv4 only: NATI-4, NATI-6). A reply to a
 * flow that it forwarded goes back the same way.
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html
 */
export function forward(networkInterface: NetworkInterface, packet: Packet, journal: Journal): Forwarded {
  const { host } = networkInterface;
  const back = journal.translationBack(host.ref.id, packet);
  if (back !== undefined) return restore(networkInterface, packet, back, journal);
  const masquerades = host.forwards === 'masquerade' && journal.pass() === 'request';
  const { checks, code } = judge([
    ['host-running', host.running, 'BAD_STATE'],
    ['host-forwards', host.forwards !== 'no', 'X_HOST_DOES_NOT_FORWARD'],
    ['address-family', !masquerades || isIpv4(packet.source), 'X_UNSUPPORTED_IP_FAMILY'],
  ]);
  const address = networkInterface.primaryIpv4;
  if (code !== null) {
    return { decision: { ...drop(code), kind: 'host', host, checks, translation: null }, packetOut: packet };
  }
  if (!masquerades || address === null) {
    return { decision: { ...ROUTE, kind: 'host', host, checks, translation: null }, packetOut: packet };
  }
  const translation =
    journal.translationOut(host.ref.id, packet) ?? masquerade(host.ref.id, packet, address, journal);
  return {
    decision: { ...TRANSLATE, kind: 'host', host, checks, translation },
    packetOut: translation.outside,
  };
}

/** EKS-2: a node puts its own address in the place of its pod's. AWS: https://docs.aws.amazon.com/eks/latest/userguide/external-snat.html */
export function underNodeAddress(sender: NetworkInterface, packet: Packet, journal: Journal): Forwarded {
  const { host, primaryIpv4: address } = sender;
  const known = journal.translationOut(host.ref.id, packet);
  const translation = known ?? (address === null ? null : masquerade(host.ref.id, packet, address, journal));
  const decision = { ...TRANSLATE, kind: 'host', host, checks: [], translation } as const;
  return { decision, packetOut: translation?.outside ?? packet };
}

function masquerade(
  id: string,
  packet: Packet,
  address: NonNullable<NetworkInterface['primaryIpv4']>,
  journal: Journal,
): Translation {
  const range = journal.options.natPorts ?? NAT_INSTANCE_PORTS;
  const outside = withSource(
    packet,
    address,
    packet.kind === 'ports' ? journal.pickPort('nat', range) : undefined,
  );
  const translation: Translation = { kind: 'translation', at: id, inside: packet, outside };
  journal.addTranslation(translation);
  return translation;
}

function restore(
  networkInterface: NetworkInterface,
  packet: Packet,
  translation: Translation,
  journal: Journal,
): Forwarded {
  journal.unpickPort();
  const { inside } = translation;
  const port = inside.kind === 'ports' ? inside.sourcePort : undefined;
  const { host } = networkInterface;
  return {
    decision: { ...TRANSLATE, kind: 'host', host, checks: [], translation },
    packetOut: withDestination(packet, inside.source, port),
  };
}
