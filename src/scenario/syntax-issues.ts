import type { YAMLError } from 'yaml';
import { error } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { endOfLine, type SpannedIssue } from './source-map.ts';

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

const BY_CODE: { readonly [Code in YAMLError['code']]?: SyntaxKind } = {
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

/**
 * The first mistake of each line: those after it on the line are mostly its consequences. `openQuotes` are the places
 * of quotes that are never closed, which the library reports where the text ends.
 */
export function syntaxIssues(
  found: readonly YAMLError[],
  text: string,
  openQuotes: readonly number[],
): readonly SpannedIssue[] {
  const issues = found
    .map((mistake) => syntaxIssue(mistake, text, openQuotes))
    .sort((a, b) => a.span.start - b.span.start);
  let lineEnd = -1;
  return issues.filter(({ span }) => {
    if (span.start <= lineEnd) return false;
    lineEnd = endOfLine(text, span.start);
    return true;
  });
}

function syntaxIssue(mistake: YAMLError, text: string, openQuotes: readonly number[]): SpannedIssue {
  const at = Math.max(0, Math.min(mistake.pos[0], text.length));
  const kind = kindOf(mistake);
  const start = kind === 'unclosed-quote' ? (openQuotes.findLast((open) => open < at) ?? at) : at;
  const end = Math.min(Math.max(start + 1, mistake.pos[1]), endOfLine(text, start));
  const span = { start, end: Math.max(start, end) };
  if (kind === 'tag') return { issue: error('tag', pointer(), { found: text.slice(start, end) }), span };
  return { issue: error('yaml-syntax', pointer(), { params: { kind }, expected: mistake.message }), span };
}

function kindOf(mistake: YAMLError): SyntaxKind | 'tag' {
  if (mistake.code === 'TAG_RESOLVE_FAILED') return 'tag';
  const byMessage = BY_MESSAGE.find(([message]) => message.test(mistake.message))?.[1];
  return byMessage ?? BY_CODE[mistake.code] ?? 'unexpected';
}
