import { isMap } from 'yaml';
import { entriesOf, lineStart, nextLine, type Entry } from './entries.ts';
import type { Outline, Spot } from './outline.ts';
import type { Splice } from './splice.ts';

/** Takes an entry out of its map or list, with its comments. */
export function removal(outline: Outline, spot: Spot): readonly Splice[] | undefined {
  const { within } = spot;
  if (within === undefined) return undefined;
  const { collection, index } = within;
  const entries = entriesOf(outline.text, collection);
  const entry = entries?.[index];
  if (entries === undefined || entry === undefined) return undefined;
  if (entries.length === 1) return emptied(outline, within, entry);
  return collection.flow === true
    ? fromFlow(outline.text, entries, index, entry)
    : fromBlock(outline.text, entries, index, entry);
}

/** A block cannot be empty: brackets take its place. */
function emptied(
  outline: Outline,
  { spot, collection }: NonNullable<Spot['within']>,
  entry: Entry,
): readonly Splice[] | undefined {
  const { text } = outline;
  const brackets = isMap(collection) ? '{}' : '[]';
  if (collection.flow === true) {
    const [start, end] = collection.range ?? [0, 0];
    return text.slice(start, end).includes('#') ? undefined : [{ start, end, text: brackets }];
  }
  if (!entry.closesLine || spot.within === undefined) return undefined;
  if (!entry.opensLine) return [{ start: entry.start, end: entry.end, text: brackets }];
  const owner = entriesOf(text, spot.within.collection)?.[spot.within.index];
  if (owner?.valueStart === undefined) return undefined;
  const { valueStart } = owner;
  return [{ start: valueStart, end: valueStart, text: ` ${brackets}` }, withoutLines(text, entry)];
}

function fromBlock(
  text: string,
  entries: readonly Entry[],
  index: number,
  entry: Entry,
): readonly Splice[] | undefined {
  if (!entry.closesLine) return undefined;
  const next = entries[index + 1];
  if (!entry.opensLine) return next && [{ start: entry.start, end: next.start, text: '' }];
  const lines = withoutLines(text, entry);
  const after = text.slice(lines.end, nextLine(text, lines.end));
  const isLast = next === undefined || after.trim() === '';
  // With the blank lines before it, where others follow or none are needed.
  return [isLast && index > 0 ? { ...lines, start: withBlankLinesAbove(text, lines.start) } : lines];
}

function withBlankLinesAbove(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (text.slice(above, first).trim() !== '') break;
    first = above;
  }
  return first;
}

function withoutLines(text: string, { lines }: Entry): Splice {
  const end = nextLine(text, lines.end);
  // The last line of a text that does not end with a line break takes the one before it along.
  const isUnclosed = end === text.length && !text.endsWith('\n');
  return { start: isUnclosed ? lineBreakBefore(text, lines.start) : lines.start, end, text: '' };
}

function lineBreakBefore(text: string, start: number): number {
  return text.slice(0, start).replace(/\r?\n$/, '').length;
}

function fromFlow(
  text: string,
  entries: readonly Entry[],
  index: number,
  entry: Entry,
): readonly Splice[] | undefined {
  const [previous, next] = [entries[index - 1], entries[index + 1]];
  if (entry.opensLine && entry.closesLine) {
    const lines = { start: entry.lines.start, end: nextLine(text, entry.lines.end), text: '' };
    const hasComma = text.slice(entry.end, entry.lines.end).trimStart().startsWith(',');
    if (next !== undefined || hasComma || previous === undefined) return [lines];
    const comma = text.indexOf(',', previous.end);
    return comma === -1 || comma >= lines.start
      ? undefined
      : [{ start: comma, end: comma + 1, text: '' }, lines];
  }
  if (next !== undefined) return [{ start: entry.start, end: next.start, text: '' }];
  return previous && [{ start: previous.end, end: entry.end, text: '' }];
}
