import { issueMessage } from '../explain/issues/issues.ts';
import type { Context } from './context.ts';
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

/** Says on standard error why an input could not be used. */
export function reportInputError(error: InputError, context: Context): void {
  const { messages, paint } = context;
  switch (error.kind) {
    case 'message':
      context.writeError(`${paint.bad(messages.error.prefix)}: ${error.text}\n`);
      return;
    case 'issues': {
      for (const issue of error.issues) context.writeError(issueLine(error.name, issue, context));
      const errors = error.issues.filter(({ severity }) => severity === 'error');
      context.writeError(`${messages.error.unusable(errors.length)}\n`);
      return;
    }
  }
}
