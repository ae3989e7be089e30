import { ok, type Result } from '../base/result.ts';
import { plainValueOf, type PlainValue } from './plain-value.ts';
import type { Span, SpannedIssue, SpanTree } from './source-map.ts';
import { trailingCommas } from './trailing-commas.ts';
import { parseYaml } from './yaml-text.ts';

/** What a text says, and where each part of it is written. */
export interface ReadText extends PlainValue {
  readonly warnings: readonly SpannedIssue[];
}

/** Reads a text up to its values, or says why it is no YAML. What the schema would say of them does not matter here. */
export type TextReader = (text: string) => Result<ReadText, readonly SpannedIssue[]>;

export const readText: TextReader = (text) => {
  const document = parseYaml(text);
  if (!document.ok) return document;
  const warnings = trailingCommas(text, document.value);
  return ok({ ...plainValueOf(document.value), warnings });
};

/**
 * A reader for a text that is read again at each key that is pressed: it remembers the last text entry by entry
 * (`instances:`, and in it `web:`), and reads only the entries that are not as they were. Its answers are those of
 * `readText`; what did not change is the very object that it was.
 */
export function textReader(): TextReader {
  let memory: Memory = new Map();
  let last: { readonly text: string; readonly answer: ReturnType<TextReader> } | undefined;
  return (text) => {
    if (last?.text === text) return last.answer;
    const used: Memory = new Map();
    const entries = isPlain(text) ? entriesOf(text, { from: memory, to: used }) : undefined;
    const answer = entries === undefined ? readText(text) : ok({ ...entries, issues: [], warnings: [] });
    if (entries !== undefined) memory = used;
    last = { text, answer };
    return answer;
  };
}

/** Longer texts may go over a limit as a whole and not in their parts. */
const MOST_TEXT = 400_000;
/** What an entry may have to do with another: anchors and aliases; directives and marks of documents; a byte order mark. */
const NOT_PLAIN = /(?:^|[\s,[{:-])[&*]\S|^(?:%|---|\.\.\.)|\n(?:%|---|\.\.\.)|\ufeff/;

/** Whether a reader reads it entry by entry, so that what it has read of it is not read again when it goes on. */
export function isPlain(text: string): boolean {
  return text.length <= MOST_TEXT && !NOT_PLAIN.test(text);
}

/** By the text of an entry, what it says. */
type Memory = Map<string, Entry>;
interface Memories {
  readonly from: Memory;
  readonly to: Memory;
}

/** One key of a block map with its value. Its places count from the start of its text. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly spans: SpanTree;
  /** Of a collection, its resources by their text. */
  readonly parts?: ReadonlyMap<string, Entry>;
}

interface Entries {
  readonly value: Readonly<Record<string, unknown>>;
  readonly spans: SpanTree;
}

/** A whole text as the entries of a block map; undefined where it is anything else, or something is wrong with it. */
function entriesOf(text: string, memories: Memories): Entries | undefined {
  return together(text, 0, 0, (part) => entryOf(part, memories));
}

function entryOf(text: string, memories: Memories): Entry | undefined {
  const entry = recall(text, memories) ?? inEntries(text, memories) ?? asWhole(text);
  if (entry !== undefined) memories.to.set(text, entry);
  // Its parts are remembered as long as it is.
  for (const [part, inner] of entry?.parts ?? []) memories.to.set(part, inner);
  return entry;
}

function recall(text: string, { from, to }: Memories): Entry | undefined {
  return to.get(text) ?? from.get(text);
}

/** The key of a collection on a line of its own, `instances:`, and how far in its resources stand. */
const HEADER = /^([A-Za-z]\w*):[ ]*\r?\n(?:[ ]*(?:#[^\n]*)?\n)*([ ]+)/;

/** A collection that is read resource by resource. */
function inEntries(text: string, memories: Memories): Entry | undefined {
  const [, key, indent] = HEADER.exec(text) ?? [];
  if (key === undefined || indent === undefined) return undefined;
  const parts = new Map<string, Entry>();
  const inner = together(text, text.indexOf('\n') + 1, indent.length, (part) => {
    const entry = recall(part, memories) ?? asWhole(part);
    if (entry !== undefined) parts.set(part, entry);
    return entry;
  });
  if (inner === undefined) return undefined;
  const spans = { ...inner.spans, key: { start: 0, end: key.length } };
  return { key, value: inner.value, spans, parts };
}

/** An entry by itself, as a document of one key. */
function asWhole(text: string): Entry | undefined {
  const read = readText(text);
  if (!read.ok || read.value.issues.length > 0) return undefined;
  const { value, spans } = read.value;
  const [child, ...others] = spans.children ?? [];
  if (child === undefined || others.length > 0 || typeof value !== 'object' || value === null)
    return undefined;
  const [key, inner] = child;
  return { key, value: (value as Readonly<Record<string, unknown>>)[key], spans: inner };
}

function together(
  text: string,
  start: number,
  indent: number,
  read: (part: string) => Entry | undefined,
): Entries | undefined {
  const value: Record<string, unknown> = {};
  const children = new Map<string, SpanTree>();
  for (const [from, to] of splitAt(text, start, indent) ?? []) {
    const entry = read(text.slice(from, to));
    if (entry === undefined || children.has(entry.key)) return undefined;
    value[entry.key] = entry.value;
    children.set(entry.key, shifted(entry.spans, from));
  }
  const [first] = children.values();
  const last = [...children.values()].at(-1);
  if (first?.key === undefined || last === undefined) return undefined;
  const span = { start: first.key.start, end: Math.max(first.key.start, last.value.end) };
  return { value, spans: { value: span, key: undefined, children } };
}

const KEY = /^[A-Za-z0-9_][\w.-]*:(?=[ \r\n]|$)/;

/**
 * Where the entries of a block map begin and end, from `start` to the end of the text; undefined where a line stands less
 * far in than they do, or is no such key. What comes before the first key belongs to it.
 */
function splitAt(
  text: string,
  start: number,
  indent: number,
): readonly (readonly [number, number])[] | undefined {
  const starts: number[] = [];
  for (let line = start; line < text.length;) {
    const next = text.indexOf('\n', line);
    const end = next === -1 ? text.length : next;
    const inset = insetOf(text, line, end);
    const isEmpty = line + inset === end || text[line + inset] === '#' || text[line + inset] === '\r';
    if (!isEmpty && inset < indent) return undefined;
    if (!isEmpty && inset === indent) {
      if (!KEY.test(text.slice(line + inset, Math.min(end + 1, line + inset + 200)))) return undefined;
      starts.push(starts.length === 0 ? start : line);
    }
    line = end + 1;
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? text.length] as const);
}

function insetOf(text: string, line: number, end: number): number {
  let at = line;
  while (at < end && text[at] === ' ') at++;
  return at - line;
}

/** The same places, further on in a text. The inner ones are counted when they are asked for. */
function shifted(tree: SpanTree, by: number): SpanTree {
  if (by === 0) return tree;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  let inner: ReadonlyMap<string, SpanTree> | undefined;
  return {
    value: move(tree.value),
    key: tree.key && move(tree.key),
    get children() {
      if (tree.children === undefined) return undefined;
      inner ??= new Map([...tree.children].map(([step, child]) => [step, shifted(child, by)]));
      return inner;
    },
  };
}
