import { isCollection, isScalar, Scalar, Document as YamlDocument, type Node } from 'yaml';
import { columnAt, entriesOf, indentAt, isBlockScalar, isEmptyNode, lineEnd, type Entry } from './entries.ts';
import { isList, isMap } from './plain.ts';
import { keyName, valueNode, type Collection, type Outline, type Spot } from './outline.ts';
import {
  flowText,
  indented,
  inDoubleQuotes,
  itemLines,
  keyText,
  LONGEST_LINE,
  pairLines,
  spreadText,
  textInPlace,
} from './print.ts';
import type { Splice } from './splice.ts';

/** Puts a value in the place of another, in its manner. Comments inside the old value go with it. */
export function replacement(outline: Outline, spot: Spot, value: unknown): readonly Splice[] | undefined {
  const { node, within } = spot;
  if (within === undefined) return undefined;
  if (spot.isInFlow) return inFlow(outline, spot, within.collection, value);
  const entry = entriesOf(outline.text, within.collection)?.[within.index];
  if (entry?.valueStart === undefined) return undefined;
  if (typeof value === 'string' && isBlockScalar(node)) {
    const block = asBlockScalar(outline, node, entry, value);
    if (block !== undefined) return [{ ...spanOf(node, entry), text: block }];
  }
  const isOnTheLine = isEmptyNode(node) || !isCollection(node) || node.flow === true;
  if (!isMap(value) && !isList(value) && isOnTheLine && node !== null && !isEmptyNode(node)) {
    return [{ ...spanOf(node, entry), text: scalarLike(outline, node, value) }];
  }
  return withLines(outline, within, entry, entry.valueStart, value);
}

/** Writes the whole value of an entry of a block, on its line or below it. */
function withLines(
  outline: Outline,
  within: NonNullable<Spot['within']>,
  entry: Entry,
  valueStart: number,
  value: unknown,
): readonly Splice[] | undefined {
  const { text, notation } = outline;
  const column = columnAt(text, entry.start);
  const room = LONGEST_LINE - column;
  const key = keyOf(within);
  const isTop = within.collection === outline.contents;
  const holdsMaps = isMap(value) && Object.values(value).some(isMap);
  const shape = isTop && holdsMaps ? 'block' : 'line';
  const lines =
    key === undefined
      ? itemLines(value, room, notation, shape)
      : pairLines(key, value, room, notation, shape);
  const [first = '', ...others] = lines;
  const head = key === undefined ? '-' : `${keyText(key, notation)}:`;
  const onLine = first.slice(head.length);
  const below = indented(others, ' '.repeat(column)).map((line) => `${notation.eol}${line}`);
  // A comment behind the colon is about the key, and stays there.
  const comment = /^[ \t]+#/.test(text.slice(valueStart, lineEnd(text, valueStart)));
  const lineStop = lineEnd(text, valueStart);
  if (!comment || (below.length === 0 && entry.end <= lineStop)) {
    return [{ start: valueStart, end: Math.max(valueStart, entry.end), text: [onLine, ...below].join('') }];
  }
  return [
    { start: valueStart, end: valueStart, text: onLine },
    { start: lineStop, end: Math.max(lineStop, entry.end), text: below.join('') },
  ];
}

function inFlow(
  outline: Outline,
  { node }: Spot,
  collection: Collection,
  value: unknown,
): readonly Splice[] | undefined {
  const { text } = outline;
  if (node === null || isEmptyNode(node)) {
    const entries = entriesOf(text, collection);
    const entry = entries?.find(({ end }) => end === node?.range?.[0]);
    if (entry?.valueStart === undefined) return undefined;
    return [
      { start: entry.valueStart, end: entry.valueStart, text: ` ${flowText(value, outline.notation)}` },
    ];
  }
  const [start, end] = node.range ?? [0, 0];
  const isScalarValue = !isMap(value) && !isList(value);
  const isPlace = isScalarValue && !isCollection(node);
  return [
    {
      start,
      end,
      text: isPlace ? scalarLike(outline, node, value) : flowLike(outline, collection, start, value),
    },
  ];
}

/** A value for a collection in brackets: over several lines where its neighbours are. */
export function flowLike(outline: Outline, collection: Collection, at: number, value: unknown): string {
  const { text, notation } = outline;
  const isSpread = (node: Node | null) => {
    const [start, end] = node?.range ?? [0, 0];
    return text.slice(start, end).includes('\n');
  };
  const neighbours = [...collection.items.keys()]
    .map((index) => valueNode(collection, index))
    .filter((node) => isCollection(node) && node.items.length > 0);
  const spreads =
    notation.isJson && isSpread(collection) && (neighbours.length === 0 || neighbours.some(isSpread));
  return spreads ? spreadText(value, indentAt(text, at), notation) : flowText(value, notation);
}

/** A scalar in the quotes of the one before it. */
function scalarLike({ notation }: Outline, before: Node, value: unknown): string {
  if (typeof value !== 'string' || notation.isJson) return flowText(value, notation);
  return textLike(before, value, false);
}

/** A text in the quotes of the one before it, where those were a choice and not a need. */
export function textLike(before: Node, text: string, isJson: boolean): string {
  if (isJson) return inDoubleQuotes(text);
  const plain = textInPlace(text);
  if (!isScalar(before) || typeof before.value !== 'string') return plain;
  if (before.type === Scalar.QUOTE_SINGLE && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text)) {
    return `'${text.replaceAll("'", "''")}'`;
  }
  const wasChoice = before.type === Scalar.QUOTE_DOUBLE && !textInPlace(before.value).startsWith('"');
  return wasChoice ? inDoubleQuotes(text) : plain;
}

function spanOf(node: Node, entry: Entry): { readonly start: number; readonly end: number } {
  return { start: node.range?.[0] ?? entry.end, end: entry.end };
}

function keyOf({ collection, index }: NonNullable<Spot['within']>): string | undefined {
  const item: unknown = collection.items[index];
  return typeof item === 'object' && item !== null && 'key' in item ? keyName(item.key) : undefined;
}

/** A text folded, or in lines of its own, as the one before it was; undefined where such a block cannot hold it. */
function asBlockScalar(
  { text, notation }: Outline,
  before: Scalar,
  entry: Entry,
  value: string,
): string | undefined {
  if (value.trim() === '' || /^\s/.test(value)) return undefined;
  const block = new Scalar(value);
  block.type = before.type ?? Scalar.BLOCK_LITERAL;
  const indent = ' '.repeat(columnAt(text, entry.start));
  const written = new YamlDocument({ k: block }).toString({ lineWidth: Math.max(40, WIDTH - indent.length) });
  const lines = written.replace(/\n$/, '').split('\n');
  if (!/^k: [|>]/.test(written)) return undefined;
  const [first = '', ...others] = lines;
  return [first.slice('k: '.length), ...indented(others, indent)].join(notation.eol);
}

/** How wide folded text runs. */
const WIDTH = 120;
