import type { Language } from '../model/text.ts';
import { formatPacket } from '../net/packet.ts';
import { formatPortRange, type PortRange } from '../net/port-range.ts';
import type { Branch, Hop, Stop, Trace } from '../trace/trace.ts';
import { flowLogText } from './flow-log-text.ts';
import { explainHop } from './hop.ts';
import { markdownMessages, type MarkdownMessages } from './markdown/messages.ts';
import { bold, code, escaped, table } from './markdown/syntax.ts';
import { legsOf, stepNumber, stepsOf, type Step } from './position.ts';
import { ruleTable, type RuleRow } from './rule-table.ts';
import { explainTrace } from './trace.ts';

const SIGNS = { pass: '✔', stop: '✘', supposed: '·', decided: '▶' } as const;

export interface MarkdownOptions {
  /** What would let the packet pass, where that is known: a sentence each. */
  readonly fixes?: readonly string[];
}

/**
 * A walk for a pull request or a ticket, in the dialect of GitHub: the verdict, where it stops and why with the rules
 * at work there, what would fix it, the hops of both legs, and the flow log. Ends with a line break.
 */
export function traceMarkdown(
  trace: Trace,
  language: Language,
  { fixes = [] }: MarkdownOptions = {},
): string {
  const m = markdownMessages[language];
  const { headline, sentence, symptom } = explainTrace(trace, language);
  const sign = trace.verdict === 'reachable' ? SIGNS.pass : SIGNS.stop;
  const parts = [
    `## ${sign} ${escaped(headline)}`,
    escaped(symptom === '' ? sentence : `${sentence} ${symptom}`),
    ...branchParts(trace.branches, m),
    ...stopParts(trace, language, m),
    ...(fixes.length === 0 ? [] : [`### ${m.fix}`, fixes.map((fix) => `- ${escaped(fix)}`).join('\n')]),
    ...legParts(trace, language, m),
    ...flowLogParts(trace, m),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stopParts(trace: Trace, language: Language, m: MarkdownMessages): readonly string[] {
  const stops = trace.blockers.length > 0 || trace.stoppedAt === null ? trace.blockers : [trace.stoppedAt];
  if (stops.length === 0) return [];
  const heading = stops.length === 1 ? m.stops.one : m.stops.many;
  return [`### ${heading}`, ...stops.flatMap((stop) => stopPart(trace, stop, language, m))];
}

function stopPart(trace: Trace, stop: Stop, language: Language, m: MarkdownMessages): readonly string[] {
  const position = { connection: stop.connection, leg: stop.leg, index: stop.hop };
  const hop = trace.connections[stop.connection]?.[stop.leg]?.hops[stop.hop];
  if (hop === undefined) return [];
  const { title, sentence, why } = explainHop(hop, { ...position, trace }, language);
  const codes = [stop.code, ...hop.decision.causes].map(code).join(', ');
  return [
    `${bold(escaped(m.step(stepNumber(trace, position), title)))} (${codes})`,
    escaped(why === '' ? sentence : `${sentence} ${why}`),
    ...ruleParts(hop, language, m),
  ];
}

function ruleParts(hop: Hop, language: Language, m: MarkdownMessages): readonly string[] {
  const rules = ruleTable(hop, language);
  if (rules === null || rules.rows.length === 0) return [];
  const head = [' ', ...rules.columns.map(({ label }) => label), rules.resultLabel, m.column.reason];
  const row = ({ status, cells, result, reason }: RuleRow): readonly string[] => {
    const isDecided = status === 'decided';
    const values = [...rules.columns.map(({ key }) => cells[key] ?? ''), result, reason].map(escaped);
    return isDecided ? [SIGNS.decided, ...values.map(bold)] : ['', ...values];
  };
  const lines = table(head.map(escaped), rules.rows.map(row));
  return [`${escaped(rules.caption)}:`, lines, ...(rules.footer === '' ? [] : [escaped(rules.footer)])];
}

function legParts(trace: Trace, language: Language, m: MarkdownMessages): readonly string[] {
  const steps = stepsOf(trace);
  const isNumbered = trace.connections.length > 1;
  const parts = legsOf(trace).flatMap(({ connection, leg }) => {
    const own = steps.filter((step) => step.connection === connection && step.leg === leg);
    const [first] = own;
    const walked = trace.connections[connection];
    if (first === undefined || walked === undefined) return [];
    const words = isNumbered ? `${m.connection(connection + 1)} · ${m[leg]}` : m[leg];
    const text = [
      `### ${words}: ${code(formatPacket(first.hop.packetIn))}`,
      hopTable(trace, own, language, m),
    ];
    if (leg === 'response' || walked.response !== null) return text;
    if (trace.flow.oneWay) return [...text, m.noneExpected];
    return walked.request.outcome.kind === 'delivered' ? text : [...text, m.noResponse];
  });
  return steps.some(({ hop }) => hop.hypothetical) ? [...parts, m.supposed] : parts;
}

function hopTable(trace: Trace, steps: readonly Step[], language: Language, m: MarkdownMessages): string {
  const rows = steps.map((step) => {
    const { hop, number } = step;
    const { title, sentence } = explainHop(hop, { ...step, trace }, language);
    const changed = hop.packetOut === hop.packetIn ? '' : ` → ${code(formatPacket(hop.packetOut))}`;
    const cells = [escaped(title), escaped(sentence) + changed];
    const isStop = hop.decision.code !== null;
    return [String(number), signOf(hop), ...(isStop ? cells.map(bold) : cells)];
  });
  return table([m.column.step, ' ', m.column.component, m.column.decision], rows);
}

function signOf({ decision, hypothetical }: Hop): string {
  if (decision.code !== null) return SIGNS.stop;
  return hypothetical ? SIGNS.supposed : SIGNS.pass;
}

function branchParts(branches: readonly Branch[], m: MarkdownMessages): readonly string[] {
  if (branches.length === 0) return [];
  const { clientPorts, natPorts, proxyPorts, picked, share, verdict } = m.branch;
  const hasPicked = branches.some(({ when }) => when.picked.length > 0 || when.proxyPorts !== null);
  const ports = (range: PortRange | null) => (range === null ? '' : formatPortRange(range));
  const rows = branches.map(({ when, share: [part, whole], verdict: end }) => [
    end === 'reachable' ? SIGNS.pass : SIGNS.stop,
    ports(when.clientPorts),
    ports(when.natPorts),
    ...(hasPicked ? [ports(when.proxyPorts), escaped(when.picked.map(({ id }) => id).join(' → '))] : []),
    `${((part / whole) * 100).toFixed(1)} %`,
    m.verdict[end],
  ]);
  return [
    `### ${m.branches}`,
    table([' ', clientPorts, natPorts, ...(hasPicked ? [proxyPorts, picked] : []), share, verdict], rows),
  ];
}

function flowLogParts(trace: Trace, m: MarkdownMessages): readonly string[] {
  if (trace.flowLog.length === 0) return [];
  return [`<details><summary>${m.flowLog}</summary>`, `~~~text\n${flowLogText(trace)}~~~`, '</details>'];
}
