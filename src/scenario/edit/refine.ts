import { child, parsePointer, pointer } from '../../base/json-pointer.ts';
import type { Change } from './change.ts';
import { hasKey, inside, isEqual, isList, isMap, unfitOf } from './plain.ts';

/** The same change in the smallest parts, so that what is equal before and after stays as it is written. */
export function refined(document: unknown, change: Change): readonly Change[] {
  if (change.kind !== 'set' && change.kind !== 'insert') return [change];
  // It will be refused as it is.
  if (unfitOf(change.value) !== undefined) return [change];
  const at = change.kind === 'set' ? change.at : change.list;
  const before = parsePointer(at).reduce(inside, document);
  if (change.kind === 'set')
    return before === undefined ? [made(document, change)] : difference(before, change);
  if (before !== undefined && before !== null) return [change];
  return change.index === 0 ? [made(document, { kind: 'set', at, value: [change.value] })] : [change];
}

type Setting = Extract<Change, { kind: 'set' }>;

/** Maps that are missing on the way come with the value. */
function made(document: unknown, { at, value }: Setting): Setting {
  const steps = parsePointer(at);
  let wrapped = value;
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const around = steps.slice(0, depth).reduce(inside, document);
    if (around !== undefined && around !== null)
      return { kind: 'set', at: pointer(...steps.slice(0, depth + 1)), value: wrapped };
    wrapped = { [steps[depth] ?? '']: wrapped };
  }
  return steps.length === 0
    ? { kind: 'set', at, value }
    : { kind: 'set', at: pointer(...steps.slice(0, 1)), value: wrapped };
}

function difference(before: unknown, { at, value }: Setting): readonly Change[] {
  if (isEqual(before, value)) return [];
  if (isMap(before) && isMap(value) && Object.keys(value).length > 0 && Object.keys(before).length > 0) {
    const gone = Object.keys(before).filter((key) => !hasKey(value, key));
    // What has nothing in common is another thing.
    if (gone.length === Object.keys(before).length) return [{ kind: 'set', at, value }];
    return [
      ...gone.map((key): Change => ({ kind: 'remove', at: child(at, key) })),
      ...Object.entries(value).flatMap(([key, inner]) =>
        hasKey(before, key)
          ? difference(before[key], { kind: 'set', at: child(at, key), value: inner })
          : [{ kind: 'set', at: child(at, key), value: inner } as const],
      ),
    ];
  }
  if (isList(before) && isList(value) && value.length > 0 && before.length > 0)
    return listDifference(before, value, at);
  return [{ kind: 'set', at, value }];
}

/** Between what is equal at the start and at the end, entry by entry. */
function listDifference(
  before: readonly unknown[],
  after: readonly unknown[],
  at: Setting['at'],
): readonly Change[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) start++;
  let same = 0;
  while (same < shorter - start && isEqual(before.at(-1 - same), after.at(-1 - same))) same++;
  const [oldEnd, newEnd] = [before.length - same, after.length - same];
  const both = Math.min(oldEnd, newEnd);
  const changes: Change[] = [];
  for (let index = start; index < both; index++) {
    changes.push(...difference(before[index], { kind: 'set', at: child(at, index), value: after[index] }));
  }
  for (let index = oldEnd - 1; index >= both; index--) changes.push({ kind: 'remove', at: child(at, index) });
  for (let index = both; index < newEnd; index++) {
    changes.push({ kind: 'insert', list: at, index, value: after[index] });
  }
  return changes;
}
