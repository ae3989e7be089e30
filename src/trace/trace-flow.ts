import { fail, ok, type Result } from '../base/result.ts';
import type { Issue } from '../base/issue.ts';
import type { ComponentRef } from '../compile/component.ts';
import type { Call, Network, NetworkInterface, Target } from '../compile/network.ts';
import type { Flow, Symptom, Verdict } from '../model/flow.ts';
import { familyOf, formatIp, type Ip } from '../net/ip.ts';
import { packet, reversePacket, type Packet } from '../net/packet.ts';
import { port, type PortRange } from '../net/port-range.ts';
import { hasPorts, isIcmp, TCP } from '../net/protocol.ts';
import { decideAnswer, decideOriginFetch } from './distribution.ts';
import { answersFor, decideName, targetOf, type Offer } from './hosted-zone.ts';
import { branchesOf, candidatesOf, type Candidate, type Walked } from './branches.ts';
import { scriptedChoices, scriptsLeft, type Choice, type Choices } from './choices.ts';
import { afterFailover } from './failover.ts';
import type { Ending, Receiver, Served } from './ending.ts';
import type { ResolvedFlow } from './flow.ts';
import { isLogged } from './flow-log-scope.ts';
import { returned, tunnelFlow } from './gateway-load-balancer.ts';
import { automatically, createJournal, type Journal, type Purpose } from './journal.ts';
import { HTTP, isInDns } from './load-balancer.ts';
import type { TraceOptions } from './options.ts';
import { cellsAround, portPools, type PortPools } from './port-pools.ts';
import { resolveFlow } from './resolve-flow.ts';
import { ruleLabel } from './rule-label.ts';
import type { ConnectionState } from './state.ts';
import { healthOf } from './target-health.ts';
import type { Connection, Hop, Leg, Stop, Trace } from './trace.ts';
import {
  enterFromInternet,
  leaveOnPremises,
  leaveInterface,
  replyFromGatewayEndpoint,
  replyFromService,
} from './walk.ts';

/** More walks than any real network needs to cover its free ports; a bound, so that the answer always comes. */
const MOST_CELLS = 20_000;
/** The echo identifier of every ping. */
const IDENTIFIER = 1;

/** More than any real load balancer lets a flow choose from; a bound likewise. */
const MOST_CANDIDATES = 1000;
/** How deep connections may be opened on behalf of others, so that services that call each other in a circle end. */
const MOST_DEPTH = 8;

/**
 * Walks a flow and its response through the network, hop by hop. A source port that the flow does not name stands for
 * the client's whole range, and so does the port that a NAT picks: the verdict holds for all of them, and `partial`
 * says in numbers for which (EV-9). Likewise for each node and target that a load balancer may pick (FRM-5). Always ends.
 */
export function traceFlow(network: Network, flow: ResolvedFlow, options: TraceOptions = {}): Trace {
  return tracedFor(network, flow, options, 'flow');
}

function tracedFor(network: Network, flow: ResolvedFlow, options: TraceOptions, purpose: Purpose): Trace {
  const candidates: (Candidate & { readonly script: readonly number[] })[] = [];
  const known = new Set(['']);
  const scripts: (readonly number[])[] = [[]];
  for (let script = scripts.pop(); script !== undefined; script = scripts.pop()) {
    const walked = coverPorts(network, flow, options, purpose, script);
    for (const { made } of walked) {
      for (const left of scriptsLeft(made, script)) {
        const key = left.join();
        if (known.has(key) || known.size >= MOST_CANDIDATES) continue;
        known.add(key);
        scripts.push(left);
      }
    }
    const [usual] = walked;
    const trace = usual !== undefined && walked.length === 1 ? usual.trace : branchesOf(walked);
    candidates.push({ script, picked: trace.picked, trace });
  }
  return candidatesOf(candidates.sort((a, b) => compareScripts(a.script, b.script)));
}

/** In the order of the candidates of each choice; a script that says nothing of one takes its first. */
function compareScripts(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface WalkedChoices extends Walked {
  readonly made: readonly Choice[];
}

/** Walks for every free port, making the choices of the script. */
function coverPorts(
  network: Network,
  flow: ResolvedFlow,
  options: TraceOptions,
  purpose: Purpose,
  script: readonly number[],
): readonly WalkedChoices[] {
  const walked: WalkedChoices[] = [];
  const cells: (readonly PortRange[])[] = [[]];
  for (let cell = cells.pop(); cell !== undefined && walked.length < MOST_CELLS; cell = cells.pop()) {
    const pools = portPools(cell);
    const choices = scriptedChoices(script);
    const trace = walkOnce({ network, options, purpose, pools, choices }, flow);
    const seen = pools.all();
    walked.push({ pools: seen, trace, made: choices.made() });
    cells.push(...cellsAround(seen, cell));
  }
  return walked;
}

/** Resolves the flow of a document and walks it. */
export function traceQuestion(
  network: Network,
  flow: Flow,
  options: TraceOptions = {},
): Result<Trace, readonly Issue[]> {
  const asked = flow.failover === undefined ? network : afterFailover(network, flow.failover);
  const resolved = resolveFlow(asked, flow);
  return resolved.ok ? ok(traceFlow(asked, resolved.value, options)) : fail(resolved.error);
}

/** What all connections of one walk share. */
interface Walker {
  readonly network: Network;
  readonly options: TraceOptions;
  readonly purpose: Purpose;
  readonly pools: PortPools;
  readonly choices: Choices;
}

/** What a walk has come to so far, in the order in which packets move. */
interface WalkRecord {
  /** By their numbers. */
  readonly connections: Map<number, Connection>;
  readonly blockers: Stop[];
  readonly journals: { readonly journal: Journal; readonly connection: number; answered: boolean }[];
}

function walkOnce(walker: Walker, asked: ResolvedFlow): Trace {
  const record: WalkRecord = { connections: new Map(), blockers: [], journals: [] };
  const flow = atNode(walker, lookedUp(walker, fromSubnet(walker, asked)));
  const first = walkConnection(walker, record, flow, null, 0, false);
  const connections = record.journals.flatMap(({ connection }) => record.connections.get(connection) ?? []);
  const [stop = null] = record.blockers;
  const verdict = verdictOf(stop, record);
  const httpStatus = statusOf(first, connections, verdict);
  return {
    flow,
    verdict,
    symptom: symptomOf(verdict, stop, connections, httpStatus),
    httpStatus,
    stoppedAt: stop,
    blockers: record.blockers,
    connections,
    picked: walker.choices
      .made()
      .map(({ kind, candidates, index }) => ({ kind, id: candidates[index] ?? '' })),
    branches: [],
    flowLog: record.journals.flatMap(({ journal, connection, answered }) =>
      journal.log
        .records(answered)
        .filter((written) => isLogged(walker.network, written.record))
        .map(({ pass, hop, record: written }) => ({ connection, leg: pass, hop, record: written })),
    ),
    state: joined(record.journals.map(({ journal }) => journal.state())),
  };
}

/** The client's resolver asks Route 53, and the client takes one of the answers (R53-1). */
function lookedUp(walker: Walker, flow: ResolvedFlow): ResolvedFlow {
  const { lookup, from } = flow;
  if (lookup === null) return flow;
  const { network } = walker;
  const vpc = from.kind === 'interface' ? from.networkInterface.subnet.vpc : null;
  const answers = answersFor(lookup, {
    client: flow.asked.client,
    address: from.ip,
    isInService: (alias) => isInService(walker, flow, alias),
  });
  const reached = (lookup.canAsk ? answers.offers : []).flatMap((offer) => {
    const resolved = resolveFlow(network, { ...flow.asked, ...targetOf(network, vpc, offer) });
    return resolved.ok ? [{ offer, flow: resolved.value }] : [];
  });
  const chosen =
    reached[
      walker.choices.choose(
        'record',
        reached.map(({ offer }) => offerId(offer)),
      )
    ];
  if (chosen === undefined) return { ...flow, lookup: null, resolution: decideName(lookup, answers, null) };
  const address = chosen.flow.nodes[0]?.ip ?? chosen.flow.to.ip;
  const resolution = decideName(lookup, answers, { offer: chosen.offer, address });
  return { ...chosen.flow, asked: flow.asked, resolution };
}

function offerId({ record, value }: Offer): string {
  return value === null || record.values.length < 2 ? record.id : formatIp(value);
}

/** R53-4: whether DNS has an address of a load balancer left for this flow. */
function isInService(walker: Walker, flow: ResolvedFlow, id: string): boolean {
  const host = walker.network.hosts.get(id);
  const service = host?.service;
  if (host === undefined || service?.kind !== 'load-balancer') return true;
  return host.interfaces.some((node) => {
    const address = node.primaryIpv4 ?? node.ipv6[0];
    return address !== undefined && isInDns(healthIn(walker), service, node, destinationOf(flow, address));
  });
}

/** The client takes one of the addresses of a load balancer's name, of those that DNS gives out (ELB-9, ELB-16). */
function atNode(walker: Walker, flow: ResolvedFlow): ResolvedFlow {
  const { nodes, to } = flow;
  const [first] = nodes;
  if (first === undefined || to.kind !== 'interface') return flow;
  const { service } = to.host;
  const pinned = flow.asked.via?.node !== undefined;
  const healthy =
    service?.kind !== 'load-balancer' || pinned || nodes.length === 1
      ? nodes
      : nodes.filter((node) =>
          isInDns(healthIn(walker), service, node.networkInterface, destinationOf(flow, node.ip)),
        );
  const offered = healthy.length === 0 ? nodes : healthy;
  const index = walker.choices.choose(
    'node',
    offered.map(({ networkInterface }) => networkInterface.subnet.id),
  );
  const { networkInterface, ip } = offered[index] ?? first;
  return { ...flow, nodes: [], to: { ...to, ref: networkInterface.ref, networkInterface, ip } };
}

/** LAM-1: a function sends from one of its subnets, whichever AWS picks. */
function fromSubnet({ choices }: Walker, flow: ResolvedFlow): ResolvedFlow {
  const { from, asked } = flow;
  if (from.kind !== 'interface' || from.host.ref.type !== 'lambda-function') return flow;
  if (asked.sourceIp !== undefined || familyOf(from.ip) !== 4) return flow;
  const senders = from.host.interfaces.filter(({ primaryIpv4 }) => primaryIpv4 !== null);
  const index = choices.choose(
    'subnet',
    senders.map(({ subnet }) => subnet.id),
  );
  const sender = senders[index] ?? from.networkInterface;
  return { ...flow, from: { ...from, networkInterface: sender, ip: sender.primaryIpv4 ?? from.ip } };
}

/** A packet of the flow to one of the nodes, to see which listener takes it. */
function destinationOf(flow: ResolvedFlow, destination: Ip): Packet {
  return packet({
    protocol: flow.protocol,
    source: familyOf(flow.from.ip) === familyOf(destination) ? flow.from.ip : destination,
    destination,
    sourcePort: hasPorts(flow.protocol) ? flow.sourcePorts.from : undefined,
    destinationPort: hasPorts(flow.protocol) ? port(flow.port) : undefined,
    ...(isIcmp(flow.protocol)
      ? { icmpType: flow.icmpType, icmpCode: flow.icmpCode, identifier: IDENTIFIER }
      : {}),
  });
}

function healthIn({ network }: Walker): Pick<Journal, 'healthOf'> {
  return {
    healthOf: (group, target, node) =>
      healthOf(group, target, node, (check) => tracedFor(network, check, {}, 'health-check')),
  };
}

/** A compiled network never changes, nor does the way of its tunnels. */
const tunnels = new WeakMap<Target, Map<NetworkInterface, Trace>>();

function tunnelIn({ network, options }: Walker, target: Target, node: NetworkInterface): Trace {
  const { continuePastDrop = false } = options;
  const walk = () => tracedFor(network, tunnelFlow(node, target), { continuePastDrop }, 'geneve');
  if (continuePastDrop) return walk();
  const known = tunnels.get(target) ?? new Map<NetworkInterface, Trace>();
  tunnels.set(target, known);
  const trace = known.get(node) ?? walk();
  known.set(node, trace);
  return trace;
}

interface WalkedConnection {
  /** The request arrived, what it needed of others came, and so did the response. */
  readonly works: boolean;
  readonly served: Served | null;
  readonly delivered: boolean;
  /** The HTTP status of its own answer, or of the one that it passes on; null where there is none. */
  readonly status: number | null;
}

/** One connection, and in its middle those that its receiver opens before it answers (FRM-1). */
function walkConnection(
  walker: Walker,
  record: WalkRecord,
  flow: ResolvedFlow,
  openedBy: number | null,
  depth: number,
  hypothetical: boolean,
): WalkedConnection {
  const { network, options, purpose, pools, choices } = walker;
  const number = record.journals.length;
  const { choose } = choices;
  const journal = createJournal(network, flow, options, pools, {
    purpose,
    choose,
    ...healthIn(walker),
    tunnelTo: (target, node) => tunnelIn(walker, target, node),
    hypothetical,
  });
  const entry = { journal, connection: number, answered: false };
  record.journals.push(entry);
  const first = firstPacket(flow, journal, openedBy);
  const ending = request(journal, flow, first);
  const requestLeg = legOf(journal, ending);
  const arrives = requestLeg.outcome.kind === 'delivered';
  record.blockers.push(...stopsOf(requestLeg, number, 'request'));
  const served = ending.kind === 'delivered' ? ending.served : null;
  let isComplete = true;
  let passedOn: number | null = null;
  if (ending.kind === 'delivered' && purpose === 'flow' && depth < MOST_DEPTH) {
    for (const next of opensNext(network, ending)) {
      const opened = atNode(walker, next);
      const answer = walkConnection(walker, record, opened, number, depth + 1, hypothetical || !arrives);
      const { works } = answer;
      passedOn = answer.status;
      isComplete = works;
      if (!works && options.continuePastDrop !== true) break;
    }
  }
  const isSilent = !isComplete && served?.answersFailures !== true;
  const answerable =
    ending.kind === 'delivered' &&
    !flow.oneWay &&
    answers(ending.receiver) &&
    (!isSilent || options.continuePastDrop === true);
  const response = answerable ? respond(journal, ending, hypothetical || !arrives || isSilent) : null;
  if (response !== null) record.blockers.push(...stopsOf(response, number, 'response'));
  const isAutoTracked = journal.state().flows.some((known) => known.tracking === 'auto-tracked');
  record.connections.set(number, {
    openedBy,
    from: flow.from.ref,
    to: flow.to.ref,
    packet: first,
    request: isAutoTracked ? { ...requestLeg, hops: requestLeg.hops.map(withAutomaticTracking) } : requestLeg,
    response,
  });
  const isAnswered = response === null ? flow.oneWay || !answerable : response.outcome.kind === 'delivered';
  entry.answered = arrives && !isSilent && isAnswered;
  const own = arrives ? (served?.status ?? null) : refusalOf(requestLeg);
  return {
    works: arrives && isComplete && isAnswered,
    served,
    delivered: arrives,
    status: own ?? (served?.answersFailures === true ? passedOn : null),
  };
}

/** The flow of each call of a compiled network, which never changes. */
const calls = new WeakMap<Call, readonly ResolvedFlow[]>();

/** What the receiver asks of others: a load balancer its target, an application what it calls. */
function opensNext(
  network: Network,
  { served, receiver }: Extract<Ending, { kind: 'delivered' }>,
): readonly ResolvedFlow[] {
  if (served !== null) return served.opens;
  if (receiver.kind !== 'interface') return [];
  const host = receiver.host ?? receiver.networkInterface.host;
  return host.calls.flatMap((call) => {
    const { to, protocol, port: wanted } = call;
    const known = calls.get(call);
    if (known !== undefined) return known;
    const asked = { from: host.ref.id, to, protocol, ...(wanted !== null && { port: wanted }) };
    const resolved = resolveFlow(network, asked);
    const flows = resolved.ok ? [resolved.value] : [];
    calls.set(call, flows);
    return flows;
  });
}

/** What is remembered by all connections together; what was known before is known once. */
function joined(states: readonly ConnectionState[]): ConnectionState {
  const [first] = states;
  if (first !== undefined && states.length === 1) return first;
  return {
    flows: [...new Set(states.flatMap(({ flows }) => flows))],
    translations: [...new Set(states.flatMap(({ translations }) => translations))],
    egressFlows: [...new Set(states.flatMap(({ egressFlows }) => egressFlows))],
    inspectedFlows: [...new Set(states.flatMap(({ inspectedFlows }) => inspectedFlows))],
  };
}

function firstPacket(flow: ResolvedFlow, journal: Journal, openedBy: number | null): Packet {
  const owner = openedBy === null ? 'client' : 'proxy';
  const sourcePort = hasPorts(flow.protocol) ? journal.pickPort(owner, flow.sourcePorts) : undefined;
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

function request(journal: Journal, flow: ResolvedFlow, first: Packet): Ending {
  const { resolution, from } = flow;
  if (resolution !== null) {
    const component = resolverOf(resolution);
    const subnetId = from.kind === 'interface' ? from.networkInterface.subnet.id : null;
    journal.hop(component, null, subnetId, first, first, resolution);
    if (resolution.code !== null) return { kind: 'stopped' };
  }
  if (flow.fetch !== null) {
    const { distribution, origin } = flow.fetch;
    const vpc = from.kind === 'interface' ? from.networkInterface.subnet.vpc : null;
    const decision = decideOriginFetch(distribution, origin, vpc, first);
    journal.hop(distribution.ref, 'outbound', null, first, first, decision);
    if (decision.code !== null) return { kind: 'stopped' };
  }
  switch (from.kind) {
    case 'interface':
      return leaveInterface(journal, from.networkInterface, first);
    case 'on-premises':
      return leaveOnPremises(journal, from.site, first);
    case 'internet':
      return enterFromInternet(journal, first);
  }
}

function resolverOf(resolution: NonNullable<ResolvedFlow['resolution']>): ComponentRef {
  if (resolution.kind === 'resolver') return { type: 'resolver', id: resolution.resolver };
  return resolution.zone === null
    ? { type: 'resolver', id: 'public' }
    : { type: 'hosted-zone', id: resolution.zone.id };
}

/** EV-8: the packet as delivered, turned round, walks back from where it arrived. */
function respond(
  journal: Journal,
  ending: Extract<Ending, { kind: 'delivered' }>,
  hypothetical: boolean,
): Leg {
  journal.turnAround(hypothetical);
  const { packet: arrived } = ending;
  const answer = journal.purpose === 'geneve' ? returned(arrived) : reversePacket(arrived);
  return legOf(journal, answerFrom(journal, ending.receiver, answer));
}

function answerFrom(journal: Journal, receiver: Receiver, answer: Packet): Ending {
  switch (receiver.kind) {
    case 'interface':
      return leaveInterface(journal, receiver.networkInterface, answer);
    case 'on-premises':
      return leaveOnPremises(journal, receiver.site, answer);
    case 'internet':
      return enterFromInternet(journal, answer);
    case 'edge': {
      const { ref } = receiver.distribution;
      journal.hop(ref, 'outbound', null, answer, answer, decideAnswer(receiver.distribution));
      const { from } = journal.flow;
      if (from.kind !== 'internet') return enterFromInternet(journal, answer);
      return {
        kind: 'delivered',
        to: from.ref,
        receiver: { kind: 'internet' },
        packet: answer,
        served: null,
      };
    }
    case 'gateway-endpoint':
      return replyFromGatewayEndpoint(journal, receiver.endpoint, answer);
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

function stopsOf(leg: Leg, connection: number, name: Stop['leg']): readonly Stop[] {
  const stops: Stop[] = [];
  leg.hops.forEach(({ component, direction, decision }, hop) => {
    const { code } = decision;
    if (code === null) return;
    stops.push({ connection, leg: name, hop, code, component, direction, rule: ruleLabel(decision) });
  });
  return stops;
}

/** The verdict of one walk; several walks may differ, and then it is partial. */
type WalkVerdict = Exclude<Verdict, 'partial'>;

function verdictOf(stop: Stop | null, { connections }: WalkRecord): WalkVerdict {
  if (stop === null) return 'reachable';
  if (connections.get(stop.connection)?.[stop.leg]?.outcome.kind === 'unknown') return 'unknown';
  return stop.leg === 'request' ? 'unreachable' : 'no-response';
}

/** A load balancer that has nobody to ask answers so (ELB-10). */
function refusalOf({ hops }: Leg): number | null {
  const last = hops.at(-1)?.decision;
  return last?.kind === 'load-balancer' ? last.status : null;
}

/** What the load balancer that the client asked answers by itself (ALB-6, ALB-13); null where it passes an answer on. */
function statusOf(
  { served, delivered, status }: WalkedConnection,
  connections: readonly Connection[],
  verdict: WalkVerdict,
): number | null {
  const [own, ...opened] = connections;
  if (!delivered) return status;
  if (served === null || !served.answersFailures || own?.response?.outcome.kind !== 'delivered') return null;
  if (status !== null) return status;
  if (opened.some(({ request: leg }) => isClosed(leg))) return HTTP.badGateway;
  return verdict === 'reachable' || verdict === 'unknown' ? null : HTTP.timeout;
}

/** What the person at the client sees: a drop is a silence (EV-11), a closed TCP port or a NAT's reset is a refusal. */
function symptomOf(
  verdict: WalkVerdict,
  stop: Stop | null,
  connections: readonly Connection[],
  httpStatus: number | null,
): Symptom | null {
  if (verdict === 'unknown') return null;
  if (httpStatus !== null && httpStatus >= 400) return 'http-error';
  switch (verdict) {
    case 'unreachable':
      return isReset(stop, connections) ? 'refused' : 'times-out';
    case 'no-response':
      return 'times-out';
    case 'reachable': {
      if (connections[0]?.response === null) return null;
      const closed = connections.find(({ request: leg }) => isClosed(leg));
      if (closed === undefined) return 'answers';
      return closed.packet.protocol === TCP ? 'refused' : 'times-out';
    }
  }
}

/** A NAT gateway forgot the flow, or a firewall rejects it: the client is told so. */
function isReset(stop: Stop | null, connections: readonly Connection[]): boolean {
  if (stop === null || stop.code === 'X_CONNECTION_RESET') return stop !== null;
  const decision = connections[stop.connection]?.request.hops[stop.hop]?.decision;
  return decision?.kind === 'firewall' && decision.causes.includes('X_CONNECTION_RESET');
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
