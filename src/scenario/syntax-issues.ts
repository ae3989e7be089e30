import type { ErrorCode } from 'yaml';
import { error } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { endOfLine, type Span, type SpannedIssue } from './source-map.ts';

/** What is wrong with the YAML itself, as the message catalogue names it. */
export type SyntaxKind =
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'missing-colon'
  | 'long-key'
  | 'missing-comma'
  | 'missing-space'
  | 'tab-as-indent'
  | 'bad-indent'
  | 'bad-escape'
  | 'bad-start'
  | 'two-on-a-line'
  | 'bad-anchor'
  | 'bad-directive'
  | 'unexpected';

/** The library gives one code to many mistakes, which only its message tells apart. */
const BY_MESSAGE: readonly (readonly [RegExp, SyntaxKind])[] = [
  [/^Missing closing/, 'unclosed-quote'],
  [/ end with a [}\]]/, 'unclosed-bracket'],
  [/^Implicit map keys need to be followed by map values/, 'missing-colon'],
  [/^Missing , /, 'missing-comma'],
  [/^Missing space after|separated from/, 'missing-space'],
];

const BY_CODE: { readonly [Code in ErrorCode]?: SyntaxKind } = {
  TAB_AS_INDENT: 'tab-as-indent',
  BAD_INDENT: 'bad-indent',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'two-on-a-line',
  MULTILINE_IMPLICIT_KEY: 'long-key',
  KEY_OVER_1024_CHARS: 'long-key',
  ALIAS_PROPS: 'bad-anchor',
  BAD_ALIAS: 'bad-anchor',
  BAD_PROP_ORDER: 'bad-anchor',
  MULTIPLE_ANCHORS: 'bad-anchor',
  MULTIPLE_TAGS: 'bad-anchor',
  BAD_DIRECTIVE: 'bad-directive',
};

/** A mistake as the library tells it. */
export interface Mistake extends Span {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Where the library sees a mistake: at an offset, at a range, or at a token. */
export type MistakePlace =
  number | readonly [number, number, ...number[]] | { readonly offset: number; readonly source?: unknown };

export function spanOfMistake(place: MistakePlace): Span {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if (!('offset' in place)) return { start: place[0], end: place[1] };
  const length = typeof place.source === 'string' ? place.source.length : 1;
  return { start: place.offset, end: place.offset + length };
}

/**
 * The first mistake of each line: those after it on the line are mostly its consequences. `openQuotes` are the places
 * of quotes that are never closed, which the library reports where the text ends.
 */
export function syntaxIssues(
  mistakes: readonly Mistake[],
  text: string,
  openQuotes: readonly number[],
): readonly SpannedIssue[] {
  const issues = mistakes
    .map((mistake) => syntaxIssue(mistake, text, openQuotes))
    .sort((a, b) => a.span.start - b.span.start);
  let lineEnd = -1;
  return issues.filter(({ span }) => {
    if (span.start <= lineEnd) return false;
    lineEnd = endOfLine(text, span.start);
    return true;
  });
}

function syntaxIssue(mistake: Mistake, text: string, openQuotes: readonly number[]): SpannedIssue {
  const at = Math.max(0, Math.min(mistake.start, text.length));
  const kind = kindOf(mistake);
  const start = kind === 'unclosed-quote' ? (openQuotes.findLast((open) => open < at) ?? at) : at;
  const end = Math.min(Math.max(start + 1, mistake.end), endOfLine(text, start));
  const span = { start, end: Math.max(start, end) };
  if (kind === 'tag') return { issue: error('tag', pointer(), { found: text.slice(start, end) }), span };
  return { issue: error('yaml-syntax', pointer(), { params: { kind }, expected: mistake.message }), span };
}

function kindOf({ code, message }: Mistake): SyntaxKind | 'tag' {
  if (code === 'TAG_RESOLVE_FAILED') return 'tag';
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE[code] ?? 'unexpected';
}
