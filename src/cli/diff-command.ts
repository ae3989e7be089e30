import { pointer } from '../base/json-pointer.ts';
import { explainTrace } from '../explain/trace.ts';
import type { Flow, Verdict } from '../model/flow.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import type { Context, ExitStatus } from './context.ts';
import { readInput, type Input, type ReadChoices } from './input.ts';
import { reportInputError } from './issues.ts';

/** What a flow comes to on one side of a plan; null where one of its ends is not there. */
interface Outcome {
  readonly verdict: Verdict;
  readonly headline: string;
}

interface Difference {
  readonly flow: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/**
 * `packetwalk diff`: walks the flows that are worth asking of a Terraform plan before and after it is applied, and prints
 * those whose verdict differs; 0 where none does, 1 where some do.
 */
export async function diffCommand(
  name: string,
  options: ReadChoices & { readonly json?: true },
  context: Context,
): Promise<ExitStatus> {
  const { messages, paint } = context;
  const text = name === '-' ? await context.readStandardInput() : '';
  const once: Context = { ...context, readStandardInput: () => Promise.resolve(text) };
  const before = await readInput(name, once, { ...options, side: 'before' });
  const after = await readInput(name, once, { ...options, side: 'after' });
  if (!before.ok || !after.ok) {
    if (!before.ok) reportInputError(before.error, context);
    else if (!after.ok) reportInputError(after.error, context);
    return 2;
  }
  if (!after.value.formats.includes('terraform-plan')) {
    context.writeError(`${paint.bad(messages.error.prefix)}: ${messages.error.notAPlan(name)}\n`);
    return 2;
  }
  const { compared, differences } = compare(before.value, after.value, context);
  if (options.json === true) context.write(`${JSON.stringify(differences, null, 2)}\n`);
  else {
    for (const difference of differences) context.write(linesOf(difference, context));
    context.write(`${messages.diff.summary(differences.length, compared)}\n`);
  }
  return differences.length === 0 ? 0 : 1;
}

function compare(before: Input, after: Input, context: Context) {
  const sides = [sideOf(before), sideOf(after)] as const;
  const asked = new Map<string, Question>();
  for (const side of sides.toReversed()) {
    for (const [name, flow] of Object.entries(side.input.scenario.flows ?? {})) {
      const question = { name, flow, from: side.addressOf(flow.from), to: side.addressOf(flow.to) };
      const key = JSON.stringify([question.from, question.to, flow.protocol, flow.port]);
      if (!asked.has(key)) asked.set(key, question);
    }
  }
  const differences: Difference[] = [];
  for (const question of asked.values()) {
    const [was, is] = [outcomeOn(sides[0], question, context), outcomeOn(sides[1], question, context)];
    if (was?.verdict !== is?.verdict) differences.push({ flow: question.name, before: was, after: is });
  }
  return { compared: asked.size, differences };
}

/** A flow between two addresses of Terraform: what is replaced keeps its address and gets another id. */
interface Question {
  readonly name: string;
  readonly flow: Flow;
  readonly from: string;
  readonly to: string;
}

interface Side {
  readonly input: Input;
  readonly addressOf: (id: string) => string;
  readonly idOf: (address: string) => string | undefined;
}

const ENDS = [
  'instances',
  'networkInterfaces',
  'databases',
  'loadBalancers',
  'functions',
  'ecsTasks',
  'eksPods',
  'autoScalingGroups',
] as const;

function sideOf(input: Input): Side {
  const addresses = new Map<string, string>();
  for (const collection of ENDS) {
    for (const id of Object.keys(input.scenario[collection] ?? {})) {
      const address = input.origins.get(pointer(collection, id))?.address ?? id;
      // What stands for several of one resource has its own id.
      addresses.set(id, id.includes(' in ') ? id : address);
    }
  }
  const ids = new Map([...addresses].map(([id, address]) => [address, id]));
  return {
    input,
    addressOf: (id) => addresses.get(id) ?? id,
    idOf: (address) => (address === 'internet' ? address : ids.get(address)),
  };
}

function outcomeOn(side: Side, { flow, from, to }: Question, { language }: Context): Outcome | null {
  const [source, destination] = [side.idOf(from), side.idOf(to)];
  if (source === undefined || destination === undefined) return null;
  const traced = traceQuestion(side.input.network, { ...flow, from: source, to: destination });
  if (!traced.ok) return null;
  return { verdict: traced.value.verdict, headline: explainTrace(traced.value, language).headline };
}

function linesOf({ flow, before, after }: Difference, { messages, paint }: Context): string {
  const word = (outcome: Outcome | null) => outcome?.verdict ?? messages.diff.notThere;
  const line = `${flow}: ${word(before)} -> ${word(after)}`;
  const painted = after?.verdict === 'reachable' ? paint.good(line) : paint.bad(line);
  const lines = [
    ...(before === null ? [] : [`  ${messages.diff.before}: ${before.headline}`]),
    ...(after === null ? [] : [`  ${messages.diff.after}: ${after.headline}`]),
  ];
  return `${[painted, ...lines.map((each) => paint.quiet(each))].join('\n')}\n`;
}
