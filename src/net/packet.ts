import { fail, ok, type Result } from '../base/result.ts';
import { answerType, formatIcmp } from './icmp.ts';
import { familyOf, formatIp, isIpv4, type Ip } from './ip.ts';
import { orThrow, parseError, type ParseError } from './parse-error.ts';
import type { Port } from './port-range.ts';
import { ALL_PROTOCOLS, formatProtocol, hasPorts, ICMP, isIcmp, type Protocol } from './protocol.ts';

/** A packet as the network sees it: its addresses, always of one family, and what tells its connection from others. */
export type Packet = TcpUdpPacket | IcmpPacket | OtherPacket;

/** TCP or UDP. */
export interface TcpUdpPacket {
  readonly kind: 'ports';
  readonly protocol: Protocol;
  readonly source: Ip;
  readonly destination: Ip;
  readonly sourcePort: Port;
  readonly destinationPort: Port;
}

/** ICMP between IPv4 addresses, or ICMPv6 between IPv6 addresses. */
export interface IcmpPacket {
  readonly kind: 'icmp';
  readonly protocol: Protocol;
  readonly source: Ip;
  readonly destination: Ip;
  /** 0..255 */
  readonly icmpType: number;
  /** 0..255 */
  readonly icmpCode: number;
  /** 0..65535. Pairs an echo's reply with its request; address translation uses it in place of a port. */
  readonly identifier: number;
}

/** Any other protocol. */
export interface OtherPacket {
  readonly kind: 'other';
  readonly protocol: Protocol;
  readonly source: Ip;
  readonly destination: Ip;
}

/** What a packet is made from: both ports for TCP and UDP, all three ICMP fields for ICMP, none for the others. */
export interface PacketFields {
  readonly protocol: Protocol;
  readonly source: Ip;
  readonly destination: Ip;
  readonly sourcePort?: Port | undefined;
  readonly destinationPort?: Port | undefined;
  readonly icmpType?: number | undefined;
  readonly icmpCode?: number | undefined;
  readonly identifier?: number | undefined;
}

/** Makes a packet of fields that fit each other, or says which do not. */
export function makePacket(fields: PacketFields): Result<Packet, ParseError> {
  const { protocol, source, destination, sourcePort, destinationPort, icmpType, icmpCode, identifier } =
    fields;
  const because = (kind: string, found: string, expected: string): Result<never, ParseError> =>
    fail(parseError(kind, found, expected));
  const name = formatProtocol(protocol);
  if (protocol === ALL_PROTOCOLS)
    return because('all-protocols', name, 'one protocol: a packet has only one');
  if (familyOf(source) !== familyOf(destination)) {
    const found = `${formatIp(source)} → ${formatIp(destination)}`;
    return because('mixed-families', found, 'two IPv4 addresses or two IPv6 addresses');
  }
  if (!hasPorts(protocol) && (sourcePort !== undefined || destinationPort !== undefined)) {
    return because('unexpected-port', name, 'no ports: only tcp and udp have them');
  }
  if (!isIcmp(protocol) && (icmpType !== undefined || icmpCode !== undefined || identifier !== undefined)) {
    return because(
      'unexpected-icmp',
      name,
      'no ICMP type, code or identifier: only icmp and icmpv6 have them',
    );
  }
  if (hasPorts(protocol)) {
    return sourcePort === undefined || destinationPort === undefined
      ? because('missing-port', name, 'a source port and a destination port')
      : ok(tcpUdpPacket(protocol, source, destination, sourcePort, destinationPort));
  }
  if (!isIcmp(protocol)) return ok(otherPacket(protocol, source, destination));
  if ((protocol === ICMP) !== isIpv4(source)) {
    return because(
      'icmp-family',
      `${name} ${formatIp(source)}`,
      'icmp between IPv4 addresses, icmpv6 between IPv6',
    );
  }
  if (!isWhole(icmpType, 255)) return because('icmp-type', String(icmpType), 'an ICMP type from 0 to 255');
  if (!isWhole(icmpCode, 255)) return because('icmp-code', String(icmpCode), 'an ICMP code from 0 to 255');
  if (!isWhole(identifier, 65535))
    return because('identifier', String(identifier), 'an identifier from 0 to 65535');
  return ok(icmpPacket(protocol, source, destination, icmpType, icmpCode, identifier));
}

/** A packet written in a program. Throws when its fields do not fit each other. */
export function packet(fields: PacketFields): Packet {
  return orThrow(makePacket(fields));
}

function isWhole(value: number | undefined, most: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= most;
}

/** The answer to a packet: addresses and ports trade places, an echo request becomes its reply and back. */
export function reversePacket(p: Packet): Packet {
  switch (p.kind) {
    case 'ports':
      return tcpUdpPacket(p.protocol, p.destination, p.source, p.destinationPort, p.sourcePort);
    case 'icmp': {
      const icmpType = answerType(p.protocol === ICMP ? 4 : 6, p.icmpType);
      return icmpPacket(p.protocol, p.destination, p.source, icmpType, p.icmpCode, p.identifier);
    }
    case 'other':
      return otherPacket(p.protocol, p.destination, p.source);
  }
}

/**
 * The packet as if sent from elsewhere; without `port` its own stays. For ICMP `port` is the identifier, other
 * protocols have none and ignore it. Throws when the address is of the other family.
 */
export function withSource(p: Packet, source: Ip, port?: Port): Packet {
  if (typeof source !== typeof p.source) throw otherFamily(p, source);
  switch (p.kind) {
    case 'ports':
      return tcpUdpPacket(p.protocol, source, p.destination, port ?? p.sourcePort, p.destinationPort);
    case 'icmp':
      return icmpPacket(p.protocol, source, p.destination, p.icmpType, p.icmpCode, port ?? p.identifier);
    case 'other':
      return otherPacket(p.protocol, source, p.destination);
  }
}

/** The packet as if sent to elsewhere; `port` as in `withSource`. Throws when the address is of the other family. */
export function withDestination(p: Packet, destination: Ip, port?: Port): Packet {
  if (typeof destination !== typeof p.destination) throw otherFamily(p, destination);
  switch (p.kind) {
    case 'ports':
      return tcpUdpPacket(p.protocol, p.source, destination, p.sourcePort, port ?? p.destinationPort);
    case 'icmp':
      return icmpPacket(p.protocol, p.source, destination, p.icmpType, p.icmpCode, port ?? p.identifier);
    case 'other':
      return otherPacket(p.protocol, p.source, destination);
  }
}

function otherFamily(p: Packet, ip: Ip): Error {
  return new Error(`${formatIp(ip)} is not of the same family as the addresses of ${formatPacket(p)}`);
}

export function samePacket(a: Packet, b: Packet): boolean {
  if (a.protocol !== b.protocol || a.source !== b.source || a.destination !== b.destination) return false;
  if (a.kind === 'ports') {
    return b.kind === 'ports' && a.sourcePort === b.sourcePort && a.destinationPort === b.destinationPort;
  }
  if (a.kind === 'icmp') {
    const isSameMessage = b.kind === 'icmp' && a.icmpType === b.icmpType && a.icmpCode === b.icmpCode;
    return isSameMessage && a.identifier === b.identifier;
  }
  return true;
}

/**
 * `tcp 10.0.0.10:41000 → 10.0.2.50:3306`, `icmp 10.0.0.10 → 10.0.2.50 echo-request, identifier 7`,
 * `gre 10.0.0.10 → 10.0.2.50`.
 */
export function formatPacket(p: Packet): string {
  const protocol = formatProtocol(p.protocol);
  if (p.kind === 'ports') {
    const source = formatEndpoint(p.source, p.sourcePort);
    return `${protocol} ${source} → ${formatEndpoint(p.destination, p.destinationPort)}`;
  }
  const ends = `${protocol} ${formatIp(p.source)} → ${formatIp(p.destination)}`;
  if (p.kind === 'other') return ends;
  const message = formatIcmp(familyOf(p.source), p.icmpType, p.icmpCode);
  return `${ends} ${message}, identifier ${p.identifier}`;
}

/** `10.0.0.10:3306`, `[2001:db8::1]:3306`, or the address alone. */
export function formatEndpoint(ip: Ip, port?: Port): string {
  if (port === undefined) return formatIp(ip);
  return isIpv4(ip) ? `${formatIp(ip)}:${port}` : `[${formatIp(ip)}]:${port}`;
}

// One literal per kind, so that every packet of a kind has its fields in one order and engines keep one shape for it.

function tcpUdpPacket(
  protocol: Protocol,
  source: Ip,
  destination: Ip,
  sourcePort: Port,
  destinationPort: Port,
): TcpUdpPacket {
  return { kind: 'ports', protocol, source, destination, sourcePort, destinationPort };
}

function icmpPacket(
  protocol: Protocol,
  source: Ip,
  destination: Ip,
  icmpType: number,
  icmpCode: number,
  identifier: number,
): IcmpPacket {
  return { kind: 'icmp', protocol, source, destination, icmpType, icmpCode, identifier };
}

function otherPacket(protocol: Protocol, source: Ip, destination: Ip): OtherPacket {
  return { kind: 'other', protocol, source, destination };
}
