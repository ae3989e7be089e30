import { fail, ok, type Result } from '../base/result.ts';
import type { Issue } from '../base/issue.ts';
import type { Network } from '../compile/network.ts';
import type { Flow, Symptom, Verdict } from '../model/flow.ts';
import { packet, reversePacket, type Packet } from '../net/packet.ts';
import { port, type PortRange } from '../net/port-range.ts';
import { hasPorts, isIcmp, TCP } from '../net/protocol.ts';
import { branchesOf, type Walked } from './branches.ts';
import type { ResolvedFlow } from './flow.ts';
import { isLogged } from './flow-log-scope.ts';
import { automatically, createJournal, type Journal } from './journal.ts';
import type { TraceOptions } from './options.ts';
import { cellsAround, portPools, type PortPools } from './port-pools.ts';
import { resolveFlow } from './resolve-flow.ts';
import { ruleLabel } from './rule-label.ts';
import type { Hop, Leg, Stop, Trace } from './trace.ts';
import { enterFromInternet, leaveInterface, replyFromService, type Ending, type Receiver } from './walk.ts';

/** More walks than any real network needs to cover its free ports; a bound, so that the answer always comes. */
const MOST_CELLS = 20_000;
/** The echo identifier of every ping. */
const IDENTIFIER = 1;

/**
 * Walks a flow and its response through the network, hop by hop. A source port that the flow does not name stands for
 * the client's whole range, and so does the port that a NAT picks: the verdict holds for all of them, and `partial`
 * says in numbers for which (EV-9). Always ends.
 */
export function traceFlow(network: Network, flow: ResolvedFlow, options: TraceOptions = {}): Trace {
  const walked: Walked[] = [];
  const cells: (readonly PortRange[])[] = [[]];
  for (let cell = cells.pop(); cell !== undefined && walked.length < MOST_CELLS; cell = cells.pop()) {
    const pools = portPools(cell);
    const trace = walkOnce(network, flow, options, pools);
    const seen = pools.all();
    walked.push({ pools: seen, trace });
    cells.push(...cellsAround(seen, cell));
  }
  const [only] = walked;
  if (only !== undefined && walked.length === 1) return only.trace;
  return branchesOf(walked);
}

/** Resolves the flow of a document and walks it. */
export function traceQuestion(
  network: Network,
  flow: Flow,
  options: TraceOptions = {},
): Result<Trace, readonly Issue[]> {
  const resolved = resolveFlow(network, flow);
  return resolved.ok ? ok(traceFlow(network, resolved.value, options)) : fail(resolved.error);
}

function walkOnce(network: Network, flow: ResolvedFlow, options: TraceOptions, pools: PortPools): Trace {
  const journal = createJournal(network, flow, options, pools);
  const first = firstPacket(flow, journal);
  const ending = request(journal, flow, first);
  const requestLeg = legOf(journal, ending);
  const answerable = ending.kind === 'delivered' && !flow.oneWay && answers(ending.receiver);
  const response = answerable ? respond(journal, ending, requestLeg.outcome.kind !== 'delivered') : null;
  const state = journal.state();
  const autoTracked = state.flows.some((known) => known.tracking === 'auto-tracked');
  const connection = {
    packet: first,
    request: autoTracked ? { ...requestLeg, hops: requestLeg.hops.map(withAutomaticTracking) } : requestLeg,
    response,
  };
  const verdict = verdictOf(requestLeg, response);
  const blockers = [
    ...stopsOf(requestLeg, 'request'),
    ...(response === null ? [] : stopsOf(response, 'response')),
  ];
  return {
    flow,
    verdict,
    symptom: symptomOf(verdict, flow, requestLeg, response),
    stoppedAt: blockers[0] ?? null,
    blockers,
    connections: [connection],
    branches: [],
    flowLog: journal.log
      .records(verdict === 'reachable')
      .filter(({ record }) => isLogged(network, record))
      .map(({ pass, hop, record }) => ({ connection: 0, leg: pass, hop, record })),
    state,
  };
}

function firstPacket(flow: ResolvedFlow, journal: Journal): Packet {
  const sourcePort = hasPorts(flow.protocol) ? clientPort(flow, journal) : undefined;
  return packet({
    protocol: flow.protocol,
    source: flow.from.ip,
    destination: flow.to.ip,
    sourcePort,
    destinationPort: hasPorts(flow.protocol) ? port(flow.port) : undefined,
    ...(isIcmp(flow.protocol)
      ? { icmpType: flow.icmpType, icmpCode: flow.icmpCode, identifier: IDENTIFIER }
      : {}),
  });
}

function clientPort({ sourcePorts }: ResolvedFlow, journal: Journal) {
  return journal.pickPort('client', sourcePorts);
}

function request(journal: Journal, flow: ResolvedFlow, first: Packet): Ending {
  const { resolution, from } = flow;
  if (resolution !== null) {
    const component = { type: 'resolver', id: resolution.resolver } as const;
    const subnetId = from.kind === 'interface' ? from.networkInterface.subnet.id : null;
    journal.hop(component, null, subnetId, first, first, resolution);
    if (resolution.code !== null) return { kind: 'stopped' };
  }
  return from.kind === 'interface'
    ? leaveInterface(journal, from.networkInterface, first)
    : enterFromInternet(journal, first);
}

/** EV-8: the packet as delivered, turned round, walks back from where it arrived. */
function respond(
  journal: Journal,
  ending: Extract<Ending, { kind: 'delivered' }>,
  hypothetical: boolean,
): Leg {
  journal.turnAround(hypothetical);
  const answer = reversePacket(ending.packet);
  return legOf(journal, answerFrom(journal, ending.receiver, answer));
}

function answerFrom(journal: Journal, receiver: Receiver, answer: Packet): Ending {
  switch (receiver.kind) {
    case 'interface':
      return leaveInterface(journal, receiver.networkInterface, answer);
    case 'internet':
      return enterFromInternet(journal, answer);
    case 'service': {
      const { from } = journal.flow;
      return from.kind === 'interface'
        ? replyFromService(journal, from.networkInterface, answer)
        : { kind: 'stopped' };
    }
  }
}

/** The VPC router's own address sends no reply that could be modelled. */
function answers(receiver: Receiver): boolean {
  return receiver.kind !== 'service' || receiver.answers;
}

function legOf(journal: Journal, ending: Ending): Leg {
  const hops = journal.hops();
  const [stop] = journal.stops();
  const hop = stop === undefined ? undefined : hops[stop];
  if (stop !== undefined && hop !== undefined && hop.decision.code !== null) {
    const { code, verdict } = hop.decision;
    if (verdict === 'unknown')
      return { outcome: { kind: 'unknown', hop: stop, missing: hop.component }, hops };
    return { outcome: { kind: 'dropped', hop: stop, code }, hops };
  }
  if (ending.kind === 'delivered') return { outcome: { kind: 'delivered', to: ending.to }, hops };
  throw new Error('a walk ended without a reason');
}

function stopsOf(leg: Leg, name: Stop['leg']): readonly Stop[] {
  return leg.hops.flatMap((hop, index): Stop[] => {
    const { code } = hop.decision;
    if (code === null) return [];
    const { component, direction } = hop;
    return [
      { connection: 0, leg: name, hop: index, code, component, direction, rule: ruleLabel(hop.decision) },
    ];
  });
}

function verdictOf(requestLeg: Leg, response: Leg | null): Verdict {
  switch (requestLeg.outcome.kind) {
    case 'dropped':
      return 'unreachable';
    case 'unknown':
      return 'unknown';
    case 'delivered':
      break;
  }
  switch (response?.outcome.kind) {
    case 'dropped':
      return 'no-response';
    case 'unknown':
      return 'unknown';
    default:
      return 'reachable';
  }
}

/** What the person at the client sees: a drop is a silence (EV-11), a closed TCP port or a NAT's reset is a refusal. */
function symptomOf(
  verdict: Verdict,
  flow: ResolvedFlow,
  requestLeg: Leg,
  response: Leg | null,
): Symptom | null {
  const { outcome } = requestLeg;
  switch (verdict) {
    case 'unknown':
      return null;
    case 'unreachable':
      return outcome.kind === 'dropped' && outcome.code === 'X_CONNECTION_RESET' ? 'refused' : 'times-out';
    case 'no-response':
      return 'times-out';
    case 'partial':
      return 'sometimes';
    case 'reachable':
      if (response === null) return null;
      if (!isClosed(requestLeg)) return 'answers';
      return flow.protocol === TCP ? 'refused' : 'times-out';
  }
}

/** The packet arrived, and nothing listens on its port. */
function isClosed({ hops }: Leg): boolean {
  const decision = hops.at(-1)?.decision;
  return (
    decision?.kind === 'network-interface' &&
    decision.checks.some((check) => check.name === 'listens' && !check.passed)
  );
}

function withAutomaticTracking(hop: Hop): Hop {
  const { decision } = hop;
  if (decision.kind !== 'security-group' || decision.flow === null) return hop;
  return { ...hop, decision: { ...decision, flow: automatically(decision.flow) } };
}
