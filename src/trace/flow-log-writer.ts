import type { AddressOwner } from '../compile/network.ts';
import { familyOf, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { isIcmp, TCP, type Protocol } from '../net/protocol.ts';
import type { FlowLogRecord } from './flow-log.ts';
import type { Pass } from './state.ts';

/** The way out of an interface (FL-13). Nitro values. */
export const TRAFFIC_PATH = { sameVpc: 1, internetGateway: 8 } as const;

/** ASSUMPTION A-36: synthetic counters. A blocked SYN is one packet of 60 bytes (Linux), a ping 84 bytes. */
export const SYNTHETIC = { blocked: [1, 60], tcp: [8, 1200], ping: [4, 336], other: [1, 60] } as const;

const SYN = 2;
const SYN_ACK = 18;
const SYN_FIN = 3;
const SYN_ACK_FIN = 19;

export interface WrittenRecord {
  readonly pass: Pass;
  readonly hop: number;
  readonly record: FlowLogRecord;
}

/** Where the walk stands: the leg, and the hop that is about to be written down. */
export interface Position {
  readonly pass: Pass;
  readonly hop: number;
}

/** Writes the records of every interface that the packet passes (FL-2, FL-4). */
export interface FlowLogger {
  /** The packet leaves the interface, or is refused on its way out by its group or network ACL. */
  readonly egress: (owner: AddressOwner, packet: Packet, action: 'ACCEPT' | 'REJECT') => void;
  /** The packet reaches the interface, or is refused there. */
  readonly ingress: (
    owner: AddressOwner,
    packet: Packet,
    action: 'ACCEPT' | 'REJECT',
    blocked?: 'BPA',
  ) => void;
  /** Says which way the last packet out has taken. */
  readonly leavesBy: (trafficPath: number) => void;
  /** Block Public Access refuses the last packet out (ASSUMPTION A-35). */
  readonly blockedAtEdge: () => void;
  /** All records, with flags and counters as the flow came out. */
  readonly records: (answered: boolean) => readonly WrittenRecord[];
}

/** `position` is null where the packet is hypothetical: nothing is logged of it. */
export function flowLogger(position: () => Position | null): FlowLogger {
  const written: WrittenRecord[] = [];
  let lastEgress = -1;
  const amend = (changes: Partial<FlowLogRecord>) => {
    const last = position() === null ? undefined : written[lastEgress];
    if (last !== undefined) written[lastEgress] = { ...last, record: { ...last.record, ...changes } };
  };
  return {
    egress(owner, packet, action) {
      const at = position();
      if (at === null) return;
      written.push({ ...at, record: recordOf(owner, 'egress', packet, action, null) });
      lastEgress = written.length - 1;
    },
    ingress(owner, packet, action, blocked) {
      const at = position();
      if (at !== null)
        written.push({ ...at, record: recordOf(owner, 'ingress', packet, action, blocked ?? null) });
    },
    leavesBy(trafficPath) {
      amend({ trafficPath });
    },
    blockedAtEdge() {
      amend({ action: 'REJECT', rejectReason: 'BPA', trafficPath: null });
    },
    records: (answered) => written.map((line) => ({ ...line, record: counted(line, answered) })),
  };
}

function recordOf(
  owner: AddressOwner,
  direction: 'ingress' | 'egress',
  packet: Packet,
  action: 'ACCEPT' | 'REJECT',
  rejectReason: 'BPA' | null,
): FlowLogRecord {
  const own = ownAddress(owner, packet.source);
  const ports = packet.kind === 'ports' ? packet : null;
  return {
    ...identityOf(owner),
    direction,
    srcaddr: direction === 'egress' ? (own ?? packet.source) : packet.source,
    dstaddr: direction === 'ingress' ? (own ?? packet.destination) : packet.destination,
    pktSrcaddr: packet.source,
    pktDstaddr: packet.destination,
    srcport: ports?.sourcePort ?? 0,
    dstport: ports?.destinationPort ?? 0,
    protocol: packet.protocol,
    action,
    rejectReason,
    tcpFlags: 0,
    trafficPath: null,
    packets: 0,
    bytes: 0,
  };
}

/** The address that stands for the interface itself: its primary one of the packet's family (FL-6). */
function ownAddress(owner: AddressOwner, of: Ip): Ip | null {
  if (owner.kind === 'nat-gateway') return familyOf(of) === 4 ? owner.privateIp : null;
  return familyOf(of) === 4 ? owner.primaryIpv4 : (owner.ipv6[0] ?? null);
}

function identityOf(owner: AddressOwner) {
  if (owner.kind === 'nat-gateway') {
    const regional = owner.mode === 'regional';
    return {
      interfaceId: regional ? null : `eni-${owner.id}`,
      resourceId: owner.id,
      vpcId: owner.vpc.id,
      subnetId: owner.subnet?.id ?? null,
      instanceId: null,
      azId: owner.subnet?.az ?? null,
    };
  }
  return {
    interfaceId: owner.ref.type === 'network-interface' ? owner.id : `eni-${owner.id}`,
    resourceId: owner.host.ref.id,
    vpcId: owner.subnet.vpc.id,
    subnetId: owner.subnet.id,
    instanceId: owner.host.ref.type === 'instance' ? owner.host.ref.id : null,
    azId: owner.subnet.az,
  };
}

/** FL-10: flags are OR-ed over a short connection; a packet that got no answer shows its own flag only. */
function counted({ pass, record }: WrittenRecord, answered: boolean): FlowLogRecord {
  const whole = answered && record.action === 'ACCEPT';
  const [packets, bytes] = whole ? amountOf(record.protocol) : SYNTHETIC.blocked;
  if (record.rejectReason === 'BPA')
    return { ...record, packets, bytes: 0, tcpFlags: flagsOf(record, pass, false) };
  return { ...record, packets, bytes, tcpFlags: flagsOf(record, pass, whole) };
}

function amountOf(protocol: Protocol): readonly [number, number] {
  if (protocol === TCP) return SYNTHETIC.tcp;
  return isIcmp(protocol) ? SYNTHETIC.ping : SYNTHETIC.other;
}

function flagsOf({ protocol }: FlowLogRecord, pass: Pass, whole: boolean): number {
  if (protocol !== TCP) return 0;
  if (pass === 'request') return whole ? SYN_FIN : SYN;
  return whole ? SYN_ACK_FIN : SYN_ACK;
}
