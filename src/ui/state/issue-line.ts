import type { Issue } from '../../base/issue.ts';
import { issueMessage } from '../../explain/issues/issues.ts';
import type { Language } from '../../model/text.ts';

/** An issue as it is shown: what is wrong, and where in the text, if it is in the text. */
export interface IssueLine {
  readonly message: string;
  readonly place: { readonly line: number; readonly column: number; readonly offset: number } | null;
}

export function issueLine(
  issue: Issue & { readonly line?: number; readonly column?: number; readonly offset?: number },
  language: Language,
): IssueLine {
  const { line, column, offset } = issue;
  const place =
    line === undefined || column === undefined || offset === undefined ? null : { line, column, offset };
  return { message: issueMessage(issue, language), place };
}
