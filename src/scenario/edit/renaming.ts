import { isCollection } from 'yaml';
import { moved } from './change.ts';
import { entriesOf } from './entries.ts';
import { keyNode, type Outline, type Spot } from './outline.ts';
import { textLike } from './replacement.ts';
import type { Splice } from './splice.ts';

/** Gives the value at a spot another key. */
export function renaming(outline: Outline, { within }: Spot, key: string): readonly Splice[] | undefined {
  const node = within && keyNode(within.collection, within.index);
  const [start, end] = node?.range ?? [];
  if (node === undefined || start === undefined || end === undefined) return undefined;
  return [{ start, end, text: textLike(node, key, outline.notation.isJson) }];
}

/** Moves an entry of a list, with its comments: the entries between the two places each move up or down by one. */
export function reordering(
  { text }: Outline,
  { node }: Spot,
  from: number,
  to: number,
): readonly Splice[] | undefined {
  if (!isCollection(node)) return undefined;
  const entries = entriesOf(text, node);
  if (entries === undefined) return undefined;
  const isFlow = node.flow === true;
  if (!isFlow && !entries.every(({ opensLine, closesLine }) => opensLine && closesLine)) return undefined;
  const slots = entries.map(({ start, end, lines }) => (isFlow ? { start, end } : lines));
  const texts = moved(slots, from, to).map(({ start, end }) => text.slice(start, end));
  return slots.flatMap((slot, index): readonly Splice[] => {
    const written = texts[index] ?? '';
    return written === text.slice(slot.start, slot.end) ? [] : [{ ...slot, text: written }];
  });
}
