import type { NatGateway, Subnet } from '../compile/network.ts';
import { addressAt, cidr, contains } from '../net/cidr.ts';
import { echoReply, echoRequest } from '../net/icmp.ts';
import { familyOf, isIpv4, type Ip, type Ipv4 } from '../net/ip.ts';
import { packet as makePacket, withDestination, withSource, type Packet } from '../net/packet.ts';
import { port, portRange, type Port } from '../net/port-range.ts';
import { ICMP, ICMPV6, TCP, UDP } from '../net/protocol.ts';
import { drop, TRANSLATE } from './answer.ts';
import type { ExplanationCode } from './codes.ts';
import { judge } from './checks.ts';
import type { Check, NatDecision } from './decision.ts';
import type { Journal } from './journal.ts';
import { ownerOf } from './ownership.ts';
import type { Translation } from './state.ts';

/** The source ports that a NAT gateway picks from (NAT-6, NACL-18). */
export const NAT_GATEWAY_PORTS = portRange(1024, 65_535);
/** Simultaneous flows for each address and unique destination (NAT-14). */
export const NAT_FLOWS_PER_ADDRESS = 55_000;
/** Idle seconds after which a flow is forgotten (NAT-13). */
export const NAT_IDLE_SECONDS = 350;
/** NAT64: the last 32 bits are the IPv4 destination (NAT-19). */
export const NAT64_PREFIX = cidr('64:ff9b::/96');

interface Translated {
  readonly decision: NatDecision;
  readonly packetOut: Packet;
}

/**
 * A packet that a route hands to the NAT gateway: its source becomes the gateway's address and a port of 1024-65535;
 * the destination stays (NAT-6), but for NAT64, where both become IPv4 (NAT-19). TCP, UDP and ICMP only (NAT-3), from
 * interfaces of its own VPC only (NAT-11).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function translateOut(
  nat: NatGateway,
  packet: Packet,
  from: Subnet | null,
  journal: Journal,
): Translated {
  const known = journal.translationOut(nat.id, packet);
  const { checks, code } = judge([
    ['available', nat.state === 'available' || nat.state === 'deleting', 'BAD_STATE'],
    ['zone-served', servesZone(nat, from), 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION'],
    ['source-in-vpc', serves(nat, packet, journal), 'NGW_REQUIRES_SOURCE_IN_VPC'],
    ['protocol', translates(packet), 'PROTOCOL_RESTRICTION'],
    [
      'address-family',
      isIpv4(packet.destination) || contains(NAT64_PREFIX, packet.destination),
      'X_UNSUPPORTED_IP_FAMILY',
    ],
    ['not-fragmented', !journal.flow.fragmented || packet.protocol === UDP, 'X_NAT_FRAGMENT'],
    [
      'ports-left',
      (journal.options.natFlowsToDestination ?? 0) < NAT_FLOWS_PER_ADDRESS * nat.addressCount,
      'X_NAT_PORT_EXHAUSTED',
    ],
    ['not-expired', known === undefined || !isForgotten(journal), 'X_CONNECTION_RESET'],
  ]);
  const address = nat.privateIp ?? nat.publicIp;
  if (code !== null || address === null) return refused(nat, packet, checks, code ?? 'BAD_STATE');
  if (known !== undefined) return translated(nat, checks, known, known.outside);
  const source = journal.options.natPorts ?? NAT_GATEWAY_PORTS;
  const outside = rewritten(packet, address, journal.pickPort('nat', source));
  const translation: Translation = { kind: 'translation', at: nat.id, inside: packet, outside };
  journal.addTranslation(translation);
  return translated(nat, checks, translation, outside);
}

/** A packet addressed to the NAT gateway: the reply of a recorded flow is translated back, anything else dropped (NAT-10). */
export function translateBack(nat: NatGateway, packet: Packet, journal: Journal): Translated {
  const known = isForgotten(journal) ? undefined : journal.translationBack(nat.id, packet);
  const checks: readonly Check[] = [{ name: 'solicited', passed: known !== undefined }];
  if (known === undefined) return refused(nat, packet, checks, 'X_NAT_UNSOLICITED');
  journal.unpickPort();
  return translated(nat, checks, known, restored(known, packet));
}

/** NAT-11: sources of its own VPC, and what a transit gateway brings into it (TGW-31). */
function serves({ vpc }: NatGateway, { source }: Packet, journal: Journal): boolean {
  return ownerOf(vpc, source) !== undefined || journal.cameBy(vpc, source)?.peering === null;
}

/** NAT-13. */
function isForgotten(journal: Journal): boolean {
  return journal.idleSeconds() >= NAT_IDLE_SECONDS;
}

/** The packet as its receiver inside knows it: addresses and ports of the inside, swapped. */
function restored({ inside }: Translation, packet: Packet): Packet {
  const { source, destination } = inside;
  const origin = originOf(inside);
  if (familyOf(source) === familyOf(packet.source)) return withDestination(packet, source, origin);
  const ends = { source: destination, destination: source };
  if (packet.kind === 'icmp') {
    const icmpType = packet.icmpType === echoReply(4).type ? echoReply(6).type : echoRequest(6).type;
    return makePacket({ ...ends, protocol: ICMPV6, icmpType, icmpCode: packet.icmpCode, identifier: origin });
  }
  const ports =
    packet.kind === 'ports' ? { sourcePort: packet.sourcePort, destinationPort: origin } : undefined;
  return makePacket({ ...ends, protocol: packet.protocol, ...ports });
}

/** ASSUMPTION A-16: of a ping, the identifier takes the place of the source port. */
function rewritten(packet: Packet, address: Ipv4, origin: Port): Packet {
  if (isIpv4(packet.destination)) return withSource(packet, address, origin);
  const ends = { source: address, destination: embeddedIpv4(packet.destination) };
  if (packet.kind === 'icmp') {
    const icmpType = packet.icmpType === echoRequest(6).type ? echoRequest(4).type : echoReply(4).type;
    return makePacket({ ...ends, protocol: ICMP, icmpType, icmpCode: packet.icmpCode, identifier: origin });
  }
  const ports =
    packet.kind === 'ports' ? { sourcePort: origin, destinationPort: packet.destinationPort } : undefined;
  return makePacket({ ...ends, protocol: packet.protocol, ...ports });
}

const LAST_32_BITS = 0xffff_ffffn;
const EVERY_IPV4 = cidr('0.0.0.0/0');

function embeddedIpv4(destination: Ip): Ip {
  return addressAt(EVERY_IPV4, Number(BigInt(destination) & LAST_32_BITS));
}

/** What tells the flows of one sender apart: the source port, or the identifier of a ping. */
function originOf(packet: Packet): Port | undefined {
  if (packet.kind === 'other') return undefined;
  return packet.kind === 'ports' ? packet.sourcePort : port(packet.identifier);
}

function servesZone(nat: NatGateway, from: Subnet | null): boolean {
  const zone = from?.az ?? null;
  return nat.zones === null || zone === null || nat.zones.has(zone);
}

function translates({ protocol }: Packet): boolean {
  return protocol === TCP || protocol === UDP || protocol === ICMP || protocol === ICMPV6;
}

function translated(
  natGateway: NatGateway,
  checks: readonly Check[],
  translation: Translation,
  packetOut: Packet,
): Translated {
  const { verdict, code, causes, notes } = TRANSLATE;
  return {
    decision: { verdict, code, causes, notes, kind: 'nat', natGateway, checks, translation },
    packetOut,
  };
}

function refused(
  natGateway: NatGateway,
  packet: Packet,
  checks: readonly Check[],
  code: ExplanationCode,
): Translated {
  return {
    decision: { ...drop(code), kind: 'nat', natGateway, checks, translation: null },
    packetOut: packet,
  };
}
