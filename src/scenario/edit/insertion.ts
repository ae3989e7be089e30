import { isCollection, isMap as isYamlMap } from 'yaml';
import { scenarioSchema } from '../../model/scenario.ts';
import { branchesOf, insideOf, keysOf } from '../schema-walk.ts';
import { columnAt, entriesOf, indentAt, lineEnd, lineStart, type Entry } from './entries.ts';
import { keyName, valueNode, type Collection, type Outline, type Spot } from './outline.ts';
import { inside, isList, isMap } from './plain.ts';
import {
  flowPair,
  indented,
  itemLines,
  keyText,
  LONGEST_LINE,
  onOneLine,
  pairLines,
  type Shape,
} from './print.ts';
import { flowLike, replacement } from './replacement.ts';
import type { Splice } from './splice.ts';

/** A pair for a map, or a value for a place in a list. */
export type NewEntry =
  { readonly key: string; readonly value: unknown } | { readonly index: number; readonly value: unknown };

/** Adds an entry to the collection at `steps`, in the manner of those that it has. */
export function insertion(
  outline: Outline,
  steps: readonly string[],
  spot: Spot,
  added: NewEntry,
): readonly Splice[] | undefined {
  const collection = spot.node;
  const whole = withEntry(valueUnder(outline, steps), added);
  if (!isCollection(collection) || collection.items.length === 0) return replacement(outline, spot, whole);
  const entries = entriesOf(outline.text, collection);
  if (entries === undefined) return undefined;
  const index = 'index' in added ? added.index : placeFor(added.key, collection, steps);
  if (collection.flow !== true) return inBlock(outline, collection, entries, index, added);
  const isCramped = !outline.notation.isJson && !spot.isInFlow && outgrows(outline, collection, added);
  const opened = isCramped ? replacement(outline, spot, whole) : undefined;
  return opened ?? inFlow(outline, collection, entries, index, added);
}

function valueUnder(outline: Outline, steps: readonly string[]): unknown {
  return steps.reduce(inside, outline.value);
}

function withEntry(value: unknown, added: NewEntry): unknown {
  if ('index' in added) return (isList(value) ? value : []).toSpliced(added.index, 0, added.value);
  return { ...(isMap(value) ? value : {}), [added.key]: added.value };
}

/** Behind the keys that the schema lists before it; at the end where the schema has no order. */
function placeFor(key: string, collection: Collection, steps: readonly string[]): number {
  const order = keysOf(steps.reduce(insideOf, branchesOf(scenarioSchema)));
  const rank = order.indexOf(key);
  if (rank === -1 || !isYamlMap(collection)) return collection.items.length;
  const before = collection.items.findLastIndex((pair) => {
    const other = order.indexOf(keyName(pair.key) ?? '');
    return other !== -1 && other < rank;
  });
  return before + 1;
}

/** Whether a map or list on one line would be too long for it, or holds what reads better on lines of its own. */
function outgrows({ text, notation }: Outline, collection: Collection, added: NewEntry): boolean {
  const [start, end] = collection.range ?? [0, 0];
  const written = text.slice(start, end);
  if (/[\n#]/.test(written)) return false;
  const line = onOneLine(added.value, notation);
  if (line === undefined) return 'key' in added || !isMap(added.value);
  const more = 'key' in added ? `${keyText(added.key, notation)}: , `.length : 2;
  return columnAt(text, end) + line.length + more > LONGEST_LINE;
}

function inBlock(
  outline: Outline,
  collection: Collection,
  entries: readonly Entry[],
  index: number,
  added: NewEntry,
): readonly Splice[] | undefined {
  const { text, notation } = outline;
  const { eol } = notation;
  const [head] = entries;
  if (head === undefined) return undefined;
  const column = columnAt(text, head.start);
  const shape = shapeOf(outline, collection);
  const room = LONGEST_LINE - column;
  const lines =
    'key' in added
      ? pairLines(added.key, added.value, room, notation, shape)
      : itemLines(added.value, room, notation, shape);
  const indent = ' '.repeat(column);
  const gap = areApart(text, entries) ? eol : '';
  const previous = entries[index - 1];
  if (previous !== undefined) {
    const at = previous.lines.end;
    if (!previous.closesLine) return undefined;
    return [
      {
        start: at,
        end: at,
        text: `${gap}${indented(lines, indent)
          .map((line) => `${eol}${line}`)
          .join('')}`,
      },
    ];
  }
  if (head.opensLine) {
    // What stands at the top of the file stays there.
    const at = collection === outline.contents ? lineStart(text, head.start) : head.lines.start;
    return [{ start: at, end: at, text: `${indented(lines, indent).join(eol)}${eol}${gap}` }];
  }
  const [first = '', ...others] = lines;
  const below = indented(others, indent).map((line) => `${eol}${line}`);
  return [{ start: head.start, end: head.start, text: `${[first, ...below].join('')}${eol}${indent}` }];
}

/** Maps go on lines of their own where all their neighbours do, and at the top of the document. */
function shapeOf(outline: Outline, collection: Collection): Shape {
  if (collection === outline.contents) return 'block';
  const maps = [...collection.items.keys()]
    .map((index) => valueNode(collection, index))
    .filter((node) => isYamlMap(node));
  return maps.length > 0 && maps.every((map) => map.flow !== true) ? 'block' : 'line';
}

/** Whether a blank line stands before each entry but the first. */
function areApart(text: string, entries: readonly Entry[]): boolean {
  const others = entries.slice(1);
  return others.length > 0 && others.every(({ lines }) => isBlankBefore(text, lines.start));
}

function isBlankBefore(text: string, start: number): boolean {
  return start > 0 && text.slice(lineStart(text, start - 1), start).trim() === '';
}

function inFlow(
  outline: Outline,
  collection: Collection,
  entries: readonly Entry[],
  index: number,
  added: NewEntry,
): readonly Splice[] | undefined {
  const { text, notation } = outline;
  const { eol } = notation;
  const gap = notation.isMinified ? ',' : ', ';
  const neighbour = entries[index - 1] ?? entries[0];
  if (neighbour === undefined) return undefined;
  const value = flowLike(outline, collection, neighbour.start, added.value);
  const written =
    'key' in added ? `${flowPair(added.key, null, notation).slice(0, -'null'.length)}${value}` : value;
  const next = entries[index];
  if (next !== undefined) {
    const indent = indentAt(text, next.start);
    if (!next.opensLine) return [{ start: next.start, end: next.start, text: `${written}${gap}` }];
    return [{ start: next.lines.start, end: next.lines.start, text: `${indent}${written},${eol}` }];
  }
  const last = neighbour;
  if (!last.opensLine || !last.closesLine)
    return [{ start: last.end, end: last.end, text: `${gap}${written}` }];
  const at = lineEnd(text, last.end);
  const hasComma = /^[ \t]*,/.test(text.slice(last.end, at));
  const line = {
    start: at,
    end: at,
    text: `${eol}${indentAt(text, last.start)}${written}${hasComma ? ',' : ''}`,
  };
  if (hasComma) return [line];
  return last.end === at
    ? [{ ...line, text: `,${line.text}` }]
    : [{ start: last.end, end: last.end, text: ',' }, line];
}
