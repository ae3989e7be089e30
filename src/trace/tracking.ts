import type { Direction, NetworkInterface, SecurityGroupRule } from '../compile/network.ts';
import { familyOf, type IpFamily } from '../net/ip.ts';
import { reversePacket, samePacket, type Packet } from '../net/packet.ts';
import { ALL_PROTOCOLS, TCP, UDP } from '../net/protocol.ts';
import type { TrackedFlow } from './state.ts';

/** Idle time after which a tracked flow is forgotten, in seconds (SG-24; TCP before Nitro v6; SG-21 for the others). */
export const TRACKING_TIMEOUT_SECONDS = { tcp: 432_000, udp: 30, other: 600 } as const;

const LAST_PORT = 65_535;

/** Whether the flow is still remembered after so many idle seconds. ICMP: AWS publishes no figure, the others' is taken. */
export function isRemembered(flow: TrackedFlow, idleSeconds: number): boolean {
  switch (flow.packet.protocol) {
    case TCP:
      return idleSeconds <= TRACKING_TIMEOUT_SECONDS.tcp;
    case UDP:
      return idleSeconds <= TRACKING_TIMEOUT_SECONDS.udp;
    default:
      return idleSeconds <= TRACKING_TIMEOUT_SECONDS.other;
  }
}

/**
 * Whether the packet belongs to a flow that this interface remembers: its reply, or a later packet of its own.
 * Protocols without ports are remembered by address and protocol alone (SG-21).
 */
export function belongsTo(
  flow: TrackedFlow,
  networkInterface: NetworkInterface,
  direction: Direction,
  packet: Packet,
): boolean {
  if (flow.networkInterfaceId !== networkInterface.id) return false;
  const sameWay = flow.direction === direction ? flow.packet : reversePacket(flow.packet);
  return samePacket(sameWay, packet) || reportsOn(sameWay, packet);
}

/**
 * An ICMP error (destination unreachable, packet too big) about what the flow sends the other way: it goes to the sender
 * of that, as the flow's own packets do (SG-26).
 */
function reportsOn(sameWay: Packet, packet: Packet): boolean {
  if (packet.kind !== 'icmp' || packet.destination !== sameWay.destination) return false;
  return familyOf(packet.source) === 4 ? packet.icmpType === 3 : packet.icmpType === 2;
}

/** A rule whose peer is every address of the family. */
export function allowsEveryone(rule: SecurityGroupRule, family: IpFamily): boolean {
  return rule.peer.kind === 'cidr' && rule.peer.cidr.family === family && rule.peer.cidr.prefixLength === 0;
}

/**
 * Whether the rules of the other direction let every reply through, so that nothing need be remembered (SG-20).
 * ASSUMPTION A-28: met by protocol `-1`, or by the same protocol on ports 0-65535.
 */
export function answersFreely(
  networkInterface: NetworkInterface,
  direction: Direction,
  packet: Packet,
): boolean {
  const family = familyOf(packet.source);
  const opposite = direction === 'inbound' ? 'outbound' : 'inbound';
  return networkInterface.rules[opposite].some(
    (rule) =>
      allowsEveryone(rule, family) &&
      (rule.protocol === ALL_PROTOCOLS ||
        (rule.protocol === packet.protocol && rule.ports.from === 0 && rule.ports.to === LAST_PORT)),
  );
}
