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
  if (verdict !== 'reachable') return m.trace.headline[verdict];
  if (trace.symptom === 'refused') return m.trace.headline.refused;
  return trace.flow.oneWay ? m.trace.headline.oneWay : m.trace.headline.reachable;
}

function symptomOf(trace: Trace, m: Messages): string {
  if (isUnresolved(trace)) return m.trace.symptom.unresolved;
  if (trace.flow.oneWay) return m.trace.symptom.oneWay;
  return trace.symptom === null ? '' : m.trace.symptom[trace.symptom];
}

function sentenceOf(trace: Trace, m: Messages): string {
  const ends = endsOf(trace, m);
  if (isUnresolved(trace)) return m.trace.unresolved(ends);
  const stop = trace.stoppedAt === null ? null : stopWords(trace, trace.stoppedAt, m);
  switch (trace.verdict) {
    case 'reachable':
      if (trace.symptom === 'refused') return m.trace.refused(ends);
      return trace.flow.oneWay ? m.trace.oneWay(ends) : m.trace.reachable(ends);
    case 'partial': {
      const words = { ...ends, works: worksWords(trace.branches, m), share: shareWords(trace.branches, m) };
      return stop === null ? m.trace.partial(words) : m.trace.partialStops({ ...words, ...stop });
    }
    case 'no-response':
      return stop === null ? m.trace.plain['no-response'](ends) : m.trace.noResponse({ ...ends, ...stop });
    case 'unreachable':
      return stop === null ? m.trace.plain.unreachable(ends) : m.trace.unreachable({ ...ends, ...stop });
    case 'unknown':
      return stop === null ? m.trace.plain.unknown(ends) : m.trace.unknown({ ...ends, ...stop });
  }
}

function isUnresolved({ stoppedAt }: Trace): boolean {
  return stoppedAt?.code === 'X_DNS_UNRESOLVED' && stoppedAt.component.type === 'resolver';
}

function endsOf({ flow, connections }: Trace, m: Messages) {
  const first = connections[0]?.packet;
  const protocol = formatProtocol(flow.protocol);
  const service = first === undefined && hasPorts(flow.protocol) ? `${protocol} ${flow.port}` : protocol;
  return {
    from: endName(flow.from, flow.asked.from, m),
    to: endName(flow.to, flow.asked.to, m),
    service: first === undefined ? service : serviceOf(first),
  };
}

function endName(end: FlowEnd, asked: string, m: Messages): string {
  switch (end.kind) {
    case 'interface':
      return end.ref.id;
    case 'internet':
      return asked === 'internet' ? m.trace.internet : formatIp(end.ip);
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

/** Which ports work: the ranges of all branches that are reachable, joined where they touch. */
function worksWords(branches: readonly Branch[], m: Messages): string {
  const working = branches.filter(({ verdict }) => verdict === 'reachable');
  if (working.length === 0) return m.trace.worksNever;
  const client = joined(working.flatMap(({ when }) => when.clientPorts ?? []));
  const nat = joined(working.flatMap(({ when }) => when.natPorts ?? []));
  const failing = branches.filter(({ verdict }) => verdict !== 'reachable');
  if (nat.length === 0) return m.trace.worksFromClientPorts({ ports: rangesText(client, m) });
  if (client.length === 0) return m.trace.worksFromNatPorts({ ports: rangesText(nat, m) });
  if (client.length === 1 && nat.length === 1) {
    const sameClient = joined(failing.flatMap(({ when }) => when.clientPorts ?? []));
    const sameNat = joined(failing.flatMap(({ when }) => when.natPorts ?? []));
    if (rangesText(client, m) === rangesText(sameClient, m)) {
      return m.trace.worksFromNatPorts({ ports: rangesText(nat, m) });
    }
    if (rangesText(nat, m) === rangesText(sameNat, m)) {
      return m.trace.worksFromClientPorts({ ports: rangesText(client, m) });
    }
  }
  if (working.length > 1) return m.trace.worksFromSome;
  return m.trace.worksFromBoth({ client: rangesText(client, m), nat: rangesText(nat, m) });
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
