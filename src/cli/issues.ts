import { issueMessage } from '../explain/issues/issues.ts';
import type { ImportReport } from '../import/report.ts';
import type { Context } from './context.ts';
import { reportImport } from './import-report.ts';
import type { InputError, PlacedIssue } from './input.ts';

/** `scenario.yaml:12:7: error: …`, as compilers print it, so that editors can jump to the place. */
export function issueLine(name: string, issue: PlacedIssue, { language, messages, paint }: Context): string {
  const isError = issue.severity === 'error';
  const word = isError ? paint.bad(messages.error.prefix) : paint.warn(messages.error.warningPrefix);
  const rule = issue.rule === undefined ? '' : paint.quiet(` [${issue.rule}]`);
  return `${placeOf(name, issue)}: ${word}: ${issueMessage(issue, language)}${rule}\n`;
}

/** Line and column where there are any, else the JSON Pointer. */
function placeOf(name: string, { line, column, at }: PlacedIssue): string {
  if (line !== undefined && column !== undefined) return `${name}:${String(line)}:${String(column)}`;
  return at === '' ? name : `${name}#${at}`;
}

/** Of a document, or, where nothing could be read that would make one, of the input. */
export function errorCount(issues: readonly PlacedIssue[], report: ImportReport | null): number {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return errors === 0 && report !== null ? report.errors.length : errors;
}

/** Says on standard error why an input could not be used. */
export function reportInputError(error: InputError, context: Context): void {
  const { messages, paint } = context;
  switch (error.kind) {
    case 'message':
      context.writeError(`${paint.bad(messages.error.prefix)}: ${error.text}\n`);
      return;
    case 'issues': {
      if (error.report !== null) reportImport(error.report, context);
      for (const issue of error.issues) context.writeError(issueLine(error.name, issue, context));
      context.writeError(`${messages.error.unusable(errorCount(error.issues, error.report))}\n`);
      return;
    }
  }
}
