import type { AddressOwner } from '../compile/network.ts';
import { familyOf, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { isIcmp, TCP, type Protocol } from '../net/protocol.ts';
import type { FlowLogRecord } from './flow-log.ts';
import type { Pass } from './state.ts';

/** The way out of an interface (FL-13). Nitro values. */
export const TRAFFIC_PATH = {
  sameVpc: 1,
  vpnGateway: 3,
  peering: 4,
  interRegionPeering: 5,
  internetGateway: 8,
} as const;

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
  /** Says which way the last packet out has taken; null where it was dropped after all. */
  readonly leavesBy: (trafficPath: number | null) => void;
  /** Block Public Access refuses the last packet out (ASSUMPTION A-35). */
  readonly blockedAtEdge: () => void;
  /** All records, with flags and counters as the flow came out. */
  readonly records: (answered: boolean) => readonly WrittenRecord[];
}

/** What is noted as the packet passes; the record is made of it at the end. */
interface Sighting extends Position {
  readonly owner: AddressOwner;
  readonly direction: 'ingress' | 'egress';
  readonly packet: Packet;
  action: 'ACCEPT' | 'REJECT';
  rejectReason: 'BPA' | null;
  trafficPath: number | null;
}

/** `position` is null where the packet is hypothetical: nothing is logged of it. */
export function flowLogger(position: () => Position | null): FlowLogger {
  const sightings: Sighting[] = [];
  let lastEgress: Sighting | null = null;
  return {
    egress(owner, packet, action) {
      const at = position();
      if (at === null) return;
      const { pass, hop } = at;
      lastEgress = {
        pass,
        hop,
        owner,
        direction: 'egress',
        packet,
        action,
        rejectReason: null,
        trafficPath: null,
      };
      sightings.push(lastEgress);
    },
    ingress(owner, packet, action, blocked) {
      const at = position();
      if (at === null) return;
      const { pass, hop } = at;
      sightings.push({
        pass,
        hop,
        owner,
        direction: 'ingress',
        packet,
        action,
        rejectReason: blocked ?? null,
        trafficPath: null,
      });
    },
    leavesBy(trafficPath) {
      if (lastEgress !== null && position() !== null) lastEgress.trafficPath = trafficPath;
    },
    blockedAtEdge() {
      if (lastEgress === null || position() === null) return;
      lastEgress.action = 'REJECT';
      lastEgress.rejectReason = 'BPA';
      lastEgress.trafficPath = null;
    },
    records: (answered) =>
      sightings.map((sighting) => ({
        pass: sighting.pass,
        hop: sighting.hop,
        record: recordOf(sighting, answered),
      })),
  };
}

function recordOf(sighting: Sighting, answered: boolean): FlowLogRecord {
  const { owner, direction, packet, action, rejectReason, trafficPath, pass } = sighting;
  const own = ownAddress(owner, packet.source);
  const ports = packet.kind === 'ports' ? packet : null;
  const nat = owner.kind === 'nat-gateway';
  const whole = answered && action === 'ACCEPT';
  const [packets, bytes] = whole ? amountOf(packet.protocol) : SYNTHETIC.blocked;
  return {
    interfaceId: interfaceIdOf(owner),
    resourceId: nat ? owner.id : owner.host.ref.id,
    vpcId: nat ? owner.vpc.id : owner.subnet.vpc.id,
    subnetId: owner.subnet?.id ?? null,
    instanceId: nat || owner.host.ref.type !== 'instance' ? null : owner.host.ref.id,
    azId: owner.subnet?.az ?? null,
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
    tcpFlags: flagsOf(packet, pass, whole),
    trafficPath,
    packets,
    // Records of Block Public Access carry no bytes (FL-15).
    bytes: rejectReason === 'BPA' ? 0 : bytes,
  };
}

/** The address that stands for the interface itself: its primary one of the packet's family (FL-6). */
function ownAddress(owner: AddressOwner, of: Ip): Ip | null {
  if (owner.kind === 'nat-gateway') return familyOf(of) === 4 ? owner.privateIp : null;
  return familyOf(of) === 4 ? owner.primaryIpv4 : (owner.ipv6[0] ?? null);
}

/** Null for a regional NAT gateway (FL-8); made from the owner's id where the document gives the interface none. */
function interfaceIdOf(owner: AddressOwner): string | null {
  if (owner.kind === 'nat-gateway') return owner.mode === 'regional' ? null : `eni-${owner.id}`;
  return owner.ref.type === 'network-interface' ? owner.id : `eni-${owner.id}`;
}

function amountOf(protocol: Protocol): readonly [number, number] {
  if (protocol === TCP) return SYNTHETIC.tcp;
  return isIcmp(protocol) ? SYNTHETIC.ping : SYNTHETIC.other;
}

/** FL-10: flags are OR-ed over a short connection; a packet that got no answer shows its own flag only. */
function flagsOf({ protocol }: Packet, pass: Pass, whole: boolean): number {
  if (protocol !== TCP) return 0;
  if (pass === 'request') return whole ? SYN_FIN : SYN;
  return whole ? SYN_ACK_FIN : SYN_ACK;
}
