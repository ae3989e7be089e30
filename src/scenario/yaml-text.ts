import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import { error } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { SpannedIssue } from './source-map.ts';
import { spanOfMistake, syntaxIssues, type Mistake, type MistakePlace } from './syntax-issues.ts';

/** The longest text that is read, in UTF-16 units. */
const MOST_TEXT = 5_000_000;
/** The most words and signs that are read: two million characters of dense YAML, a second or two of work. */
const MOST_TOKENS = 1_000_000;
/** How deep maps and lists may stand in each other. A scenario needs eight or so. */
export const MOST_DEPTH = 64;

/** More mistakes in the YAML itself are mostly consequences of these. */
const MOST_MISTAKES = 1000;

/** What neither YAML nor JSON has in a text: a file that has it is of another kind. */
// eslint-disable-next-line no-control-regex
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

export interface YamlOptions {
  /** How deep maps and lists may stand in each other. */
  readonly depth?: number;
  /** The tags that the document may have, `!Ref` and the like: they stay with their nodes. Others are mistakes. */
  readonly tags?: ReadonlySet<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Reads one YAML document, of which JSON is a kind, up to its syntax tree. Nothing in it is evaluated. */
export function parseYaml(
  text: string,
  { depth = MOST_DEPTH, tags = NO_TAGS }: YamlOptions = {},
): Result<Document.Parsed, readonly SpannedIssue[]> {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return fail([refusal]);
  const read = tokensOf(text, depth);
  if (!read.ok) return fail([read.error]);
  const { tokens, openQuotes } = read.value;
  const [, second] = tokens.filter((token) => token.type === 'document');
  if (second !== undefined) return fail([issueAt('several-documents', second.offset)]);

  const { document, mistakes } = compose(tokens, text, tags);
  const issues = syntaxIssues(mistakes, text, openQuotes);
  if (issues.length > 0) return fail(issues);
  const [start, end] = document.contents?.range ?? [0, 0];
  return start === end ? fail([issueAt('empty-document', 0)]) : ok(document);
}

interface Composed {
  readonly document: Document.Parsed;
  readonly mistakes: readonly Mistake[];
}

function compose(tokens: readonly CST.Token[], text: string, tags: ReadonlySet<string>): Composed {
  // plain-value.ts sees to unique keys: the composer would compare each key with each.
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false, merge: false });
  const mistakes: Mistake[] = [];
  // The composer's own handler makes an Error of each, with its stack: seconds of work, where a text is all mistakes.
  Object.assign(composer, {
    onError: (place: MistakePlace, code: Mistake['code'], message: string) => {
      const span = spanOfMistake(place);
      if (code === 'TAG_RESOLVE_FAILED' && tags.has(text.slice(span.start, span.end))) return;
      if (mistakes.length < MOST_MISTAKES) mistakes.push({ ...span, code, message });
    },
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('the composer was told to make a document');
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    mistakes.push({ start: pos[0], end: pos[1], code, message });
  }
  return { document, mistakes };
}

/** What can be said before a word is read. */
function refusalOf(text: string): SpannedIssue | undefined {
  if (text.length > MOST_TEXT) {
    return issueAt('text-too-large', 0, { kind: 'characters', found: text.length, most: MOST_TEXT });
  }
  const control = text.search(CONTROL_CHARACTER);
  if (control !== -1) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return issueAt('not-text', control, { character: `U+${code}` });
  }
  return text.trim() === '' ? issueAt('empty-document', 0) : undefined;
}

interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Where quotes open that are never closed. */
  readonly openQuotes: readonly number[];
}

function tokensOf(text: string, depth: number): Result<Tokens, SpannedIssue> {
  const words: string[] = [];
  for (const word of new Lexer().lex(text)) {
    if (words.push(word) > MOST_TOKENS) {
      return fail(issueAt('text-too-large', 0, { kind: 'tokens', most: MOST_TOKENS }));
    }
  }
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const openQuotes: number[] = [];
  let mistakes = 0;
  for (const word of words) {
    if (/^["']/.test(word) && (word.length === 1 || word.at(-1) !== word[0])) openQuotes.push(parser.offset);
    for (const token of parser.next(word)) {
      if (token.type !== 'error' || ++mistakes <= MOST_MISTAKES) tokens.push(token);
    }
    // The stack also holds the document and the scalar that is being read.
    if (parser.stack.length > depth + 2) {
      return fail(issueAt('too-deep', parser.offset, { most: depth }));
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return ok({ tokens, openQuotes });
}

function issueAt(code: string, offset: number, params: Record<string, string | number> = {}): SpannedIssue {
  return { issue: error(code, pointer(), { params }), span: { start: offset, end: offset + 1 } };
}
