import type { NatGateway, Subnet } from '../compile/network.ts';
import { addressAt, cidr, contains } from '../net/cidr.ts';
import { familyOf, isIpv4, type Ip, type Ipv4 } from '../net/ip.ts';
import { packet as makePacket, withDestination, withSource, type Packet } from '../net/packet.ts';
import { portRange } from '../net/port-range.ts';
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
  const idle = journal.options.established === undefined ? 0 : (journal.options.idleSeconds ?? 0);
  const { checks, code } = judge([
    ['available', nat.state === 'available' || nat.state === 'deleting', 'BAD_STATE'],
    ['zone-served', servesZone(nat, from), 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION'],
    ['source-in-vpc', ownerOf(nat.vpc, packet.source) !== undefined, 'NGW_REQUIRES_SOURCE_IN_VPC'],
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
    ['not-expired', known === undefined || idle < NAT_IDLE_SECONDS, 'X_CONNECTION_RESET'],
  ]);
  const address = nat.privateIp ?? nat.publicIp;
  if (code !== null || address === null) return refused(nat, packet, checks, code ?? 'BAD_STATE');
  if (known !== undefined) return translated(nat, checks, known, known.outside);
  const source = journal.options.natPorts ?? NAT_GATEWAY_PORTS;
  const outside = rewritten(packet, address, () => journal.pickPort('nat', source));
  const translation: Translation = { kind: 'translation', at: nat.id, inside: packet, outside };
  journal.addTranslation(translation);
  return translated(nat, checks, translation, outside);
}

/** A packet addressed to the NAT gateway: the reply of a recorded flow is translated back, anything else dropped (NAT-10). */
export function translateBack(nat: NatGateway, packet: Packet, journal: Journal): Translated {
  const known = journal.translationBack(nat.id, packet);
  const checks: readonly Check[] = [{ name: 'solicited', passed: known !== undefined }];
  if (known === undefined) return refused(nat, packet, checks, 'X_NAT_UNSOLICITED');
  journal.unpickPort();
  return translated(nat, checks, known, restored(known, packet));
}

/** The packet as its receiver inside knows it: addresses and ports of the inside, swapped. */
function restored({ inside }: Translation, packet: Packet): Packet {
  if (familyOf(inside.source) === familyOf(packet.source)) {
    return withDestination(packet, inside.source, sourcePortOf(inside));
  }
  const protocol = packet.kind === 'icmp' ? ICMPV6 : packet.protocol;
  if (packet.kind === 'icmp') {
    return makePacket({
      protocol,
      source: inside.destination,
      destination: inside.source,
      icmpType: packet.icmpType === 0 ? 129 : 128,
      icmpCode: packet.icmpCode,
      identifier: packet.identifier,
    });
  }
  if (packet.kind === 'other')
    return makePacket({ protocol, source: inside.destination, destination: inside.source });
  return makePacket({
    protocol,
    source: inside.destination,
    destination: inside.source,
    sourcePort: packet.sourcePort,
    destinationPort: sourcePortOf(inside),
  });
}

function rewritten(packet: Packet, address: Ipv4, pick: () => ReturnType<Journal['pickPort']>): Packet {
  if (isIpv4(packet.destination))
    return withSource(packet, address, packet.kind === 'ports' ? pick() : undefined);
  const destination = embeddedIpv4(packet.destination);
  switch (packet.kind) {
    case 'ports':
      return makePacket({
        protocol: packet.protocol,
        source: address,
        destination,
        sourcePort: pick(),
        destinationPort: packet.destinationPort,
      });
    case 'icmp':
      return makePacket({
        protocol: ICMP,
        source: address,
        destination,
        icmpType: packet.icmpType === 128 ? 8 : 0,
        icmpCode: packet.icmpCode,
        identifier: packet.identifier,
      });
    case 'other':
      return makePacket({ protocol: packet.protocol, source: address, destination });
  }
}

const LAST_32_BITS = 0xffff_ffffn;
const EVERY_IPV4 = cidr('0.0.0.0/0');

function embeddedIpv4(destination: Ip): Ip {
  return addressAt(EVERY_IPV4, Number(BigInt(destination) & LAST_32_BITS));
}

function sourcePortOf(packet: Packet) {
  return packet.kind === 'ports' ? packet.sourcePort : undefined;
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
