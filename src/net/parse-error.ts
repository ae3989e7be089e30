import type { Result } from '../base/result.ts';

/** Why a text was not understood. `expected` says in plain words what would be right. */
export interface ParseError {
  /** What kind of mistake, in kebab-case: `octet-too-large`. Stable. */
  readonly kind: string;
  /** What was written; a long text is cut short. */
  readonly found: string;
  readonly expected: string;
}

const LONGEST_FOUND = 80;

export function parseError(kind: string, found: string, expected: string): ParseError {
  const shown = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found;
  return { kind, found: shown, expected };
}

/** The value of a result that the program's author vouches for. Throws when there is none. */
export function orThrow<T>(result: Result<T, ParseError>): T {
  if (result.ok) return result.value;
  throw new Error(`found \`${result.error.found}\`, expected ${result.error.expected}`);
}
