import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import { traceMarkdown } from '../explain/markdown.ts';
import { traceJson } from '../explain/trace-document.ts';
import type { LinkState } from '../link/link-state.ts';
import { askable, withChange } from '../model/flow-change.ts';
import type { Flow } from '../model/flow.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import { refusalCode } from '../trace/wanted/refusal.ts';
import { answerWishes } from '../trace/wanted/wanted.ts';
import type { Context, ExitStatus } from './context.ts';
import { reportImport } from './import-report.ts';
import { flowOf, readInput, type Input } from './input.ts';
import { issueLine, reportInputError } from './issues.ts';
import { originsOf } from './origins-of.ts';
import { printTrace } from './print-trace.ts';
import { traceMany } from './trace-many.ts';

export interface TraceArguments {
  readonly from?: string;
  readonly to?: string;
  readonly protocol?: string;
  readonly port?: number;
  readonly sourcePort?: number;
  readonly sourceIp?: string;
  readonly destinationIp?: string;
  readonly icmpType?: number;
  readonly icmpCode?: number;
  readonly oneWay?: true;
  readonly resolve?: 'public-name' | 'private-name';
  readonly flow?: string;
  readonly flows?: string;
  readonly brief?: true;
  readonly allBlockers?: true;
  readonly json?: true;
  readonly markdown?: true;
  readonly parameter?: ReadonlyMap<string, string>;
  readonly side?: 'before' | 'after';
}

/** `packetwalk trace`: 0 where every flow is reachable, 1 where one is not, 2 where nothing could be walked. */
export async function traceCommand(
  name: string,
  options: TraceArguments,
  context: Context,
): Promise<ExitStatus> {
  const { messages } = context;
  if (name === '-' && options.flows === '-') return refuse(messages.error.twoInputs, context);
  const alone = options.flows === undefined ? undefined : ALONE.find((key) => options[key] !== undefined);
  if (alone !== undefined) return refuse(messages.error.flowsAlone(`--${alone}`), context);
  const excluded =
    options.markdown === undefined ? undefined : NOT_MARKDOWN.find((key) => options[key] !== undefined);
  if (excluded !== undefined) return refuse(messages.error.exclusive(`--${excluded}`, '--markdown'), context);
  const input = await readInput(name, context, options);
  if (!input.ok) {
    reportInputError(input.error, context);
    return 2;
  }
  if (input.value.report !== null && options.json !== true && options.flows === undefined) {
    reportImport(input.value.report, context);
  }
  if (options.flows !== undefined)
    return traceMany(input.value, options.flows, options.brief === true, context);
  return traceOne(input.value, options, context);
}

const ALONE = ['from', 'to', 'flow', 'port'] as const;
const NOT_MARKDOWN = ['json', 'flows'] as const;

function traceOne(input: Input, options: TraceArguments, context: Context): ExitStatus {
  const flow = flowAsked(input, options, context);
  if (flow === null) return 2;
  const traced = traceQuestion(input.network, flow, { continuePastDrop: options.allBlockers === true });
  if (!traced.ok) {
    for (const issue of traced.error) {
      const code = refusalCode(input.network, flow, issue);
      const named = { ...issue, at: pointer(), ...(code === null ? {} : { rule: code }) };
      context.writeError(issueLine(optionName(issue.at), named, context));
    }
    return 2;
  }
  const wishes = answerWishes(input.network, traced.value);
  const originOf = originsOf(input);
  if (options.json === true) context.write(traceJson(traced.value, context.language, wishes, originOf));
  else if (options.markdown === true) context.write(traceMarkdown(traced.value, context.language));
  else printTrace(traced.value, context, wishes, originOf);
  return traced.value.verdict === 'reachable' ? 0 : 1;
}

/** `/sourcePort` of a flow is `--source-port` of the command line. */
function optionName(at: JsonPointer): string {
  return `--${at.slice(1).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What the options ask, on top of the scenario's flow where one is named; the scenario's first flow where nothing is said. */
function flowAsked(input: Input, options: TraceArguments, context: Context): Flow | null {
  const { messages } = context;
  const flows = input.scenario.flows ?? {};
  const names = Object.keys(flows);
  const asked = fieldsOf(options);
  if (options.from !== undefined && options.to !== undefined)
    return { ...asked, from: options.from, to: options.to };
  const unnamed = options.flow === undefined && options.from === undefined && options.to === undefined;
  if (unnamed && input.link !== null) {
    const linked = flowOf(input, input.link.flow);
    if (linked) return { ...askedByLink(linked, input.link), ...asked };
  }
  const name = options.flow ?? (unnamed ? names[0] : undefined);
  if (name === undefined) {
    refuse(messages.error.needsEnds, context);
    return null;
  }
  const flow = Object.hasOwn(flows, name) ? flows[name] : undefined;
  if (flow === undefined) {
    refuse(messages.error.unknownFlow(name, names.map((each) => `\`${each}\``).join(', ')), context);
    return null;
  }
  if (unnamed) context.writeError(`${context.paint.quiet(messages.trace.usedFlow(name))}\n`);
  return { ...flow, ...asked };
}

/** What the page asks that opens the link. */
function askedByLink(flow: Flow, { changes }: LinkState): Flow {
  return askable(Object.keys(changes).length === 0 ? flow : withChange(flow, changes));
}

function fieldsOf(options: TraceArguments): Partial<Flow> {
  const {
    from,
    to,
    protocol,
    port,
    sourcePort,
    sourceIp,
    destinationIp,
    icmpType,
    icmpCode,
    oneWay,
    resolve,
  } = options;
  const fields = {
    from,
    to,
    protocol,
    port,
    sourcePort,
    sourceIp,
    destinationIp,
    icmpType,
    icmpCode,
    oneWay,
    resolve,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function refuse(text: string, { messages, paint, writeError }: Context): 2 {
  writeError(`${paint.bad(messages.error.prefix)}: ${text}\n`);
  return 2;
}
