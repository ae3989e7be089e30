import { matchesIcmp, type IcmpMatch } from '../net/icmp.ts';
import type { Packet } from '../net/packet.ts';
import { ALL_PORTS, includesPort, port, portRange, type PortRange } from '../net/port-range.ts';
import { ALL_PROTOCOLS, type Protocol } from '../net/protocol.ts';
import type { MatchField } from './decision.ts';

/*
 * A comparison gives a set of fields as bits; equal sets share one frozen list, so that recording what did not match
 * costs nothing in the hot path.
 */
export const MATCHES = 0;
export const PROTOCOL = 1;
export const PORTS = 2;
export const ICMP = 4;
export const SOURCE = 8;
export const DESTINATION = 16;
export const FAMILY = 32;
export const REFERENCE_LOST = 64;
export const REFERENCE_STALE = 128;
export const LOCAL_PREFERRED = 256;
export const REFERENCE_UNSUPPORTED = 512;

const FIELDS: readonly (readonly [number, MatchField])[] = [
  [PROTOCOL, 'protocol'],
  [PORTS, 'ports'],
  [ICMP, 'icmp'],
  [SOURCE, 'source'],
  [DESTINATION, 'destination'],
  [FAMILY, 'family'],
  [REFERENCE_LOST, 'reference-lost'],
  [REFERENCE_STALE, 'reference-stale'],
  [LOCAL_PREFERRED, 'local-preferred'],
  [REFERENCE_UNSUPPORTED, 'reference-unsupported'],
];

const LISTS: readonly (readonly MatchField[])[] = Array.from({ length: 1024 }, (_, bits) =>
  FIELDS.filter(([bit]) => (bits & bit) !== 0).map(([, field]) => field),
);

/** The fields of a set, in a fixed order. */
export function fieldsOf(bits: number): readonly MatchField[] {
  return LISTS[bits] ?? [];
}

export interface TransportMatch {
  readonly protocol: Protocol;
  readonly ports: PortRange;
  readonly icmp: IcmpMatch;
}

/** What of protocol, destination port and ICMP type does not fit. Ports are always the destination's (NACL-7, SG-7). */
export function transportMismatch(rule: TransportMatch, packet: Packet): number {
  if (rule.protocol === ALL_PROTOCOLS) return MATCHES;
  if (rule.protocol !== packet.protocol) return PROTOCOL;
  switch (packet.kind) {
    case 'ports':
      return includesPort(rule.ports, packet.destinationPort) ? MATCHES : PORTS;
    case 'icmp':
      return matchesIcmp(rule.icmp, packet.icmpType, packet.icmpCode) ? MATCHES : ICMP;
    case 'other':
      return MATCHES;
  }
}

/** Ports around the packet's own for which a rule answers the same. `mismatch` is the rule's whole comparison. */
export function narrowedPorts(
  within: PortRange,
  rule: TransportMatch,
  mismatch: number,
  packet: Packet,
): PortRange {
  if (packet.kind !== 'ports' || rule.protocol === ALL_PROTOCOLS) return within;
  const { from, to } = rule.ports;
  if (mismatch === MATCHES) {
    if (from <= within.from && to >= within.to) return within;
    return { from: from > within.from ? from : within.from, to: to < within.to ? to : within.to };
  }
  if (mismatch !== PORTS) return within;
  if (packet.destinationPort < from) return from > within.to ? within : portRange(within.from, from - 1);
  return to < within.from ? within : portRange(to + 1, within.to);
}

export const EVERY_PORT = ALL_PORTS;
export const NO_PORT = port(0);
