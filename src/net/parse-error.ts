import type { Result } from '../base/result.ts';

/** Why a text was not understood. */
export interface ParseError {
  /** What kind of mistake, in kebab-case: `octet-too-large`. Stable. */
  readonly kind: string;
  /** What was written; a long text is cut short. */
  readonly found: string;
  /** What would be right, in plain words. */
  readonly expected: string;
}

/** No address, block, port or protocol is longer than this. */
const LONGEST_TEXT = 80;

export function parseError(kind: string, found: string, expected: string): ParseError {
  const shown = found.length > LONGEST_TEXT ? `${found.slice(0, LONGEST_TEXT)}…` : found;
  return { kind, found: shown, expected };
}

/** The value of a result that the program's author vouches for. Throws when there is none. */
export function orThrow<T>(result: Result<T, ParseError>): T {
  if (result.ok) return result.value;
  throw new Error(`found \`${result.error.found}\`, expected ${result.error.expected}`);
}

/** The mistakes that an address of either family can have; undefined when the mistake is another. */
export function notAnAddress(text: string, example: string): ParseError | undefined {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  if (text.trim() === '') return because('empty', `an address, such as \`${example}\``);
  if (text.length > LONGEST_TEXT) return because('too-long', `an address, such as \`${example}\``);
  if (/\s/.test(text)) return because('space-in-address', 'an address without spaces');
  const [beforeSlash = '', afterSlash] = text.split('/');
  if (afterSlash !== undefined) {
    return because('block-not-address', `one address, without a prefix length: \`${beforeSlash}\``);
  }
  const beforePort = /^([\d.]+|\[[\da-f:.]+\]):\d*$/i.exec(text)?.[1];
  if (beforePort !== undefined && /[.[]/.test(beforePort)) {
    return because('port-in-address', `an address without a port: \`${beforePort.replace(/[[\]]/g, '')}\``);
  }
  if (/[[\]]/.test(text)) return because('brackets', 'an address without brackets');
  return undefined;
}
