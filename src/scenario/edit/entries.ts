import { isAlias, isCollection, isScalar, isSeq, Scalar, type Node } from 'yaml';
import type { Span } from '../source-map.ts';
import { keyNode, valueNode, type Collection } from './outline.ts';

/** One entry of a map or a list, where it stands in the text. */
export interface Entry {
  /** Of its key, of its dash, or, for an entry of a list in brackets, of its value. */
  readonly start: number;
  /** Behind its last character; a comment there is not part of it. */
  readonly end: number;
  /** Behind the colon or the dash; undefined where there is neither. */
  readonly valueStart: number | undefined;
  /** Whether nothing but spaces stands before it on its first line. */
  readonly opensLine: boolean;
  /** Whether nothing but a comma and a comment stands behind it on its last line. */
  readonly closesLine: boolean;
  /** From its first line to the end of its last one, with the comments that belong to it. */
  readonly lines: Span;
}

type Entries = readonly Entry[] | undefined;

/** A collection is of one text, which does not change: its entries are looked for once. */
const known = new WeakMap<Collection, { readonly entries: Entries }>();

/** The entries of a collection; undefined where their places cannot be told for certain. */
export function entriesOf(text: string, collection: Collection): Entries {
  const before = known.get(collection);
  if (before !== undefined) return before.entries;
  const entries = entriesFound(text, collection);
  known.set(collection, { entries });
  return entries;
}

function entriesFound(text: string, collection: Collection): Entries {
  const entries: Entry[] = [];
  for (const index of collection.items.keys()) {
    const bounds = boundsOf(text, collection, index);
    const previous = entries.at(-1);
    if (bounds === undefined || (previous !== undefined && bounds.start < previous.end)) return undefined;
    entries.push(withLines(text, collection, bounds, previous));
  }
  return entries;
}

/** Where a value ends; undefined where that cannot be told. */
function endOf(text: string, node: Node): number | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node)) return end;
  if (isScalar(node)) return isBlockScalar(node) ? endOfBlockScalar(text, start, end) : end;
  if (!isCollection(node)) return undefined;
  if (node.flow === true) return end;
  return boundsOf(text, node, node.items.length - 1)?.end;
}

export function isBlockScalar(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** Whether nothing is written, as in `key:` or in a dash alone. */
export function isEmptyNode(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line break, be it one character or two. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  if (found === -1) return text.length;
  return found > offset && text[found - 1] === '\r' ? found - 1 : found;
}

/** Behind the line break. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}

export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** How far `offset` is from the start of its line. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

type Bounds = Pick<Entry, 'start' | 'end' | 'valueStart'>;

function boundsOf(text: string, collection: Collection, index: number): Bounds | undefined {
  const value = valueNode(collection, index);
  const start = isSeq(collection) ? startOfItem(text, collection, value) : startOfPair(collection, index);
  if (start === undefined) return undefined;
  const sign = isSeq(collection) ? (collection.flow === true ? undefined : start + 1) : undefined;
  const key = keyNode(collection, index);
  const valueStart = key === undefined ? sign : colonAfter(text, key);
  const isExplicit = key !== undefined && valueStart === undefined && collection.flow !== true;
  if (isExplicit || (valueStart === undefined && isEmptyNode(value) && key === undefined)) return undefined;
  if (!isEmptyNode(value) && value !== null) {
    const end = endOf(text, value);
    return end === undefined ? undefined : { start, end, valueStart };
  }
  return { start, end: valueStart ?? key?.range?.[1] ?? start, valueStart };
}

function startOfPair(collection: Collection, index: number): number | undefined {
  return keyNode(collection, index)?.range?.[0];
}

/** In a block, of the dash: it stands in the column of the list, before the value. */
function startOfItem(text: string, collection: Collection, value: Node | null): number | undefined {
  const valueAt = value?.range?.[0];
  if (collection.flow === true || valueAt === undefined) return valueAt;
  const between = /-\s+$/.exec(text.slice(Math.max(0, valueAt - 1000), valueAt))?.[0];
  const dash = valueAt - (between?.length ?? 0);
  const column = columnAt(text, collection.range?.[0] ?? 0);
  return between !== undefined && columnAt(text, dash) === column ? dash : undefined;
}

function colonAfter(text: string, key: Scalar): number | undefined {
  const colon = /[ \t]*:/y;
  colon.lastIndex = key.range?.[1] ?? 0;
  return colon.test(text) ? colon.lastIndex : undefined;
}

/** Blank lines after a block of text are no part of it, unless it says to keep them. */
function endOfBlockScalar(text: string, start: number, end: number): number {
  const header = text.slice(start, lineEnd(text, start));
  const block = text.slice(start, end);
  const kept = header.includes('+') ? block.replace(/\r?\n$/, '') : block.trimEnd();
  return start + kept.length;
}

function withLines(text: string, collection: Collection, bounds: Bounds, previous: Entry | undefined): Entry {
  const { start, end } = bounds;
  const opensLine = /^[ \t]*$/.test(text.slice(lineStart(text, start), start));
  const rest = text.slice(end, lineEnd(text, end));
  const isFlow = collection.flow === true;
  const closesLine = (isFlow ? /^[ \t]*,?[ \t]*(#.*)?$/ : /^[ \t]*(#.*)?$/).test(rest);
  const floor = previous === undefined ? -1 : previous.lines.end;
  // A comment at the top of the file is about the file.
  const isTop = previous === undefined && columnAt(text, start) === 0;
  const first = opensLine && !isTop ? withCommentsAbove(text, start, floor) : lineStart(text, start);
  const last = isFlow ? lineEnd(text, end) : withCommentsBelow(text, end, columnAt(text, start));
  return { ...bounds, opensLine, closesLine, lines: { start: first, end: last } };
}

/** Comments right above an entry, in its own column, are about it. */
function withCommentsAbove(text: string, start: number, floor: number): number {
  const indent = text.slice(lineStart(text, start), start);
  let first = lineStart(text, start);
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (above <= floor || !text.startsWith(`${indent}#`, above)) break;
    first = above;
  }
  return first;
}

/** Comments below the last line of an entry and further in than it belong to what is in it. */
function withCommentsBelow(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  let line = nextLine(text, last);
  while (line < text.length) {
    const content = text.slice(line, lineEnd(text, line));
    const comment = /^([ \t]*)#/.exec(content);
    if (comment !== null && (comment[1]?.length ?? 0) > column) last = lineEnd(text, line);
    else if (content.trim() !== '') break;
    line = nextLine(text, line);
  }
  return last;
}
