import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Network } from '../compile/network.ts';
import { issueMessage } from '../explain/issues/issues.ts';
import { toTraceDocument, type OriginOf } from '../explain/trace-document.ts';
import { flowSchema, type Flow } from '../model/flow.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import { refusalCode } from '../trace/wanted/refusal.ts';
import { answerWishes } from '../trace/wanted/wanted.ts';
import type { Context, ExitStatus } from './context.ts';
import type { Input } from './input.ts';
import { originsOf } from './origins-of.ts';

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  ...flowSchema.omit({ title: true, expect: true }).shape,
});

type Line = z.infer<typeof lineSchema>;

/** A flow a line in, a trace document a line out with the same id; a bad line gets an error line and the rest go on. */
export async function traceMany(
  { network, origins }: Pick<Input, 'network' | 'origins'>,
  file: string,
  brief: boolean,
  context: Context,
): Promise<ExitStatus> {
  const text = await textOf(file, context);
  if (text === null) return 2;
  const originOf = originsOf({ network, origins });
  let status: ExitStatus = 0;
  text.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    const answer = answerTo(written, network, originOf, brief, context);
    if (!answer.reachable) status = 1;
    const line =
      answer.error === undefined
        ? answer.document
        : { ...answer.document, line: index + 1, error: answer.error };
    context.write(`${JSON.stringify(line)}\n`);
  });
  return status;
}

async function textOf(file: string, context: Context): Promise<string | null> {
  if (file === '-') return context.readStandardInput();
  try {
    return await readFile(file, 'utf8');
  } catch {
    const { messages, paint } = context;
    context.writeError(`${paint.bad(messages.error.prefix)}: ${messages.error.noSuchInput(file)}\n`);
    return null;
  }
}

interface Answer {
  readonly document: object;
  readonly reachable: boolean;
  readonly error?: string;
}

function answerTo(
  written: string,
  network: Network,
  originOf: OriginOf,
  brief: boolean,
  context: Context,
): Answer {
  const { messages, language } = context;
  const value = jsonOf(written);
  if (value === undefined) return { document: {}, reachable: false, error: messages.error.line.notJson };
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    return { document: idOf(value), reachable: false, error: messages.error.line.notAFlow };
  const { id, flow } = split(parsed.data);
  const traced = traceQuestion(network, flow);
  if (!traced.ok) {
    const error = traced.error.map((issue) => issueMessage(issue, language)).join(' ');
    const codes = traced.error.flatMap((issue) => refusalCode(network, flow, issue) ?? []);
    const document = codes.length === 0 ? id : { ...id, codes };
    return { document, reachable: false, error };
  }
  const { verdict } = traced.value;
  const whole = toTraceDocument(traced.value, language, answerWishes(network, traced.value), originOf);
  const document = brief ? { verdict: whole.verdict, stoppedAt: whole.stoppedAt } : whole;
  return { document: { ...id, ...document }, reachable: verdict === 'reachable' };
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

/** The id of a line that is no flow, so that its sender finds it. */
function idOf(value: unknown): { readonly id?: string | number } {
  const withId = z.looseObject({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return withId.success ? { id: withId.data.id } : {};
}

function split({ id, ...flow }: Line): {
  readonly id: { readonly id?: string | number };
  readonly flow: Flow;
} {
  return { id: id === undefined ? {} : { id }, flow };
}
