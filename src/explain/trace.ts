import type { Language } from '../model/text.ts';
import { formatIp } from '../net/ip.ts';
import { formatPortRange, type PortRange } from '../net/port-range.ts';
import { formatProtocol, hasPorts } from '../net/protocol.ts';
import type { FlowEnd } from '../trace/flow.ts';
import type { Branch, Hop, Stop, Trace } from '../trace/trace.ts';
import { formatCount, nameInSentence, serviceOf } from './format.ts';
import { messagesIn, type Messages } from './messages/messages.ts';
import { stepNumber } from './position.ts';

/** What there is to say about a walk as a whole. */
export interface TraceExplanation {
  /** The verdict in a few words: `No response: the reply is dropped`. */
  readonly headline: string;
  /** Who wanted what of whom, and what came of it: one sentence. */
  readonly sentence: string;
  /** What the person at the client sees; empty where nothing is known. */
  readonly symptom: string;
}

export function explainTrace(trace: Trace, language: Language): TraceExplanation {
  const m = messagesIn(language);
  return { headline: headlineOf(trace, m), sentence: sentenceOf(trace, m), symptom: symptomOf(trace, m) };
}

function headlineOf(trace: Trace, m: Messages): string {
  const { verdict } = trace;
  if (isUnresolved(trace)) return m.trace.headline.unresolved;
  if (isReset(trace)) return m.trace.headline.reset;
  if (verdict === 'partial' && picksOf(trace.branches).length > 0) return m.trace.headline.partialChoices;
  if (verdict !== 'reachable') return m.trace.headline[verdict];
  if (isClosed(trace)) return m.trace.headline[trace.symptom === 'refused' ? 'refused' : 'closed'];
  if (trace.symptom === 'http-error') return m.trace.headline.httpError;
  return trace.flow.oneWay ? m.trace.headline.oneWay : m.trace.headline.reachable;
}

function symptomOf(trace: Trace, m: Messages): string {
  if (isUnresolved(trace)) return m.trace.symptom.unresolved;
  if (isReset(trace)) return m.trace.symptom.reset;
  if (trace.flow.oneWay) return m.trace.symptom.oneWay;
  if (trace.symptom === null) return '';
  const text = m.trace.symptom[trace.symptom];
  const { httpStatus: status } = trace;
  return status === null || trace.symptom === 'sometimes' ? text : m.trace.httpStatus({ status, text });
}

function sentenceOf(trace: Trace, m: Messages): string {
  const ends = endsOf(trace, m);
  if (isUnresolved(trace)) return m.trace.unresolved({ ...ends, to: trace.flow.asked.to });
  const stop = trace.stoppedAt === null ? null : stopWords(trace, trace.stoppedAt, m);
  switch (trace.verdict) {
    case 'reachable':
      if (isClosed(trace)) return m.trace.refused(ends);
      return trace.flow.oneWay ? m.trace.oneWay(ends) : m.trace.reachable(ends);
    case 'partial': {
      const words = { ...ends, works: worksWords(trace.branches, m), share: shareWords(trace.branches, m) };
      return stop === null ? m.trace.partial(words) : m.trace.partialStops({ ...words, ...stop });
    }
    case 'no-response':
      return stop === null ? m.trace.plain['no-response'](ends) : m.trace.noResponse({ ...ends, ...stop });
    case 'unreachable':
      if (stop !== null && isReset(trace)) return m.trace.reset({ ...ends, ...stop });
      return stop === null ? m.trace.plain.unreachable(ends) : m.trace.unreachable({ ...ends, ...stop });
    case 'unknown':
      return stop === null ? m.trace.plain.unknown(ends) : m.trace.unknown({ ...ends, ...stop });
  }
}

/** The packet arrives and something comes back, yet not an answer: nothing listens on the port. */
function isClosed({ symptom }: Trace): boolean {
  return symptom === 'refused' || symptom === 'times-out';
}

function isReset({ stoppedAt }: Trace): boolean {
  return stoppedAt?.code === 'X_CONNECTION_RESET';
}

function isUnresolved({ stoppedAt }: Trace): boolean {
  return (
    stoppedAt?.code === 'X_DNS_UNRESOLVED' && ['resolver', 'hosted-zone'].includes(stoppedAt.component.type)
  );
}

function endsOf({ flow, connections }: Trace, m: Messages) {
  const protocol = formatProtocol(flow.protocol);
  const asked = hasPorts(flow.protocol) ? `${protocol} ${flow.port}` : protocol;
  const first = connections[0]?.packet;
  const service = first === undefined ? asked : serviceOf(first);
  return {
    from: endName(flow.from, flow.asked.from, m.trace.fromInternet),
    to: endName(flow.to, flow.asked.to, m.trace.toInternet),
    by: hasPorts(flow.protocol) ? m.trace.onPort({ service }) : m.trace.byProtocol({ service }),
    service,
  };
}

function endName(end: FlowEnd, asked: string, internet: string): string {
  switch (end.kind) {
    case 'interface':
      return end.ref.id;
    case 'internet':
      return asked === 'internet' ? internet : formatIp(end.ip);
    case 'distribution':
      return end.ref.id;
    case 'on-premises':
    case 'address':
      return formatIp(end.ip);
  }
}

function stopWords(trace: Trace, stop: Stop, m: Messages) {
  const { connection, leg, hop: index, component, direction } = stop;
  const name = nameInSentence(component, m);
  const hop = trace.connections[connection]?.[leg]?.hops[index];
  const isDirected = component.type === 'network-acl' || component.type === 'security-group';
  return {
    leg,
    step: stepNumber(trace, { connection, leg, index }),
    where: direction !== null && isDirected ? m.words.directedTitle({ title: name, direction }) : name,
    reason: reasonOf(stop, hop, m),
  };
}

function reasonOf({ code, rule }: Stop, hop: Hop | undefined, m: Messages): string {
  if (code === 'SUBNET_ACL_RESTRICTION' && rule !== null) return m.trace.deniedByRule({ rule });
  return hop?.decision.kind === 'security-group' && code === 'SG_HAS_NO_RULES'
    ? m.trace.noRules
    : m.codes[code].chip;
}

/** Which ports work: the ranges of all branches that are reachable, joined where they touch. Null is every port. */
function worksWords(branches: readonly Branch[], m: Messages): string {
  if (picksOf(branches).length > 0) return byChoice(branches, m);
  const working = branches.filter(({ verdict }) => verdict === 'reachable');
  const [only] = working;
  if (only === undefined) return m.trace.worksNever;
  const client = working.flatMap(({ when }) => when.clientPorts ?? []);
  const nat = working.flatMap(({ when }) => when.natPorts ?? []);
  const words = { client: rangesText(joined(client), m), nat: rangesText(joined(nat), m) };
  if (nat.length === 0) return m.trace.worksFromClientPorts({ ports: words.client });
  if (client.length === 0) return m.trace.worksFromNatPorts({ ports: words.nat });
  return working.length === 1 ? m.trace.worksFromBoth(words) : m.trace.worksFromSome;
}

function joined(ranges: readonly PortRange[]): readonly PortRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const result: PortRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last === undefined || range.from > last.to + 1) result.push(range);
    else if (range.to > last.to) result.splice(-1, 1, { from: last.from, to: range.to });
  }
  return result;
}

/** The branches that are told apart by what AWS picks. */
function picksOf(branches: readonly Branch[]): readonly Branch[] {
  return branches.filter(({ when }) => when.picked.length > 0);
}

function byChoice(branches: readonly Branch[], m: Messages): string {
  const failing = branches.filter(({ verdict }) => verdict !== 'reachable');
  const ways = [
    ...new Set(
      failing.map(({ when }) =>
        m.trace.choices(when.picked.map(({ kind, id }) => m.trace.choice[kind]({ id }))),
      ),
    ),
  ];
  const named = ways.slice(0, RANGES_NAMED);
  const left = ways.length - named.length;
  return m.trace.worksByChoice({
    failing: m.words.list(left === 0 ? named : [...named, m.trace.more({ count: left })]),
  });
}

const RANGES_NAMED = 3;

function rangesText(ranges: readonly PortRange[], m: Messages): string {
  const named = ranges.slice(0, RANGES_NAMED).map(formatPortRange);
  const left = ranges.length - named.length;
  return m.words.list(left === 0 ? named : [...named, m.trace.more({ count: left })]);
}

function shareWords(branches: readonly Branch[], m: Messages): string {
  const whole = branches[0]?.share[1] ?? 0;
  const part = branches
    .filter(({ verdict }) => verdict === 'reachable')
    .reduce((sum, { share }) => sum + share[0], 0);
  return m.trace.share({
    part: formatCount(part),
    whole: formatCount(whole),
    percent: percentOf(part, whole),
  });
}

/** Whole per cent; never 0 or 100, since a partial verdict is neither. */
function percentOf(part: number, whole: number): string {
  const percent = Math.round((100 * part) / Math.max(whole, 1));
  if (part > 0 && percent === 0) return '< 1';
  return part < whole && percent === 100 ? '> 99' : String(percent);
}
