import { writeYaml } from '../write-yaml.ts';
import { isList, isMap } from './plain.ts';
import type { Notation } from './outline.ts';

/** The longest line on which a map or a list is written whole, as in `write-yaml.ts`. */
export const LONGEST_LINE = 110;

/** What a JSON text may hold as it is, and YAML may not. */
const TO_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text in double quotes, which both JSON and YAML read. */
export function inDoubleQuotes(text: string): string {
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(TO_ESCAPE, escaped);
}

/** A text as the writer of documents spells it: plain where it can be. */
export function textInPlace(text: string): string {
  const [line = '', ...others] = writtenText(text);
  return others.length === 0 ? line : inDoubleQuotes(text);
}

/** The first line goes behind a key or a dash, the others two further in than it. */
function writtenText(text: string): readonly string[] {
  const lines = writeYaml({ k: text }).slice(0, -1).split('\n');
  return lines.map((line, index) => (index === 0 ? line.slice('k: '.length) : line));
}

export function keyText(key: string, { isJson }: Pick<Notation, 'isJson'>): string {
  return isJson ? inDoubleQuotes(key) : textInPlace(key);
}

/** A value on one line, with brackets around what is in it. */
export function flowText(value: unknown, notation: Notation): string {
  const [gap, pad] = notation.isMinified ? ['', ''] : [' ', notation.isPadded ? ' ' : ''];
  if (isList(value)) return `[${value.map((item) => flowText(item, notation)).join(`,${gap}`)}]`;
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => flowPair(key, inner, notation));
    return pairs.length === 0 ? '{}' : `{${pad}${pairs.join(`,${gap}`)}${pad}}`;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  return notation.isJson ? inDoubleQuotes(value) : textInPlace(value);
}

export function flowPair(key: string, value: unknown, notation: Notation): string {
  return `${keyText(key, notation)}:${notation.isMinified ? '' : ' '}${flowText(value, notation)}`;
}

/** A value in brackets over several lines, as `JSON.stringify` with an indent writes it. The first line is not indented. */
export function spreadText(value: unknown, indent: string, notation: Notation): string {
  const inner = `${indent}${notation.step}`;
  const lines = isList(value)
    ? value.map((item) => spreadText(item, inner, notation))
    : isMap(value)
      ? Object.entries(value).map(
          ([key, item]) => `${keyText(key, notation)}: ${spreadText(item, inner, notation)}`,
        )
      : [];
  if (lines.length === 0) return flowText(value, notation);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  const { eol } = notation;
  return `${open}${eol}${inner}${lines.join(`,${eol}${inner}`)}${eol}${indent}${close}`;
}

/** How the outermost map of what is written stands: on a line of its own where it fits, or never. */
export type Shape = 'line' | 'block';

/** The lines of an entry of a map, the first without its indentation, the others as far in as they are beside it. */
export function pairLines(
  key: string,
  value: unknown,
  room: number,
  notation: Notation,
  shape: Shape = 'line',
): readonly string[] {
  const head = `${keyText(key, notation)}:`;
  const line = shape === 'block' && isFilledMap(value) ? undefined : onOneLine(value, notation);
  if (line !== undefined && head.length + 1 + line.length <= room) return [`${head} ${line}`];
  return [...behind(head, value, room, notation)];
}

/** The lines of an entry of a list. */
export function itemLines(
  value: unknown,
  room: number,
  notation: Notation,
  shape: Shape = 'line',
): readonly string[] {
  const line = shape === 'block' && isFilledMap(value) ? undefined : onOneLine(value, notation);
  if (line !== undefined && 2 + line.length <= room) return [`- ${line}`];
  if (!isFilledMap(value) && !(isList(value) && value.length > 0)) return behind('-', value, room, notation);
  // The first line moves up beside the dash.
  return linesInside(value, room - 2, notation).map((text, index) =>
    index === 0 ? `- ${text}` : `  ${text}`,
  );
}

function behind(head: string, value: unknown, room: number, notation: Notation): readonly string[] {
  if (typeof value === 'string') {
    const [first = '', ...others] = writtenText(value);
    return [`${head} ${first}`, ...others];
  }
  const lines = linesInside(value, room - 2, notation);
  if (lines.length === 0) return [`${head} ${flowText(value, notation)}`];
  return [head, ...indented(lines, '  ')];
}

function linesInside(value: unknown, room: number, notation: Notation): readonly string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, room, notation));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, room, notation));
}

/** Undefined for what reads better on lines of its own: texts of several lines, and lists of maps. */
export function onOneLine(value: unknown, notation: Notation): string | undefined {
  const isLong = (inner: unknown): boolean => {
    if (typeof inner === 'string') return writtenText(inner).length > 1;
    if (isList(inner)) return inner.some((item) => isMap(item) || isLong(item));
    return isMap(inner) && Object.values(inner).some(isLong);
  };
  return isLong(value) ? undefined : flowText(value, notation);
}

function isFilledMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length > 0;
}

/** Blank lines stay blank. */
export function indented(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`));
}
