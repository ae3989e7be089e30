import type { Ip } from '../net/ip.ts';
import type { Protocol } from '../net/protocol.ts';

/** One record: one 5-tuple, one direction, one interface (FL-2). Addresses as FL-6 has them. */
export interface FlowLogRecord {
  /** Null (`-`) for a regional NAT gateway (FL-8). */
  readonly interfaceId: string | null;
  readonly resourceId: string;
  readonly vpcId: string;
  readonly subnetId: string | null;
  readonly instanceId: string | null;
  readonly azId: string | null;
  readonly direction: 'ingress' | 'egress';
  readonly srcaddr: Ip;
  readonly dstaddr: Ip;
  readonly pktSrcaddr: Ip;
  readonly pktDstaddr: Ip;
  /** 0 for protocols without ports (FL-9). */
  readonly srcport: number;
  readonly dstport: number;
  readonly protocol: Protocol;
  readonly action: 'ACCEPT' | 'REJECT';
  readonly rejectReason: 'BPA' | null;
  /** OR of the flags seen: SYN 2, SYN-ACK 18, FIN 1, RST 4; 0 for what is not TCP (FL-10). */
  readonly tcpFlags: number;
  /** FL-13; null where none applies. */
  readonly trafficPath: number | null;
  readonly packets: number;
  readonly bytes: number;
}
