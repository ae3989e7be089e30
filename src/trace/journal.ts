import type { ComponentRef } from '../compile/component.ts';
import type {
  Direction,
  Network,
  NetworkInterface,
  Peering,
  Target,
  TargetGroup,
  Vpc,
} from '../compile/network.ts';
import type { Ip } from '../net/ip.ts';
import { reversePacket, samePacket, type Packet } from '../net/packet.ts';
import type { Port, PortRange } from '../net/port-range.ts';
import type { ChoiceKind } from './choices.ts';
import type { ExplanationCode } from './codes.ts';
import type { Decision } from './decision.ts';
import type { ResolvedFlow } from './flow.ts';
import { flowLogger, type FlowLogger } from './flow-log-writer.ts';
import type { TraceOptions } from './options.ts';
import type { PoolOwner, PortPools } from './port-pools.ts';
import type { ConnectionState, EgressFlow, InspectedFlow, Pass, TrackedFlow, Translation } from './state.ts';
import type { TargetHealth } from './health.ts';
import type { Hop, Trace } from './trace.ts';
import { belongsTo, isRemembered } from './tracking.ts';

/** A port that comes from a pool, so that decisions on it hold for a part of the pool only. */
const NO_POOL = -1;

/** What a connection is opened for: to carry a flow, to see whether a target answers, or to carry packets to an appliance. */
export type Purpose = 'flow' | 'health-check' | 'geneve';

/** What a journal is given of the walk of which its connection is a part. */
export interface Surroundings {
  readonly purpose: Purpose;
  readonly choose: (kind: ChoiceKind, candidates: readonly string[]) => number;
  readonly healthOf: (group: TargetGroup, target: Target, node: NetworkInterface) => TargetHealth;
  /** The walk of a GENEVE packet from a Gateway Load Balancer's node to an appliance and back. */
  readonly tunnelTo: (target: Target, node: NetworkInterface) => Trace;
  /** Something before has stopped: this connection would be opened if it had not. */
  readonly hypothetical: boolean;
}

/**
 * What one walk writes down as it goes: the hops, and what security groups, NATs and gateways remember. The walk asks
 * it; nobody else holds state.
 */
export interface Journal {
  readonly network: Network;
  readonly flow: ResolvedFlow;
  readonly options: TraceOptions;
  readonly purpose: Purpose;
  readonly log: FlowLogger;
  readonly pass: () => Pass;
  readonly hops: () => readonly Hop[];
  /** The hops at which the packet was stopped, in order. */
  readonly stops: () => readonly number[];

  /** Writes a hop down. True where the packet goes on, if only hypothetically. */
  readonly hop: (
    component: ComponentRef,
    direction: Direction | null,
    subnetId: string | null,
    packetIn: Packet,
    packetOut: Packet,
    decision: Decision,
  ) => boolean;
  /** Ends the request and begins the response; `hypothetical` where the request did not arrive. */
  readonly turnAround: (hypothetical: boolean) => void;

  /** True where this component already started a leg with this destination: a loop (EV-12). */
  readonly beginsAgain: (id: string, destination: Ip) => boolean;
  readonly begin: (id: string, destination: Ip) => void;

  /** Stateful components of the request, which its response must pass in the reverse order (EV-14). */
  readonly meet: (id: string) => void;
  /** Whether the response may go on to this stateful component, or (null) to its receiver. */
  readonly expects: (id: string | null) => boolean;

  /** The last of these that the response has yet to pass. */
  readonly lastMet: () => string | null;

  /** Picks one of the candidates, by position; every other one is walked too (FRM-5). */
  readonly choose: Surroundings['choose'];
  readonly healthOf: Surroundings['healthOf'];
  readonly tunnelTo: Surroundings['tunnelTo'];

  readonly rememberedFlow: (
    networkInterface: NetworkInterface,
    direction: Direction,
    packet: Packet,
  ) => TrackedFlow | undefined;
  /** `allowed` is false where the group denied the flow, and it is remembered for the sake of what would come next. */
  readonly remember: (flow: TrackedFlow, allowed: boolean) => void;
  /** From here on the flow is tracked whatever the rules say (SG-22). */
  readonly trackAutomatically: () => void;

  readonly translationOut: (id: string, packet: Packet) => Translation | undefined;
  readonly translationBack: (id: string, packet: Packet) => Translation | undefined;
  readonly addTranslation: (translation: Translation) => void;
  readonly egressFlow: (id: string, packet: Packet) => EgressFlow | undefined;
  readonly addEgressFlow: (flow: EgressFlow) => void;
  /** The flow of this packet, in either direction, as an endpoint remembers it. */
  readonly inspectedFlow: (id: string, packet: Packet) => InspectedFlow | undefined;
  readonly addInspectedFlow: (flow: InspectedFlow) => void;

  /** What the source address still says of its interface's security groups. */
  readonly identity: () => Identity;
  readonly setIdentity: (preserved: boolean) => void;
  /** The packet leaves a VPC for another; `lost` where what joins them does not carry group references. */
  readonly carryIdentity: (from: Vpc, lost: Identity['lost']) => void;

  /** The request crosses from one VPC into another. */
  readonly crossInto: (crossing: Crossing) => void;
  /** How the request came into this VPC with that source address. */
  readonly cameBy: (vpc: Vpc, source: Ip) => Crossing | undefined;
  /** The load balancer's node whose groups the packet carries in place of its source's (NLB-5); null without one. */
  readonly sender: () => NetworkInterface | null;
  readonly setSender: (node: NetworkInterface | null) => void;

  /** Picks a port of a free range for the packet's source, and remembers where it came from. */
  readonly pickPort: (owner: PoolOwner, range: PortRange) => Port;
  /** The translation has been undone: the destination port is again the one that came before it. */
  readonly unpickPort: () => void;
  readonly narrow: (samePorts: PortRange) => void;

  /** The zone in which an attachment in appliance mode holds the flow (TGW-25). */
  readonly keepZone: (attachmentId: string, zone: string) => void;
  readonly zoneAt: (attachmentId: string) => string | null;
  /** The tunnel of a VPN connection that carried the last packet (VPN-5). */
  readonly keepTunnel: (connectionId: string, tunnel: number) => void;
  readonly tunnelAt: (connectionId: string) => number | undefined;

  /** How long the connection was idle before this leg, in seconds. */
  readonly idleSeconds: () => number;
  /** What is remembered of what has happened; nothing of what would have come after a stop. */
  readonly state: () => ConnectionState;
}

/** What the source address of a packet still says of its interface's security groups (SG-18). */
export interface Identity {
  /** Why references to them do not match any more; null while they do. */
  readonly lost: ExplanationCode | null;
  /** The VPC whose interface has the address; null: the one in which the packet is. */
  readonly vpc: Vpc | null;
}

/** A request that came from one VPC into another. */
export interface Crossing {
  readonly vpc: Vpc;
  /** Null where it came from another network. */
  readonly from: Vpc | null;
  readonly source: Ip;
  /** Null where a transit gateway joins them. */
  readonly peering: Peering | null;
}

const KNOWN: Identity = { lost: null, vpc: null };

interface Begun {
  readonly id: string;
  readonly destination: Ip;
}

export function createJournal(
  network: Network,
  flow: ResolvedFlow,
  options: TraceOptions,
  pools: PortPools,
  surroundings: Surroundings,
): Journal {
  const established = options.established;
  let flows: readonly TrackedFlow[] = established?.flows ?? [];
  let translations: readonly Translation[] = established?.translations ?? [];
  let egressFlows: readonly EgressFlow[] = established?.egressFlows ?? [];
  let inspectedFlows: readonly InspectedFlow[] = established?.inspectedFlows ?? [];
  const idleBeforeRequest = established === undefined ? 0 : (options.idleSeconds ?? 0);
  const idleBeforeResponse = established === undefined ? (options.idleSeconds ?? 0) : 0;

  let pass: Pass = 'request';
  let hops: Hop[] = [];
  let stops: number[] = [];
  let { hypothetical } = surroundings;
  let sender: NetworkInterface | null = null;
  let begun: Begun[] = [];
  const met: string[] = [];
  const picked: number[] = [];
  let identity = KNOWN;
  const crossings: Crossing[] = [];
  const zones = new Map<string, string>();
  const tunnels = new Map<string, number>();
  let autoTracked = false;

  const idle = () => (pass === 'request' ? idleBeforeRequest : idleBeforeResponse);
  const state = (): ConnectionState => ({
    flows: autoTracked ? flows.map(automatically) : flows,
    translations,
    egressFlows,
    inspectedFlows,
  });
  let stateAtStop: ConnectionState | null = hypothetical ? state() : null;
  const currentPool = () => (pass === 'response' ? (picked.at(-1) ?? NO_POOL) : NO_POOL);
  const log = flowLogger(() => (hypothetical ? null : { pass, hop: hops.length }));

  return {
    network,
    flow,
    options,
    purpose: surroundings.purpose,
    log,
    pass: () => pass,
    hops: () => hops,
    stops: () => stops,
    hop(component, direction, subnetId, packetIn, packetOut, decision) {
      hops.push({ component, direction, subnetId, packetIn, packetOut, decision, hypothetical });
      if (decision.code === null) return true;
      stops.push(hops.length - 1);
      hypothetical = true;
      stateAtStop ??= state();
      return options.continuePastDrop === true && decision.verdict !== 'unknown';
    },
    turnAround(unreached) {
      pass = 'response';
      hops = [];
      stops = [];
      begun = [];
      hypothetical = unreached;
      if (autoTracked) flows = flows.map(automatically);
    },
    beginsAgain: (id, destination) => begun.some((leg) => leg.id === id && leg.destination === destination),
    begin(id, destination) {
      begun.push({ id, destination });
    },
    meet(id) {
      if (pass === 'request') met.push(id);
      else met.pop();
    },
    expects: (id) => pass === 'request' || (met.at(-1) ?? null) === id,
    lastMet: () => met.at(-1) ?? null,
    choose: surroundings.choose,
    healthOf: surroundings.healthOf,
    tunnelTo: surroundings.tunnelTo,
    rememberedFlow: (networkInterface, direction, packet) =>
      flows.find(
        (known) => belongsTo(known, networkInterface, direction, packet) && isRemembered(known, idle()),
      ),
    remember(known, allowed) {
      if (!allowed) stateAtStop ??= state();
      if (!flows.includes(known)) flows = [...flows, known];
    },
    trackAutomatically() {
      autoTracked = true;
    },
    translationOut: (id, packet) =>
      translations.find((known) => known.at === id && samePacket(known.inside, packet)),
    translationBack: (id, packet) => {
      const reverse = reversePacket(packet);
      return translations.find((known) => known.at === id && samePacket(known.outside, reverse));
    },
    addTranslation(translation) {
      translations = [...translations, translation];
    },
    egressFlow: (id, packet) => {
      const reverse = reversePacket(packet);
      return egressFlows.find((known) => known.gatewayId === id && samePacket(known.packet, reverse));
    },
    addEgressFlow(opened) {
      const isKnown = egressFlows.some(
        (known) => known.gatewayId === opened.gatewayId && samePacket(known.packet, opened.packet),
      );
      if (!isKnown) egressFlows = [...egressFlows, opened];
    },
    inspectedFlow: (id, packet) => {
      const reverse = reversePacket(packet);
      return inspectedFlows.find(
        (known) => known.at === id && (samePacket(known.packet, packet) || samePacket(known.packet, reverse)),
      );
    },
    addInspectedFlow(flow) {
      const others = inspectedFlows.filter(
        (known) => known.at !== flow.at || !samePacket(known.packet, flow.packet),
      );
      inspectedFlows = [...others, flow];
    },
    identity: () => identity,
    setIdentity(preserved) {
      identity = preserved ? KNOWN : { ...identity, lost: 'SG_REFERENCES_NOT_PRESERVED' };
    },
    sender: () => sender,
    setSender(node) {
      sender = node;
    },
    carryIdentity(from, lost) {
      identity = { lost: identity.lost ?? lost, vpc: identity.vpc ?? from };
    },
    crossInto(crossing) {
      if (pass === 'request') crossings.push(crossing);
    },
    cameBy: (vpc, source) => crossings.find((known) => known.vpc === vpc && known.source === source),
    pickPort(owner, range) {
      const pool = pools.open(owner, range);
      picked.push(pool);
      return pools.valueOf(pool);
    },
    unpickPort() {
      picked.pop();
    },
    narrow(samePorts) {
      // What would come after a stop does not change for which ports the walk stops there. What an appliance sends back is
      // for a port that was in no pool.
      const isFixed = hypothetical || surroundings.purpose === 'geneve';
      const pool = isFixed ? NO_POOL : currentPool();
      if (pool !== NO_POOL) pools.narrow(pool, samePorts);
    },
    keepZone(attachmentId, zone) {
      zones.set(attachmentId, zone);
    },
    zoneAt: (attachmentId) => zones.get(attachmentId) ?? null,
    keepTunnel(connectionId, tunnel) {
      tunnels.set(connectionId, tunnel);
    },
    tunnelAt: (connectionId) => tunnels.get(connectionId),
    idleSeconds: idle,
    state: () => stateAtStop ?? state(),
  };
}

/** SG-22: an untracked flow that passes a NAT gateway or egress-only internet gateway is tracked after all. */
export function automatically(flow: TrackedFlow): TrackedFlow {
  return flow.tracking === 'untracked' ? { ...flow, tracking: 'auto-tracked' } : flow;
}
