import { componentName } from '../explain/component-name.ts';
import { formatFlowLogRecord } from '../explain/flow-log-text.ts';
import { explainHop, type LegName } from '../explain/hop.ts';
import { legsOf, stepNumber } from '../explain/position.ts';
import { ruleTable } from '../explain/rule-table.ts';
import type { OriginDocument, OriginOf } from '../explain/trace-document.ts';
import { formatPlace } from '../import/origins.ts';
import { explainTrace } from '../explain/trace.ts';
import { explainWish } from '../explain/wanted.ts';
import { formatPacket } from '../net/packet.ts';
import { formatPortRange } from '../net/port-range.ts';
import type { Branch, Hop, Leg, Trace } from '../trace/trace.ts';
import type { WishAnswer } from '../trace/wanted/finding.ts';
import type { Context } from './context.ts';
import { aligned, widthOf } from './table.ts';

const TICK = '✔';
const CROSS = '✘';
const GHOST = '·';
const BAR = '━'.repeat(72);

/** One packet walk for a person: the two legs, a line a hop, a bar where it stops, the rules there, and the sentence. */
export function printTrace(
  trace: Trace,
  context: Context,
  wishes: readonly WishAnswer[] = [],
  originOf: OriginOf = () => undefined,
): void {
  const { messages, paint } = context;
  const explained = explainTrace(trace, context.language);
  const lines: string[] = [];
  for (const { connection, leg } of legsOf(trace)) {
    const walked = trace.connections[connection];
    const hops = walked?.[leg] ?? null;
    if (walked === undefined || hops === null) continue;
    lines.push(...legLines(trace, connection, leg, hops, originOf, context));
    if (leg === 'response' || walked.response !== null) continue;
    if (trace.flow.oneWay) lines.push(paint.quiet(messages.trace.noneExpected), '');
    else if (walked.request.outcome.kind !== 'delivered')
      lines.push(paint.quiet(messages.trace.noResponse), '');
  }
  const mark = trace.verdict === 'reachable' ? paint.good(TICK) : paint.bad(CROSS);
  lines.push(`${mark} ${paint.strong(explained.headline)}`, explained.sentence);
  if (explained.symptom !== '') lines.push(explained.symptom);
  lines.push(...branchLines(trace.branches, context), ...blockerLines(trace, context));
  lines.push(...wishLines(trace, wishes, context));
  if (trace.flowLog.length > 0) {
    lines.push('', paint.strong(messages.trace.flowLog));
    lines.push(...trace.flowLog.map(({ record }) => paint.quiet(`  ${formatFlowLogRecord(record)}`)));
  }
  context.write(`${lines.join('\n')}\n`);
}

function legLines(
  trace: Trace,
  connection: number,
  leg: LegName,
  { hops }: Leg,
  originOf: OriginOf,
  context: Context,
): readonly string[] {
  const { messages, paint, language } = context;
  const first = hops[0];
  const heading = leg === 'request' ? messages.trace.request : messages.trace.response;
  const number = trace.connections.length < 2 ? '' : `${String(connection + 1)} `;
  const title = `${paint.strong(number + heading)}  ${paint.quiet(first === undefined ? '' : formatPacket(first.packetIn))}`;
  const stop = hops.findIndex(({ decision }) => decision.code !== null);
  const rows = aligned(
    hops.map((hop, index) => {
      const { sentence } = explainHop(hop, { trace, connection, leg, index }, language);
      const component = `${componentName(hop.component, language)} ${hop.component.id}`;
      return [
        `${String(stepNumber(trace, { connection, leg, index })).padStart(4)} ${signOf(hop)}`,
        component,
        directionOf(hop, context),
        sentence,
      ];
    }),
  );
  const lines = rows.flatMap((row, index) => {
    const hop = hops[index];
    const painted = hop === undefined ? row : coloured(row, hop, context);
    const moved =
      hop === undefined || hop.packetOut === hop.packetIn
        ? []
        : [paint.quiet(`       → ${formatPacket(hop.packetOut)}`)];
    return index === stop && hop !== undefined
      ? [painted, ...stopLines(trace, connection, leg, index, hop, originOf(hop), context)]
      : [painted, ...moved];
  });
  return [title, ...lines, ''];
}

function signOf({ decision, hypothetical }: Hop): string {
  if (decision.code !== null) return CROSS;
  return hypothetical ? GHOST : TICK;
}

function coloured(row: string, { decision, hypothetical }: Hop, { paint }: Context): string {
  if (decision.code !== null) return paint.bad(row);
  if (hypothetical) return paint.quiet(row);
  return row.replace(TICK, paint.good(TICK));
}

function directionOf({ direction }: Hop, { messages }: Context): string {
  if (direction === null) return '';
  return direction === 'outbound' ? messages.trace.outbound : messages.trace.inbound;
}

/** The bar, the rule table of the hop that stops the packet, and why it does. */
function stopLines(
  trace: Trace,
  connection: number,
  leg: LegName,
  index: number,
  hop: Hop,
  origin: OriginDocument | undefined,
  context: Context,
): readonly string[] {
  const { paint, language, messages } = context;
  const { why } = explainHop(hop, { trace, connection, leg, index }, language);
  const lines = [paint.bad(`     ${BAR}`), ...tableLines(hop, context)];
  const code = hop.decision.code ?? '';
  lines.push(paint.quiet(`     ${[code, ...hop.decision.causes].join(', ')}`));
  if (origin !== undefined) lines.push(`     ${messages.trace.origin(formatPlace(origin), origin.address)}`);
  if (why !== '') lines.push(...wrapped(why, 90).map((line) => `     ${line}`));
  return lines;
}

function tableLines(hop: Hop, { language, paint }: Context): readonly string[] {
  const table = ruleTable(hop, language);
  if (table === null || table.rows.length === 0) return [];
  const head = [...table.columns.map(({ label }) => label), table.resultLabel, ''];
  const rows = table.rows.map((row) => [
    ...table.columns.map(({ key }) => row.cells[key] ?? ''),
    row.result,
    row.reason,
  ]);
  const [heading, ...lines] = aligned([head, ...rows]);
  return [
    paint.quiet(`       ${heading ?? ''}`),
    ...lines.map((line, index) => {
      const decided = table.rows[index]?.status === 'decided';
      return decided ? paint.strong(`     ▶ ${line}`) : `       ${line}`;
    }),
    ...(table.footer === '' ? [] : [paint.quiet(`       ${table.footer}`)]),
  ];
}

function branchLines(branches: readonly Branch[], { messages, paint }: Context): readonly string[] {
  if (branches.length === 0) return [];
  const rows = branches.map(({ when, share: [part, whole], verdict }) => [
    `  ${verdict === 'reachable' ? TICK : CROSS}`,
    [
      ...(when.clientPorts === null ? [] : [messages.trace.clientPorts(formatPortRange(when.clientPorts))]),
      ...(when.natPorts === null ? [] : [messages.trace.natPorts(formatPortRange(when.natPorts))]),
      ...(when.proxyPorts === null ? [] : [messages.trace.proxyPorts(formatPortRange(when.proxyPorts))]),
      ...when.picked.map(({ kind, id }) => messages.trace.picked[kind](id)),
    ].join(messages.trace.and),
    `${((part / whole) * 100).toFixed(1)} %`,
    verdict,
  ]);
  return ['', paint.strong(messages.trace.branches), ...aligned(rows)];
}

function blockerLines(trace: Trace, { language, messages, paint }: Context): readonly string[] {
  if (trace.blockers.length < 2) return [];
  const rows = trace.blockers.map((stop) => [
    `  ${CROSS}`,
    stop.leg === 'request' ? messages.trace.request : messages.trace.response,
    `${componentName(stop.component, language)} ${stop.component.id}`,
    stop.direction === null
      ? ''
      : stop.direction === 'outbound'
        ? messages.trace.outbound
        : messages.trace.inbound,
    stop.code,
  ]);
  return ['', paint.strong(messages.trace.blockers), ...aligned(rows)];
}

function wishLines(trace: Trace, wishes: readonly WishAnswer[], context: Context): readonly string[] {
  const { language, messages, paint } = context;
  if (wishes.length === 0) return [];
  const lines = wishes.flatMap((answer) => {
    const { title, sentence } = explainWish(answer, trace, language);
    if (answer.met) return [`  ${paint.good(TICK)} ${title}`];
    const codes = answer.findings.map(({ code }) => code).join(', ');
    return [
      `  ${paint.bad(CROSS)} ${title}`,
      paint.quiet(`    ${codes}`),
      ...wrapped(sentence, 90).map((line) => `    ${line}`),
    ];
  });
  return ['', paint.strong(messages.trace.wants), ...lines];
}

/** A paragraph in lines of at most so many columns, broken between words. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
