import { error, type Issue } from '../../base/issue.ts';
import { child, parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { hasKey, inside, isForbiddenKey, isList, isMap, isPosition, unfitOf } from './plain.ts';

/** What every edit comes down to. One change after another: each names places as the one before left them. */
export type Change =
  /** On the way there, maps that are missing are made. */
  | { readonly kind: 'set'; readonly at: JsonPointer; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: JsonPointer }
  | {
      readonly kind: 'insert';
      readonly list: JsonPointer;
      readonly index: number;
      readonly value: unknown;
    }
  | {
      readonly kind: 'move';
      readonly list: JsonPointer;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'rename'; readonly at: JsonPointer; readonly key: string };

/** The place of which a change changes an entry. */
export function parentOf(change: Change): JsonPointer {
  switch (change.kind) {
    case 'set':
    case 'remove':
    case 'rename':
      return pointer(...parsePointer(change.at).slice(0, -1));
    case 'insert':
    case 'move':
      return change.list;
  }
}

/** The document after a change, sharing with the one before all that did not change. */
export function changed(document: unknown, change: Change): Result<unknown, Issue> {
  switch (change.kind) {
    case 'set': {
      const unfit = unfitOf(change.value, parsePointer(change.at).length);
      if (unfit !== undefined) return fail(unfitIssue(change.at, unfit));
      return updated(document, change.at, () => ok({ value: change.value }), { makesMaps: true });
    }
    case 'remove':
      return updated(document, change.at, (before) => (before === undefined ? undefined : ok('gone')));
    case 'insert': {
      const { list, index, value } = change;
      const unfit = unfitOf(value, parsePointer(list).length + 1);
      if (unfit !== undefined) return fail(unfitIssue(child(list, index), unfit));
      const inserted = (before: unknown) => {
        const items = before === undefined || before === null ? [] : before;
        return isList(items) && isIndex(index, items.length + 1)
          ? ok({ value: items.toSpliced(index, 0, value) })
          : undefined;
      };
      return updated(document, list, inserted, { makesMaps: true });
    }
    case 'move':
      return updated(document, change.list, (before) => {
        if (!isList(before) || !isIndex(change.from, before.length) || !isIndex(change.to, before.length)) {
          return undefined;
        }
        return ok({ value: moved(before, change.from, change.to) });
      });
    case 'rename':
      return renamed(document, change.at, change.key);
  }
}

/** All changes in turn; the first that does not fit the document is the failure. */
export function changedByAll(document: unknown, changes: readonly Change[]): Result<unknown, Issue> {
  let result: Result<unknown, Issue> = ok(document);
  for (const change of changes) {
    if (!result.ok) return result;
    result = changed(result.value, change);
  }
  return result;
}

export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1));
}

function isIndex(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}

function unfitIssue(at: JsonPointer, unfit: { readonly code: string; readonly found?: string }): Issue {
  return error(unfit.code, at, unfit.found === undefined ? {} : { found: unfit.found });
}

/** A box, as any value may stand in a document; `gone` takes the entry away; undefined: the change does not fit. */
type Updated = Result<{ readonly value: unknown } | 'gone', Issue> | undefined;

interface UpdateOptions {
  readonly makesMaps?: boolean;
}

function updated(
  document: unknown,
  at: JsonPointer,
  update: (before: unknown) => Updated,
  options: UpdateOptions = {},
): Result<unknown, Issue> {
  const missing = fail(error('no-such-place', at));
  const within = (value: unknown, steps: readonly string[]): Updated => {
    const [step, ...rest] = steps;
    if (step === undefined) return update(value);
    const isMissing = value === undefined || value === null;
    const container = isMissing && options.makesMaps === true ? {} : value;
    if (!isMap(container) && !isList(container)) return undefined;
    if (isList(container) && !(isPosition(step) && Number(step) < container.length)) return undefined;
    if (isForbiddenKey(step)) return fail(error('forbidden-key', at, { found: step }));
    const next = within(inside(container, step), rest);
    if (next?.ok !== true) return next;
    return ok({ value: withEntry(container, step, next.value) });
  };
  const result = within(document, parsePointer(at));
  if (result === undefined) return missing;
  if (!result.ok) return result;
  return result.value === 'gone' ? missing : ok(result.value.value);
}

function withEntry(
  container: Readonly<Record<string, unknown>> | readonly unknown[],
  step: string,
  entry: { readonly value: unknown } | 'gone',
): unknown {
  if (isList(container)) {
    const index = Number(step);
    return entry === 'gone' ? container.toSpliced(index, 1) : container.with(index, entry.value);
  }
  if (entry !== 'gone') return { ...container, [step]: entry.value };
  return Object.fromEntries(Object.entries(container).filter(([key]) => key !== step));
}

function renamed(document: unknown, at: JsonPointer, key: string): Result<unknown, Issue> {
  const steps = parsePointer(at);
  const last = steps.at(-1);
  if (last === undefined) return fail(error('no-such-place', at));
  if (isForbiddenKey(key)) return fail(error('forbidden-key', at, { found: key }));
  return updated(document, pointer(...steps.slice(0, -1)), (before) => {
    if (!hasKey(before, last)) return undefined;
    if (key !== last && hasKey(before, key)) return fail(error('id-taken', at, { found: key }));
    const entries = Object.entries(before).map(
      ([name, value]) => [name === last ? key : name, value] as const,
    );
    return ok({ value: Object.fromEntries(entries) });
  });
}
