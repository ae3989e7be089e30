/**
 * What is new, made of what was there before wherever the two are equal: who asks whether something changed need only
 * compare objects. Plain data, and sets of simple values; other objects count as equal only to themselves.
 */
export function shared<T>(before: unknown, now: T): T;
export function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) return sharedList(before, now);
  if (before instanceof Set && now instanceof Set) return isEqualSet(before, now) ? before : now;
  if (isPlain(before) && isPlain(now)) return sharedFields(before, now);
  return now;
}

function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const items = now.map((item, index) => shared(before[index], item));
  const isEqual =
    before.length === now.length && items.every((item, index) => Object.is(item, before[index]));
  return isEqual ? before : items;
}

type Fields = Readonly<Record<string, unknown>>;

function sharedFields(before: Fields, now: Fields): Fields {
  const names = Object.keys(now);
  let isEqual = names.length === Object.keys(before).length;
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    fields[name] = shared(before[name], now[name]);
    isEqual &&= Object.hasOwn(before, name) && Object.is(fields[name], before[name]);
  }
  return isEqual ? before : fields;
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isEqualSet(before: ReadonlySet<unknown>, now: ReadonlySet<unknown>): boolean {
  return before.size === now.size && [...now].every((item) => before.has(item));
}
