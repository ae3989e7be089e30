import type { Diagnostic } from '@codemirror/lint';
import { issueMessage } from '../../explain/issues/issues.ts';
import type { Language } from '../../model/text.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import { offsetInEditor } from './line-breaks.ts';

/** The issues of a document as marks in its text. An issue without a stretch of text of its own marks a character. */
export function diagnosticsOf(
  issues: readonly LocatedIssue[],
  text: string,
  language: Language,
): readonly Diagnostic[] {
  const end = offsetInEditor(text, text.length);
  return issues.map((issue) => {
    const from = Math.min(offsetInEditor(text, issue.offset), end);
    const to = Math.min(offsetInEditor(text, issue.offset + Math.max(1, issue.length)), end);
    return { from, to, severity: issue.severity, message: issueMessage(issue, language) };
  });
}
