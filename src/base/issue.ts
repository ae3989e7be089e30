import type { JsonPointer } from './json-pointer.ts';

/** Something to tell the user about one place in the document. An error stops the document from being used. */
export interface Issue extends IssueDetails {
  readonly severity: 'error' | 'warning';
  /** What kind of problem, in kebab-case: `unknown-reference`. Stable, since tests and other programs rely on it. */
  readonly code: string;
  readonly at: JsonPointer;
}

export interface IssueDetails {
  /** What stands in the document, as the user wrote it. */
  readonly found?: string;
  /** What would be right, in the user's words. */
  readonly expected?: string;
  /** One text that would be right, to put in place of `found`. */
  readonly suggestion?: string;
  /** Values that the message is filled in with. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The reference rule that was broken: `VPC-8`. */
  readonly rule?: string;
}

export function error(code: string, at: JsonPointer, details: IssueDetails = {}): Issue {
  return { severity: 'error', code, at, ...details };
}

export function warning(code: string, at: JsonPointer, details: IssueDetails = {}): Issue {
  return { severity: 'warning', code, at, ...details };
}
