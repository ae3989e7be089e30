import type { Issue } from '../../base/issue.ts';
import { issueMessage } from '../../explain/issues/issues.ts';
import type { Language } from '../../model/text.ts';

/** An issue as it is shown: what is wrong, and where in the text, if it is in the text. */
export interface IssueLine {
  readonly message: string;
  readonly place: { readonly line: number; readonly column: number } | null;
}

export function issueLine(
  issue: Issue & { readonly line?: number; readonly column?: number },
  language: Language,
): IssueLine {
  const { line, column } = issue;
  const place = line === undefined || column === undefined ? null : { line, column };
  return { message: issueMessage(issue, language), place };
}
