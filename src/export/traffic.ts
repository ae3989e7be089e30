import { ALL_PORTS, parsePortRange } from '../net/port-range.ts';
import { hasPorts, ICMP, ICMPV6, isIcmp, parseProtocol, TCP, UDP, type Protocol } from '../net/protocol.ts';

/** The number of a protocol of the document, which has been checked; -1 for all. */
export function protocolOf(written: string | number): Protocol {
  const parsed = parseProtocol(written);
  if (!parsed.ok) throw new Error(`the document has a protocol ${String(written)}`);
  return parsed.value;
}

/** What security groups call a protocol: by name where they know one. */
export function protocolName(protocol: Protocol): string {
  switch (protocol) {
    case TCP:
      return 'tcp';
    case UDP:
      return 'udp';
    case ICMP:
      return 'icmp';
    case ICMPV6:
      return 'icmpv6';
    default:
      return String(protocol);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The ports of a rule; undefined for a protocol without any. */
export function portsOf(protocol: Protocol, written: string | number | undefined): Range | undefined {
  if (!hasPorts(protocol)) return undefined;
  const parsed = parsePortRange(written ?? 'all');
  return parsed.ok ? parsed.value : ALL_PORTS;
}

/** The ICMP type and code of a rule, -1 for any; undefined for another protocol. */
export function icmpOf(
  protocol: Protocol,
  { icmpType, icmpCode }: { readonly icmpType?: number | undefined; readonly icmpCode?: number | undefined },
): { readonly type: number; readonly code: number } | undefined {
  return isIcmp(protocol) ? { type: icmpType ?? -1, code: icmpCode ?? -1 } : undefined;
}
