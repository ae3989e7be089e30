import { parsePointer, type JsonPointer } from '../base/json-pointer.ts';
import type { InputFile } from './files.ts';
import type { ImportReport, Origin, Origins } from './report.ts';

/** The origins with the lines of their places, where the file is JSON and the reader gave no line. */
export function withLines(origins: Origins, files: readonly InputFile[]): Origins {
  const wanted = new Map<string, JsonPointer[]>();
  for (const { file, path, line } of origins.values()) {
    if (line !== undefined) continue;
    const paths = wanted.get(file) ?? [];
    wanted.set(file, paths);
    paths.push(path);
  }
  const lines = new Map(
    files.flatMap(({ name, text }) => {
      const paths = wanted.get(name);
      return paths === undefined ? [] : [[name, linesOf(text, paths)] as const];
    }),
  );
  const located = ([at, origin]: readonly [JsonPointer, Origin]): readonly [JsonPointer, Origin] => {
    const line = origin.line ?? lines.get(origin.file)?.get(origin.path);
    return [at, line === undefined ? origin : { ...origin, line }];
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

/**
 * The line, from 1, on which each of these places of a JSON text begins; places that it does not have are left out.
 * For a member of an object it is the line of its value. Where several documents stand in one text, the first is meant.
 * The text must have been parsed before: it is only scanned here, and never deeper than the paths go.
 */
export function linesOf(text: string, paths: readonly JsonPointer[]): ReadonlyMap<JsonPointer, number> {
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
  const offsets: (readonly [JsonPointer, number])[] = [];
  scan(text, text.startsWith('\ufeff') ? 1 : 0, root, offsets);
  return inLines(text, offsets);
}

/** Notes where the value at `index` and what is below it begin; gives the index past the value. */
function scan(
  text: string,
  index: number,
  step: Step | undefined,
  offsets: (readonly [JsonPointer, number])[],
): number {
  const start = next(text, index, NOT_SPACE);
  if (step?.path !== undefined) offsets.push([step.path, start]);
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
    at = next(text, scan(text, at, step.below.get(key), offsets), NOT_SPACE);
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

function inLines(
  text: string,
  offsets: readonly (readonly [JsonPointer, number])[],
): ReadonlyMap<JsonPointer, number> {
  const lines = new Map<JsonPointer, number>();
  let line = 1;
  let newline = text.indexOf('\n');
  for (const [path, offset] of offsets.toSorted((a, b) => a[1] - b[1])) {
    while (newline !== -1 && newline < offset) {
      line++;
      newline = text.indexOf('\n', newline + 1);
    }
    lines.set(path, line);
  }
  return lines;
}
