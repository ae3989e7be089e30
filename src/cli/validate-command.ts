import { issueMessage } from '../explain/issues/issues.ts';
import type { Context, ExitStatus } from './context.ts';
import { reportImport } from './import-report.ts';
import { readInput, type ReadChoices } from './input.ts';
import { errorCount, issueLine, reportInputError } from './issues.ts';

/** `packetwalk validate`: every error and warning with its place, on standard output; 0 where there is no error. */
export async function validateCommand(
  name: string,
  options: ReadChoices & { readonly json?: true },
  context: Context,
): Promise<ExitStatus> {
  const { messages, language } = context;
  const input = await readInput(name, context, options);
  const found = input.ok ? { issues: input.value.warnings, report: input.value.report } : input.error;
  if (!('issues' in found)) {
    reportInputError(found, context);
    return 2;
  }
  const { issues, report } = found;
  if (options.json === true) {
    const documents = issues.map((issue) => ({ ...issue, message: issueMessage(issue, language) }));
    context.write(`${JSON.stringify(documents, null, 2)}\n`);
  } else {
    if (report !== null) reportImport(report, context);
    for (const issue of issues) context.write(issueLine(name, issue, context));
    const errors = input.ok ? 0 : errorCount(issues, report);
    const warnings = issues.filter(({ severity }) => severity === 'warning').length;
    context.write(
      `${errors === 0 ? messages.validate.valid(warnings) : messages.validate.invalid(errors, warnings)}\n`,
    );
  }
  return input.ok ? 0 : 1;
}
