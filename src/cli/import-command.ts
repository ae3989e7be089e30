import { writeFile } from 'node:fs/promises';
import { formatScenario } from '../scenario/write.ts';
import type { Context, ExitStatus } from './context.ts';
import { reportImport } from './import-report.ts';
import { readInput, type ReadChoices } from './input.ts';
import { issueLine, reportInputError } from './issues.ts';

export interface ImportArguments extends ReadChoices {
  readonly output?: string;
}

/**
 * `packetwalk import`: writes the scenario document, as YAML or, to a file that ends so, JSON, and says on standard error
 * what was read, assumed and left out; 1 where parts of the input could not be read.
 */
export async function importCommand(
  name: string,
  options: ImportArguments,
  context: Context,
): Promise<ExitStatus> {
  const { messages, paint } = context;
  const input = await readInput(name, context, options);
  if (!input.ok) {
    reportInputError(input.error, context);
    return 2;
  }
  const { scenario, report, warnings } = input.value;
  const text = formatScenario(scenario, options.output?.endsWith('.json') === true ? 'json' : 'yaml');
  if (options.output === undefined) context.write(text);
  else {
    try {
      await writeFile(options.output, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      context.writeError(
        `${paint.bad(messages.error.prefix)}: ${messages.error.cannotWrite(options.output, reason)}\n`,
      );
      return 2;
    }
  }
  if (report !== null) reportImport(report, context);
  for (const warning of warnings) context.writeError(issueLine(name, warning, context));
  return report === null || report.errors.length === 0 ? 0 : 1;
}
