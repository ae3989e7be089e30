import { child, parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';

/** Where something stood in an earlier document, and whether it says the same now. */
export interface PlaceBefore {
  readonly at: JsonPointer;
  readonly isSame: boolean;
}

/**
 * Where in an earlier document that stood which stands at `at` of a later one; null for what was not there. What has a
 * key is known by it. What stands in a list is known by what it says, and where it was changed by its rule number, id or
 * destination, if no other in the list has the same: a rule that cannot be told is null, never a guess.
 */
export function placeBefore(earlier: unknown, later: unknown, at: JsonPointer): PlaceBefore | null {
  let [before, after, place] = [earlier, later, pointer()];
  for (const step of parsePointer(at)) {
    if (isList(before) && isList(after)) {
      const from = positionBefore(before, after, Number(step));
      if (from === null) return null;
      place = child(place, from);
      [before, after] = [before[from], after[Number(step)]];
    } else {
      if (!hasMember(before, step) || !hasMember(after, step)) return null;
      place = child(place, step);
      [before, after] = [before[step], after[step]];
    }
  }
  return { at: place, isSame: before === after || canonical(before) === canonical(after) };
}

function hasMember(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
}

type List = readonly unknown[];

function isList(value: unknown): value is List {
  return Array.isArray(value);
}

/** By the later list, then the earlier one: the positions of the members of one in the other. */
const known = new WeakMap<List, WeakMap<List, readonly (number | null)[]>>();

function positionBefore(before: List, after: List, index: number): number | null {
  const ofAfter = known.get(after) ?? new WeakMap<List, readonly (number | null)[]>();
  known.set(after, ofAfter);
  const positions = ofAfter.get(before) ?? positionsBefore(before, after);
  ofAfter.set(before, positions);
  return positions[index] ?? null;
}

/** For each member of the later list, its position in the earlier one; null for a new one. */
export function positionsBefore(before: List, after: List): readonly (number | null)[] {
  const positions = after.map((): number | null => null);
  const same = grouped([...before.keys()], (position) => canonical(before[position]));
  const left = new Set(before.keys());
  const changed: number[] = [];
  for (const [index, member] of after.entries()) {
    const found = same.get(canonical(member))?.shift();
    positions[index] = found ?? null;
    if (found === undefined) changed.push(index);
    else left.delete(found);
  }
  const was = grouped([...left], (position) => nameOf(before[position]));
  for (const [name, [index, ...others]] of grouped(changed, (position) => nameOf(after[position]))) {
    const [position, ...more] = was.get(name) ?? [];
    const isOne = others.length === 0 && more.length === 0;
    if (name !== null && index !== undefined && position !== undefined && isOne) positions[index] = position;
  }
  return positions;
}

function grouped<Key>(
  positions: readonly number[],
  keyOf: (position: number) => Key,
): ReadonlyMap<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const position of positions) {
    const key = keyOf(position);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [position]);
    else others.push(position);
  }
  return groups;
}

/** What tells a rule, a route or a listener from its like in one list, whatever else of it is changed; null if nothing. */
function nameOf(member: unknown): string | null {
  const keys = ['id', 'rule', 'priority', ...(hasMember(member, 'via') ? ['to'] : []), 'port'];
  for (const key of keys) {
    const name = hasMember(member, key) ? member[key] : undefined;
    if (typeof name === 'string' || typeof name === 'number') return `${key} ${String(name)}`;
  }
  return null;
}

/** Equal for values that say the same, whatever the order of their members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
