import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import { MOST_DEPTH } from '../yaml-text.ts';

export type PlainMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Only what the map has itself: a document may call anything `toString`. */
export function hasKey(value: unknown, key: string): value is PlainMap {
  return isMap(value) && Object.hasOwn(value, key);
}

/** What stands under a step: a key of a map, or a position of a list. */
export function inside(value: unknown, step: string): unknown {
  if (isList(value)) return isPosition(step) ? value[Number(step)] : undefined;
  return hasKey(value, step) ? value[step] : undefined;
}

export function valueAt(document: unknown, at: JsonPointer): unknown {
  return valueUnder(document, parsePointer(at));
}

export function valueUnder(document: unknown, steps: readonly string[]): unknown {
  let value = document;
  for (const step of steps) value = inside(value, step);
  return value;
}

/** A position as RFC 6901 writes it. */
export function isPosition(step: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(step);
}

/** Whether two values of JSON's types are the same. The order of keys does not matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => hasKey(b, key) && isEqual(a[key], b[key]))
  );
}

/** Keys that `plain-value.ts` would not read back. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key);
}

/** The most values that one edit may bring. A resource has a few dozen. */
const MOST_VALUES = 100_000;

/** What keeps a value from standing in a document. */
export type Unfit =
  { readonly code: 'not-plain-data' } | { readonly code: 'forbidden-key'; readonly found: string };

/** Undefined for a value of JSON's types, of a bearable size, whose keys can all be read back. */
export function unfitOf(value: unknown, depth = 0): Unfit | undefined {
  let count = 0;
  const visit = (inner: unknown, level: number): Unfit | undefined => {
    if (++count > MOST_VALUES || level > MOST_DEPTH) return { code: 'not-plain-data' };
    if (inner === null || typeof inner === 'boolean' || typeof inner === 'string') return undefined;
    if (typeof inner === 'number') return Number.isFinite(inner) ? undefined : { code: 'not-plain-data' };
    if (!isList(inner) && !isPlainMap(inner)) return { code: 'not-plain-data' };
    if (isList(inner)) {
      for (const item of inner) {
        const unfit = visit(item, level + 1);
        if (unfit !== undefined) return unfit;
      }
      return undefined;
    }
    for (const [key, item] of Object.entries(inner)) {
      if (isForbiddenKey(key)) return { code: 'forbidden-key', found: key };
      const unfit = visit(item, level + 1);
      if (unfit !== undefined) return unfit;
    }
    return undefined;
  };
  return visit(value, depth);
}

function isPlainMap(value: unknown): value is PlainMap {
  if (!isMap(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
