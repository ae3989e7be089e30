import { explainTrace } from '../explain/trace.ts';
import { explainWish } from '../explain/wanted.ts';
import { issueMessage } from '../explain/issues/issues.ts';
import type { Language } from '../model/text.ts';
import { unmetExpectations } from '../trace/expectation.ts';
import { traceQuestion } from '../trace/trace-flow.ts';
import type { Trace } from '../trace/trace.ts';
import type { AnyCode } from '../trace/wanted/codes.ts';
import type { WishAnswer } from '../trace/wanted/finding.ts';
import { surprisesIn } from '../trace/wanted/surprises.ts';
import { answerWishes } from '../trace/wanted/wanted.ts';
import type { Context, ExitStatus } from './context.ts';
import { readInput, type ReadChoices } from './input.ts';
import { reportInputError } from './issues.ts';

interface Checked {
  readonly flow: string;
  /** Null where the flow expects nothing. */
  readonly passed: boolean | null;
  readonly verdict: string;
  readonly headline: string;
  readonly differences: readonly {
    readonly field: string;
    readonly expected: string;
    readonly found: string;
  }[];
  /** What the flow wants of its way and does not get; left out where it gets all. */
  readonly wants?: readonly UnmetWish[];
}

interface UnmetWish {
  readonly wish: string;
  readonly codes: readonly AnyCode[];
  readonly because: string;
}

/** `packetwalk check`: walks every flow of a scenario and compares; 0 where all are as expected. */
export async function checkCommand(
  name: string,
  options: ReadChoices & { readonly json?: true },
  context: Context,
): Promise<ExitStatus> {
  const { messages, paint, language } = context;
  const input = await readInput(name, context, options);
  if (!input.ok) {
    reportInputError(input.error, context);
    return 2;
  }
  const { scenario, network } = input.value;
  const results = Object.entries(scenario.flows ?? {}).map(([flow, question]): Checked => {
    const traced = traceQuestion(network, question);
    if (!traced.ok) {
      const found = traced.error.map((issue) => issueMessage(issue, language)).join(' ');
      return { flow, passed: false, verdict: '-', headline: found, differences: [] };
    }
    const { headline } = explainTrace(traced.value, language);
    const { verdict } = traced.value;
    if (question.expect === undefined && question.wants === undefined)
      return { flow, passed: null, verdict, headline, differences: [] };
    const surprises = surprisesIn(answerWishes(network, traced.value), question.expect);
    const differences = [
      ...(question.expect === undefined ? [] : unmetExpectations(traced.value, question.expect)),
      ...surprises.missing.map((code) => ({ field: 'unmet', expected: code, found: '-' })),
    ];
    const wants = surprises.unmet.map((answer) => unmetWish(answer, traced.value, language));
    const passed = differences.length === 0 && wants.length === 0;
    return { flow, passed, verdict, headline, differences, ...(wants.length === 0 ? {} : { wants }) };
  });
  if (results.every(({ passed }) => passed === null)) {
    context.writeError(`${paint.bad(messages.error.prefix)}: ${messages.error.noExpectations}\n`);
    return 2;
  }
  if (options.json === true) context.write(`${JSON.stringify(results, null, 2)}\n`);
  else for (const result of results) context.write(linesOf(result, context));
  const failed = results.filter(({ passed }) => passed === false).length;
  const passed = results.filter((result) => result.passed === true).length;
  if (options.json !== true) context.write(`${messages.check.summary(passed, failed)}\n`);
  return failed === 0 ? 0 : 1;
}

function unmetWish(answer: WishAnswer, trace: Trace, language: Language): UnmetWish {
  const { title, sentence } = explainWish(answer, trace, language);
  return { wish: title, codes: answer.findings.map(({ code }) => code), because: sentence };
}

function linesOf(
  { flow, passed, headline, differences, wants = [] }: Checked,
  { messages, paint }: Context,
): string {
  if (passed === null) return `${paint.quiet(`- ${flow}: ${headline} (${messages.check.noExpectation})`)}\n`;
  if (passed) return `${paint.good('✔')} ${flow}: ${headline}\n`;
  const details = differences.map(
    ({ field, expected, found }) => `    ${messages.check.expected(field, expected, found)}\n`,
  );
  const unmet = wants.map(({ wish, codes, because }) => `    ${wish}: ${because} (${codes.join(', ')})\n`);
  return `${paint.bad('✘')} ${flow}: ${headline}\n${details.join('')}${unmet.join('')}`;
}
