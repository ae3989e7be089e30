import { formatIcmp } from '../net/icmp.ts';
import { familyOf } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { formatProtocol } from '../net/protocol.ts';

/** What a packet says in one glance: `49152 → 3306`, `echo-request`, `gre`. */
export function packetText(packet: Packet): string {
  switch (packet.kind) {
    case 'ports':
      return `${packet.sourcePort} → ${packet.destinationPort}`;
    case 'icmp':
      return formatIcmp(familyOf(packet.source), packet.icmpType, packet.icmpCode);
    case 'other':
      return formatProtocol(packet.protocol);
  }
}
