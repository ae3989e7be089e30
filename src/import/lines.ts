import { parsePointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Span } from '../scenario/source-map.ts';
import type { InputFile } from './files.ts';
import type { ImportReport, Origin, Origins } from './report.ts';

/** The origins with the lines and columns of their places, where the file is JSON and the reader gave no line. */
export function withLines(origins: Origins, files: readonly InputFile[]): Origins {
  const wanted = new Map<string, JsonPointer[]>();
  for (const { file, path, line } of origins.values()) {
    if (line !== undefined) continue;
    const paths = wanted.get(file) ?? [];
    wanted.set(file, paths);
    paths.push(path);
  }
  const places = new Map(
    files.flatMap(({ name, text }) => {
      const paths = wanted.get(name);
      return paths === undefined ? [] : [[name, positionsOf(text, paths)] as const];
    }),
  );
  const located = ([at, origin]: readonly [JsonPointer, Origin]): readonly [JsonPointer, Origin] => {
    const position = origin.line === undefined ? places.get(origin.file)?.get(origin.path) : undefined;
    return [at, position === undefined ? origin : { ...origin, ...position }];
  };
  return new Map([...origins].map(located));
}

/** The report with the lines of its places, where the file is JSON and the reader gave no line. */
export function reportWithLines(report: ImportReport, files: readonly InputFile[]): ImportReport {
  const wanted = new Map<string, Set<JsonPointer>>();
  const { assumed, ignored, errors } = report;
  for (const { file, path, line } of [...assumed, ...ignored, ...errors]) {
    if (line !== undefined || path === '') continue;
    wanted.set(file, (wanted.get(file) ?? new Set()).add(path));
  }
  const lines = new Map(
    files.flatMap(({ name, text }) => {
      const paths = wanted.get(name);
      return paths === undefined ? [] : [[name, linesOf(text, [...paths])] as const];
    }),
  );
  const located = <Entry extends { file: string; path: JsonPointer; line?: number }>(entry: Entry): Entry => {
    const line = entry.line ?? lines.get(entry.file)?.get(entry.path);
    return line === undefined ? entry : { ...entry, line };
  };
  return {
    read: report.read,
    assumed: assumed.map(located),
    ignored: ignored.map(located),
    errors: errors.map(located),
  };
}

/** A step of the paths that are looked for, with the steps below it. */
interface Step {
  readonly below: Map<string, Step>;
  path?: JsonPointer;
}

/** Where in a text something begins; both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** As `positionsOf`, without the columns. */
export function linesOf(text: string, paths: readonly JsonPointer[]): ReadonlyMap<JsonPointer, number> {
  return new Map([...positionsOf(text, paths)].map(([path, { line }]) => [path, line]));
}

/**
 * Where each of these places of a JSON text begins; places that it does not have are left out, and so are those that
 * several documents in one text have. For a member of an object it is where its value begins.
 */
export function positionsOf(text: string, paths: readonly JsonPointer[]): ReadonlyMap<JsonPointer, Position> {
  const positions = new Map<JsonPointer, Position>();
  let [line, start] = [1, 0];
  let newline = text.indexOf('\n');
  for (const [path, span] of [...spansOf(text, paths)].toSorted(([, a], [, b]) => a.start - b.start)) {
    while (newline !== -1 && newline < span.start) {
      line++;
      start = newline + 1;
      newline = text.indexOf('\n', start);
    }
    positions.set(path, { line, column: span.start - start + 1 });
  }
  return positions;
}

/** The text must have been parsed before: it is only scanned here, and never deeper than the paths go. */
export function spansOf(text: string, paths: readonly JsonPointer[]): ReadonlyMap<JsonPointer, Span> {
  const root: Step = { below: new Map() };
  for (const path of paths) {
    let step = root;
    for (const segment of parsePointer(path)) {
      const next = step.below.get(segment) ?? { below: new Map<string, Step>() };
      step.below.set(segment, next);
      step = next;
    }
    step.path = path;
  }
  const found: (readonly [JsonPointer, Span])[] = [];
  let at = next(text, text.startsWith('\ufeff') ? 1 : 0, NOT_SPACE);
  while (at < text.length) {
    const end = scan(text, at, root, found);
    if (end <= at) break;
    at = next(text, end, NOT_SPACE);
  }
  const spans = new Map<JsonPointer, Span>();
  const repeated = new Set<JsonPointer>();
  for (const [path, span] of found) {
    if (spans.has(path)) repeated.add(path);
    spans.set(path, span);
  }
  for (const path of repeated) spans.delete(path);
  return spans;
}

/** Notes where the value at `index` and what is below it stand; gives the index past the value. */
function scan(
  text: string,
  index: number,
  step: Step | undefined,
  found: (readonly [JsonPointer, Span])[],
): number {
  const start = next(text, index, NOT_SPACE);
  const end = scanValue(text, start, step, found);
  if (step?.path !== undefined && start < text.length) found.push([step.path, { start, end }]);
  return end;
}

function scanValue(
  text: string,
  start: number,
  step: Step | undefined,
  found: (readonly [JsonPointer, Span])[],
): number {
  const mark = text[start];
  if (mark === '"') return endOfString(text, start);
  if (mark !== '{' && mark !== '[') return next(text, start, AFTER_SCALAR);
  if (step === undefined || step.below.size === 0) return endOfBrackets(text, start);
  let at = start + 1;
  for (let position = 0; ; position++) {
    at = next(text, at, NOT_SPACE);
    if (at >= text.length || text[at] === '}' || text[at] === ']') return at + 1;
    let key = String(position);
    if (mark === '{') {
      const end = endOfString(text, at);
      key = unescaped(text.slice(at, end));
      at = next(text, end, COLON) + 1;
    }
    at = next(text, scan(text, at, step.below.get(key), found), NOT_SPACE);
    if (text[at] === ',') at++;
  }
}

function unescaped(key: string): string {
  return key.includes('\\') ? (JSON.parse(key) as string) : key.slice(1, -1);
}

const NOT_SPACE = /[^\s]/g;
const AFTER_SCALAR = /[\s,\]}]/g;
const COLON = /:/g;
const BRACKET_OR_QUOTE = /[[\]{}"]/g;
const QUOTE_OR_ESCAPE = /["\\]/g;

/** Where the pattern is next found, or the end of the text. */
function next(text: string, from: number, pattern: RegExp): number {
  const search = pattern;
  search.lastIndex = from;
  return search.exec(text)?.index ?? text.length;
}

function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; ;) {
    const found = next(text, at, QUOTE_OR_ESCAPE);
    if (text[found] !== '\\') return found + 1;
    at = found + 2;
  }
}

function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; ;) {
    const found = next(text, at, BRACKET_OR_QUOTE);
    const mark = text[found];
    if (mark === '"') at = endOfString(text, found);
    else {
      depth += mark === '{' || mark === '[' ? 1 : -1;
      if (depth <= 0 || mark === undefined) return found + 1;
      at = found + 1;
    }
  }
}
