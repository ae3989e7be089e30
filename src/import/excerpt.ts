import { parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Span } from '../scenario/source-map.ts';
import { readTemplateText } from './cloudformation/template-text.ts';
import { spansOf } from './lines.ts';
import type { Place } from './report.ts';

/** A part of a file for people to read, with the lines that something came from. */
export type Excerpt = {
  /** Lines, with `\n` between them. */
  readonly text: string;
  /** The lines of it that are meant, from 1; both of them included. */
  readonly marked: { readonly first: number; readonly last: number };
} & (
  | {
      /** Lines as they stand in the file. */
      readonly kind: 'lines';
      /** The number of the first line in the file, and how many lines the file has. */
      readonly firstLine: number;
      readonly count: number;
    }
  | {
      /** A part of a file that is all in one line, written with a line for each value. */
      readonly kind: 'indented';
      /** Where the part stands: `/resource_changes/17`. */
      readonly part: JsonPointer;
    }
);

/** So many lines are shown at most, about half of them before the marked ones. */
const MOST_LINES = 2000;
/** Characters. A longer line is one that no person wrote. */
const LONGEST_LINE = 2000;
/** Characters of a part that is written anew. */
const LONGEST_PART = 200_000;

/** The surroundings of a place in a file. Null where the file has no such place. */
export function excerptOf(source: string, { path, line }: Pick<Place, 'path' | 'line'>): Excerpt | null {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const span = spanOf(text, path) ?? spanOfLine(text, line);
  if (span === null) return null;
  return isInLongLine(text, span)
    ? (indented(text, path) ?? linesAround(text, span))
    : linesAround(text, span);
}

function spanOf(text: string, path: JsonPointer): Span | null {
  if (/^\s*[{[]/.test(text)) return spansOf(text, [path]).get(path) ?? null;
  const template = readTemplateText(text);
  return template.ok ? template.value.spanOf(path) : null;
}

function spanOfLine(text: string, line: number | undefined): Span | null {
  if (line === undefined) return null;
  let start = 0;
  for (let number = 1; number < line; number++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  return { start, end: endOfLine(text, start) };
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function isInLongLine(text: string, { start }: Span): boolean {
  return endOfLine(text, start) - startOfLine(text, start) > LONGEST_LINE;
}

function linesAround(text: string, { start, end }: Span): Excerpt {
  const marked = countLines(text, start, Math.max(start, end - 1)) + 1;
  const before = Math.max(0, Math.floor((MOST_LINES - marked) / 2));
  let from = startOfLine(text, start);
  let above = 0;
  for (; above < before && from > 0; above++) from = startOfLine(text, from - 1);
  let to = endOfLine(text, start);
  for (let count = above + 1; count < MOST_LINES && to < text.length; count++) to = endOfLine(text, to + 1);
  const firstLine = countLines(text, 0, from) + 1;
  const lines = text.slice(from, to).split('\n').map(shortened);
  return {
    kind: 'lines',
    text: lines.join('\n'),
    marked: { first: above + 1, last: Math.min(above + marked, lines.length) },
    firstLine,
    // What the last line break ends is a line; what comes after it is none.
    count: firstLine - 1 + lines.length + countLines(text, to, text.length) - (text.endsWith('\n') ? 1 : 0),
  };
}

function shortened(line: string): string {
  const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
  return bare.length > LONGEST_LINE ? `${bare.slice(0, LONGEST_LINE)}…` : bare;
}

/** How many line breaks stand between two offsets. */
function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The largest value around the place that a person can look through, with a line for each value in it. */
function indented(text: string, path: JsonPointer): Excerpt | null {
  const steps = parsePointer(path);
  const around = steps.map((_, index) => pointer(...steps.slice(0, index)));
  const spans = spansOf(text, [...around, path]);
  for (const part of [...around, path]) {
    const span = spans.get(part);
    if (span === undefined || span.end - span.start > LONGEST_PART) continue;
    const written = writtenAnew(text.slice(span.start, span.end));
    const rest = pointer(...steps.slice(parsePointer(part).length));
    const inside = written === null ? undefined : spansOf(written, [rest]).get(rest);
    if (written === null || inside === undefined) return null;
    const first = countLines(written, 0, inside.start) + 1;
    const marked = { first, last: first + countLines(written, inside.start, inside.end) };
    return { kind: 'indented', text: written, marked, part };
  }
  return null;
}

function writtenAnew(json: string): string | null {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return null;
  }
}
