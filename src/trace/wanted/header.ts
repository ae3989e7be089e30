import type { Packet } from '../../net/packet.ts';
import { isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6 } from '../../net/cidr.ts';
import { formatIp, type Ip } from '../../net/ip.ts';
import { formatProtocol } from '../../net/protocol.ts';
import type { HeaderField } from './finding.ts';

/** In the order in which they are answered. */
export const HEADER_FIELDS = ['protocol', 'sourceIp', 'sourcePorts', 'destinationIp', 'ports'] as const;

/** A field of a packet as text; `-` for a port where the protocol has none. */
export function fieldOf(packet: Packet, field: HeaderField): string {
  switch (field) {
    case 'protocol':
      return formatProtocol(packet.protocol);
    case 'sourceIp':
      return formatIp(packet.source);
    case 'destinationIp':
      return formatIp(packet.destination);
    case 'sourcePorts':
      return packet.kind === 'ports' ? String(packet.sourcePort) : '-';
    case 'ports':
      return packet.kind === 'ports' ? String(packet.destinationPort) : '-';
  }
}

export function isNotPublic(address: Ip): boolean {
  return isPrivateIpv4(address) || isSharedIpv4(address) || isUniqueLocalIpv6(address);
}
