import { child, pointer } from '../../base/json-pointer.ts';
import { ok } from '../../base/result.ts';
import type { Change } from './change.ts';
import { isList, isMap, valueAt } from './plain.ts';
import type { Changes } from './resource.ts';

const VIEW = pointer('view');
const MOVED = pointer('view', 'moved');

/** Remembers where a thing was dragged, or forgets it; a view that remembers nothing is taken away. */
export function dragChanges(
  document: unknown,
  key: string,
  moved: { readonly dx: number; readonly dy: number } | null,
): Changes {
  const at = child(MOVED, key);
  if (moved !== null) return ok([{ kind: 'set', at, value: { dx: moved.dx, dy: moved.dy } }]);
  const all = valueAt(document, MOVED);
  if (!isMap(all) || !Object.hasOwn(all, key)) return ok([]);
  if (Object.keys(all).length > 1) return ok([{ kind: 'remove', at }]);
  return ok([{ kind: 'remove', at: isAlone(document, 'moved') ? VIEW : MOVED }]);
}

/** A thing is folded, or unfolded, or neither. */
export function foldChanges(document: unknown, key: string, folded: boolean | null): Changes {
  const view = valueAt(document, VIEW);
  const wanted = folded === null ? undefined : folded ? 'folded' : 'unfolded';
  const after: Record<string, unknown> = isMap(view) ? { ...view } : {};
  for (const name of ['folded', 'unfolded']) {
    const before = after[name];
    const others = isList(before) ? before.filter((item) => item !== key) : [];
    const isIn = isList(before) && before.includes(key);
    const keys = name !== wanted ? others : isIn ? before : [...others, key];
    if (keys.length > 0) after[name] = keys;
    else if (isList(before)) Reflect.deleteProperty(after, name);
  }
  if (Object.keys(after).length > 0) return ok([{ kind: 'set', at: VIEW, value: after }]);
  return ok(view === undefined ? [] : [{ kind: 'remove', at: VIEW } satisfies Change]);
}

function isAlone(document: unknown, name: string): boolean {
  const view = valueAt(document, VIEW);
  return isMap(view) && Object.keys(view).every((key) => key === name);
}
