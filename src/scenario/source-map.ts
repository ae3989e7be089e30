import type { Issue } from '../base/issue.ts';
import { parsePointer, type JsonPointer } from '../base/json-pointer.ts';

/** A stretch of the text. Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** Where each value of a document stands in its text; undefined for what the document does not have. */
export interface SourceMap {
  valueAt(at: JsonPointer): Place | undefined;
  /** The key of a value. The whole document has none, nor has what stands in a list. */
  keyAt(at: JsonPointer): Place | undefined;
  /**
   * What to point at to mean the value: a scalar itself, but of a map or a list, which may be pages long, the key,
   * which is its name, or else its first line.
   */
  headAt(at: JsonPointer): Place | undefined;
}

/** From the offset `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An issue of the text itself: its pointer cannot say which of two equal keys is meant, or where a quote is missing. */
export interface SpannedIssue {
  readonly issue: Issue;
  readonly span: Span;
}

/** The spans of a value, of its key, and of what is in it: by key, or by position in a list. */
export interface SpanTree {
  readonly value: Span;
  readonly key: Span | undefined;
  readonly children: ReadonlyMap<string, SpanTree> | undefined;
}

export function sourceMapOf(tree: SpanTree, text: string, placeOf: (span: Span) => Place): SourceMap {
  const find = (at: JsonPointer): SpanTree | undefined => {
    let found: SpanTree | undefined = tree;
    for (const step of parsePointer(at)) found = found?.children?.get(step);
    return found;
  };
  return {
    valueAt: (at) => {
      const found = find(at);
      return found && placeOf(found.value);
    },
    keyAt: (at) => {
      const found = find(at)?.key;
      return found && placeOf(found);
    },
    headAt: (at) => {
      const found = find(at);
      if (found === undefined) return undefined;
      if (found.children === undefined) return placeOf(found.value);
      const { start, end } = found.value;
      return placeOf(found.key ?? { start, end: Math.min(end, endOfLine(text, start)) });
    },
  };
}

/** Turns offsets of the text into lines and columns. A byte order mark takes no column. */
export function placesIn(text: string): (span: Span) => Place {
  const lines: number[] = [];
  for (let start = 0; start <= text.length; start = endOfLine(text, start) + 1) lines.push(start);
  const beforeFirst = text.startsWith('\ufeff') ? 1 : 0;
  return ({ start, end }) => {
    const line = countUpTo(lines, start);
    const col = start - (lines[line - 1] ?? 0) + 1;
    const column = line === 1 ? Math.max(1, col - beforeFirst) : col;
    return { line, column, offset: start, length: Math.max(0, end - start) };
  };
}

/** How many of the numbers, which ascend, are not above `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? Infinity) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The offset of the line break after `offset`, or of the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
