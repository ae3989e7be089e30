import type { Language } from '../model/text.ts';
import { ICMP, ICMPV6, TCP } from '../net/protocol.ts';
import { formatProtocol } from '../net/protocol.ts';
import type { Packet } from '../net/packet.ts';
import type { Symptom } from '../model/flow.ts';
import type { Hop } from '../trace/trace.ts';
import { formatDestination, formatSource, icmpMessage } from './format.ts';
import { messagesIn, type Messages } from './messages/messages.ts';
import type { LegName } from './position.ts';

export type PacketField = 'source' | 'destination' | 'sourcePort' | 'destinationPort' | 'protocol';

/** The packet as it stands at a hop. */
export interface PacketView {
  readonly rows: readonly PacketRow[];
  /** The fields that the component looked at. */
  readonly examined: readonly PacketField[];
  /** The fields that it changed. */
  readonly changed: readonly PacketField[];
}

export interface PacketRow {
  readonly key: 'source' | 'destination' | 'protocol';
  readonly label: string;
  /** `10.0.2.20:3306`, `TCP SYN-ACK` */
  readonly value: string;
  /** As it leaves the component, where it changed; null where it did not. */
  readonly becomes: string | null;
  readonly examined: boolean;
}

/** `symptom` is the trace's: where the client is refused, the response is a reset. */
export function packetView(
  hop: Hop,
  leg: LegName,
  language: Language,
  symptom: Symptom | null = null,
): PacketView {
  const m = messagesIn(language);
  const { packetIn, packetOut } = hop;
  const examined = examinedBy(hop).filter((field) => packetIn.kind === 'ports' || !field.endsWith('Port'));
  const message = (packet: Packet) => messageOf(packet, leg, symptom, m);
  const row = (key: PacketRow['key'], before: string, after: string): PacketRow => ({
    key,
    label: m.packetView[key],
    value: before,
    becomes: before === after ? null : after,
    examined: examined.some((field) => field === key || field === `${key}Port`),
  });
  return {
    rows: [
      row('source', formatSource(packetIn), formatSource(packetOut)),
      row('destination', formatDestination(packetIn), formatDestination(packetOut)),
      row('protocol', message(packetIn), message(packetOut)),
    ],
    examined,
    changed: changedFields(packetIn, packetOut),
  };
}

/** What each kind of component looks at; a NAT and a tracked flow are found by everything there is. */
function examinedBy({ decision, direction }: Hop): readonly PacketField[] {
  const everything = ['source', 'sourcePort', 'destination', 'destinationPort', 'protocol'] as const;
  const peer = direction === 'inbound' ? 'source' : 'destination';
  switch (decision.kind) {
    case 'network-acl':
      return [peer, 'destinationPort', 'protocol'];
    case 'security-group':
      return decision.considered.length === 0 && decision.decidedBy !== null
        ? everything
        : [peer, 'destinationPort', 'protocol'];
    case 'route':
    case 'transit-route':
      return ['destination'];
    case 'network-interface': {
      if (direction === 'outbound') return ['source'];
      const looksAtPort = decision.checks.some(({ name }) => name === 'listens');
      return looksAtPort ? ['destination', 'destinationPort', 'protocol'] : ['destination'];
    }
    case 'gateway':
      return decision.component.type === 'egress-only-internet-gateway'
        ? everything
        : ['source', 'destination'];
    case 'crossing':
      return ['source', 'destination'];
    case 'gateway-load-balancer':
    case 'firewall':
    case 'load-balancer':
    case 'nat':
    case 'host':
      return everything;
    case 'web-acl':
      return ['source'];
    case 'distribution':
      return ['destination', 'destinationPort'];
    case 'endpoint':
      return ['source', 'protocol'];
    case 'place':
      return ['destination'];
    case 'resolver':
    case 'name':
      return [];
  }
}

function changedFields(before: Packet, after: Packet): readonly PacketField[] {
  const changed: PacketField[] = [];
  if (before.source !== after.source) changed.push('source');
  if (before.destination !== after.destination) changed.push('destination');
  if (before.protocol !== after.protocol) changed.push('protocol');
  if (before.kind !== 'ports' || after.kind !== 'ports') return changed;
  if (before.sourcePort !== after.sourcePort) changed.push('sourcePort');
  if (before.destinationPort !== after.destinationPort) changed.push('destinationPort');
  return changed;
}

/** `TCP SYN-ACK`, `ICMP echo request`, `UDP`. */
function messageOf(packet: Packet, leg: LegName, symptom: Symptom | null, m: Messages): string {
  const protocol = PROTOCOL_NAMES.get(packet.protocol) ?? formatProtocol(packet.protocol).toUpperCase();
  if (packet.kind === 'icmp') {
    const message = icmpMessage(packet);
    if (message === 'echo-request') return m.packetView.icmpRequest({ protocol });
    return message === 'echo-reply' ? m.packetView.icmpReply({ protocol }) : `${protocol} ${message}`;
  }
  if (packet.protocol !== TCP) return protocol;
  if (leg === 'request') return `${protocol} SYN`;
  return symptom === 'refused' ? `${protocol} RST-ACK` : `${protocol} SYN-ACK`;
}

const PROTOCOL_NAMES = new Map([
  [ICMP, 'ICMP'],
  [ICMPV6, 'ICMPv6'],
]);
