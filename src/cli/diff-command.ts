import { compareSides, type SideDifference, type SideOutcome } from '../explain/compare-sides.ts';
import type { Context, ExitStatus } from './context.ts';
import { readInput, type ReadChoices } from './input.ts';
import { reportInputError } from './issues.ts';

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
  const { compared, differences } = compareSides(before.value, after.value, context.language);
  if (options.json === true) context.write(`${JSON.stringify(differences, null, 2)}\n`);
  else {
    for (const difference of differences) context.write(linesOf(difference, context));
    context.write(`${messages.diff.summary(differences.length, compared)}\n`);
  }
  return differences.length === 0 ? 0 : 1;
}

function linesOf({ flow, before, after }: SideDifference, { messages, paint }: Context): string {
  const word = (outcome: SideOutcome | null) => outcome?.verdict ?? messages.diff.notThere;
  const line = `${flow}: ${word(before)} -> ${word(after)}`;
  const painted = after?.verdict === 'reachable' ? paint.good(line) : paint.bad(line);
  const lines = [
    ...(before === null ? [] : [`  ${messages.diff.before}: ${before.headline}`]),
    ...(after === null ? [] : [`  ${messages.diff.after}: ${after.headline}`]),
  ];
  return `${[painted, ...lines.map((each) => paint.quiet(each))].join('\n')}\n`;
}
