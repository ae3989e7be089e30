import type { Issue } from '../../base/issue.ts';
import { parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { plainValueOf } from '../plain-value.ts';
import { endOfLine, type Span, type SpanTree } from '../source-map.ts';
import { parseYaml } from '../yaml-text.ts';
import type { Outline } from './outline.ts';

/** Ways between the text of a document and the places in it, for a cursor and a selection that follow each other. */
export interface Places {
  /** The innermost value that the offset is in, or on the line of; the whole document where it is in none. */
  pointerAt(offset: number): JsonPointer;
  /** From the key of a value, or the value of an entry of a list, to its end. */
  rangeOf(at: JsonPointer): Span | undefined;
  /** The value alone. */
  valueRangeOf(at: JsonPointer): Span | undefined;
}

/** Reads the places of a text. What the schema would say of it does not matter here. */
export function placesOf(text: string): Result<Places, readonly Issue[]> {
  const document = parseYaml(text);
  if (!document.ok) return fail(document.error.map(({ issue }) => issue));
  return ok(placesIn({ text, spans: plainValueOf(document.value).spans }));
}

/** The places of a text that has been read. */
export function placesIn({ text, spans }: Pick<Outline, 'text' | 'spans'>): Places {
  const find = (at: JsonPointer) => {
    let found: SpanTree | undefined = spans;
    for (const step of parsePointer(at)) found = found?.children?.get(step);
    return found;
  };
  return {
    pointerAt: (offset) => pointerAt(text, spans, offset),
    rangeOf: (at) => {
      const found = find(at);
      return found && wholeOf(found);
    },
    valueRangeOf: (at) => find(at)?.value,
  };
}

function pointerAt(text: string, tree: SpanTree, offset: number): JsonPointer {
  const steps: string[] = [];
  let found = entryAt(text, tree, offset);
  while (found !== undefined) {
    const [step, entry] = found;
    steps.push(step);
    const { key } = entry;
    if (key !== undefined && isBetween(offset, key.start, key.end)) break;
    found = entryAt(text, entry, offset);
  }
  return pointer(...steps);
}

/**
 * The entry that holds the offset. In the margin of a line, the entry that begins the line; in the comment at its end,
 * the innermost that both begins a line and ends on this one.
 */
function entryAt(
  text: string,
  { value, children }: SpanTree,
  offset: number,
): readonly [string, SpanTree] | undefined {
  // What is behind an alias stands elsewhere, and is found there.
  const own = [...(children ?? [])].filter(([, child]) => holds(value, wholeOf(child).start));
  // Where one ends and the next begins, the next is meant.
  const around = own.findLast(([, child]) => holds(wholeOf(child), offset));
  if (around !== undefined) return around;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const next = own.find(([, child]) => wholeOf(child).start > offset);
  if (next !== undefined && isMargin(text.slice(lineStart, wholeOf(next[1]).start))) return next;
  const previous = own.findLast(([, child]) => wholeOf(child).end < offset);
  if (previous === undefined) return undefined;
  const { start, end } = wholeOf(previous[1]);
  const isHere = end >= lineStart && /^[ \t]*(#.*)?$/.test(text.slice(end, endOfLine(text, end)).trimEnd());
  return isHere && isMargin(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ? previous : undefined;
}

/** What stands before the first key or value of a line. */
function isMargin(text: string): boolean {
  return /^[ -]*$/.test(text);
}

function wholeOf({ key, value }: SpanTree): Span {
  const start = key?.start ?? value.start;
  return { start, end: Math.max(key?.end ?? start, value.end) };
}

function holds({ start, end }: Span, offset: number): boolean {
  return isBetween(offset, start, end);
}

function isBetween(offset: number, start: number, end: number): boolean {
  return offset >= start && offset <= end;
}
