import type { Network } from '../../compile/network.ts';
import type { WantedHeader } from '../../model/flow.ts';
import { contains } from '../../net/cidr.ts';
import { parseIp } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import { parsePortRange, portRange, type PortRange } from '../../net/port-range.ts';
import { hasPorts, parseProtocol } from '../../net/protocol.ts';
import type { LoadBalancerDecision } from '../decision.ts';
import type { Hop, Stop, Trace } from '../trace.ts';
import type { AnyCode } from './codes.ts';
import { finding, type Finding, type FoundAt, type HeaderField, type WishAnswer } from './finding.ts';
import { fieldOf, isNotPublic } from './header.ts';
import { requestHops, type Placed } from './touched.ts';

const CODES = {
  protocol: 'FILTER_AT_DESTINATION_PROTOCOL',
  sourceIp: 'FILTER_AT_DESTINATION_SOURCE_ADDRESS',
  sourcePorts: 'FILTER_AT_DESTINATION_SOURCE_PORT_RANGE',
  destinationIp: 'FILTER_AT_DESTINATION_DESTINATION_ADDRESS',
  ports: 'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE',
} as const satisfies Record<HeaderField, AnyCode>;

/** What a translator gives a flow for a source port (NAT-5). */
const TRANSLATED_PORTS = portRange(1024, 65_535);

/** The requests from the client to whoever the flow is for: a load balancer opens the next one to its target. */
function wayThere(trace: Trace): readonly Placed[] {
  const chain = new Set([0]);
  let last = 0;
  for (;;) {
    const isBehind = trace.connections[last]?.request.hops.at(-1)?.decision.kind === 'load-balancer';
    const next = trace.connections.findIndex(({ openedBy }) => openedBy === last);
    if (!isBehind || next < 0) return requestHops(trace).filter(({ at }) => chain.has(at.connection));
    chain.add(next);
    last = next;
  }
}

/** Whether the request arrives with this header field, and if not, what made it another. */
export function answerArrival(
  network: Network,
  trace: Trace,
  wanted: WantedHeader,
  field: HeaderField,
): WishAnswer {
  const value = String(wanted[field]);
  const wish = { kind: 'at-destination', field, value } as const;
  const hops = wayThere(trace);
  const last = hops.at(-1);
  const stop = trace.stoppedAt;
  if (last === undefined || stop?.leg === 'request') {
    const causes = stop === null ? [] : [finding(stop.code, stop.component, { at: placeOf(stop) })];
    return { wish, met: false, findings: [finding('NO_PATH', trace.flow.from.ref), ...causes] };
  }
  const arrived = last.hop.packetOut;
  const picked = field === 'sourcePorts' ? portsOnArrival(trace, hops) : null;
  if (agrees(arrived, field, value, picked)) return { wish, met: true, findings: [] };
  const code = isPublicEnd(trace, field, value) ? 'IGW_EXPECTS_PUBLIC_ADDRESS' : CODES[field];
  const headline = finding(code, last.hop.component, { at: last.at, found: fieldOf(arrived, field) });
  const cause = hops.flatMap((placed) => causeOf(network, placed, field, value)).slice(-1);
  return { wish, met: false, findings: [headline, ...cause] };
}

function placeOf({ connection, leg, hop }: Stop): FoundAt {
  return { connection, leg, hop };
}

/** A port that is picked stands for all that could have been. */
function portsOnArrival(trace: Trace, hops: readonly Placed[]): PortRange {
  return hops.some(({ hop }) => picksPort(hop)) ? TRANSLATED_PORTS : trace.flow.sourcePorts;
}

function picksPort({ decision }: Hop): boolean {
  if (decision.kind === 'host') return decision.translation !== null;
  return decision.kind === 'nat' || (decision.kind === 'load-balancer' && decision.source === 'node');
}

function agrees(packet: Packet, field: HeaderField, value: string, possible: PortRange | null): boolean {
  switch (field) {
    case 'protocol': {
      const wanted = parseProtocol(value);
      return wanted.ok && wanted.value === packet.protocol;
    }
    case 'sourceIp':
    case 'destinationIp': {
      const wanted = parseIp(value);
      return wanted.ok && wanted.value === packet[field === 'sourceIp' ? 'source' : 'destination'];
    }
    case 'sourcePorts':
    case 'ports': {
      const wanted = parsePortRange(value);
      if (packet.kind !== 'ports' || !hasPorts(packet.protocol) || !wanted.ok) return false;
      const { from, to } = possible ?? { from: packet.destinationPort, to: packet.destinationPort };
      return wanted.value.from <= to && wanted.value.to >= from;
    }
  }
}

/** On the internet only public addresses exist. */
function isPublicEnd({ flow }: Trace, field: HeaderField, value: string): boolean {
  if (flow.to.kind !== 'internet' || field !== 'destinationIp') return false;
  const wanted = parseIp(value);
  return wanted.ok && isNotPublic(wanted.value);
}

/** What AWS calls the doing of a hop that rewrites the field, or that keeps it as it is. */
function causeOf(
  network: Network,
  { hop, at }: Placed,
  field: HeaderField,
  value: string,
): readonly Finding[] {
  const code = transformOf(network, hop, field, value);
  return code === null ? [] : [finding(code, hop.component, { at })];
}

function transformOf(
  network: Network,
  { component, direction, decision }: Hop,
  field: HeaderField,
  value: string,
): AnyCode | null {
  switch (decision.kind) {
    case 'nat':
      if (field === 'sourceIp') return 'NGW_SOURCE_ADDRESS_REASSIGN';
      if (field === 'sourcePorts') return 'REMAP_EPHEMERAL_PORT';
      return field === 'destinationIp' ? 'NGW_DEST_ADDRESS_PRESERVATION' : null;
    case 'load-balancer':
      return byLoadBalancer(decision, field);
    case 'gateway':
      return direction === 'inbound' && field === 'destinationIp' && isOutside(network, component.id, value)
        ? 'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS'
        : null;
    default:
      return null;
  }
}

function byLoadBalancer({ loadBalancer, source }: LoadBalancerDecision, field: HeaderField): AnyCode | null {
  switch (field) {
    case 'protocol':
      return null;
    case 'sourceIp':
      return source === 'client' ? 'ELBV2_SOURCE_ADDRESS_PRESERVATION' : null;
    case 'sourcePorts':
      return source === 'node' ? 'REMAP_EPHEMERAL_PORT' : null;
    case 'destinationIp':
      return 'TARGET_ADDRESS_RESTRICTION';
    case 'ports':
      return loadBalancer.type === 'classic' ? 'ELB_LISTENER_PORT_RESTRICTION' : 'TARGET_PORT_RESTRICTION';
  }
}

/** An internet gateway hands packets only to its VPC's own blocks. */
function isOutside(network: Network, gateway: string, value: string): boolean {
  const vpc = network.internetGateways.get(gateway)?.vpc ?? null;
  const wanted = parseIp(value);
  if (vpc === null || !wanted.ok) return false;
  return ![...vpc.cidrs, ...vpc.ipv6Cidrs].some((block) => contains(block, wanted.value));
}
