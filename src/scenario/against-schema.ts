import type { z } from 'zod';
import { collectionSchemas, scenarioSchema, type CollectionName, type Scenario } from '../model/scenario.ts';

/**
 * Resources that were checked once, by what was read of them. A reader that gives what did not change as the very object
 * that it was makes that only what changed is checked again. What is read is never changed.
 */
const checked: Readonly<Record<CollectionName, WeakMap<object, unknown>>> = fromNames(() => new WeakMap());

/** Checks a document against the schema. Its answers are those of `scenarioSchema.safeParse`. */
export function againstSchema(document: unknown): z.ZodSafeParseResult<Scenario> {
  if (!isMap(document)) return scenarioSchema.safeParse(document);
  const known: Partial<Record<CollectionName, ReadonlyMap<string, unknown>>> = {};
  const rest: Record<string, unknown> = { ...document };
  for (const name of NAMES) {
    const collection = rest[name];
    if (!isMap(collection)) continue;
    const [found, others] = sift(collection, checked[name]);
    known[name] = found;
    rest[name] = others;
  }
  const parsed = scenarioSchema.safeParse(rest);
  // Every issue is found in the whole.
  if (!parsed.success) return scenarioSchema.safeParse(document);

  const data: Record<string, unknown> = { ...parsed.data };
  for (const name of NAMES) {
    const collection = document[name];
    const [before, now] = [known[name], parsed.data[name]];
    if (!isMap(collection) || before === undefined || now === undefined) continue;
    const fresh: Readonly<Record<string, unknown>> = now;
    const whole = Object.entries(collection).map(([id, resource]) => {
      const value = before.has(id) ? before.get(id) : fresh[id];
      if (isMap(resource)) checked[name].set(resource, value);
      return [id, value] as const;
    });
    data[name] = Object.fromEntries(whole);
  }
  return { success: true, data: data as Scenario };
}

const NAMES = Object.keys(collectionSchemas) as readonly CollectionName[];

function fromNames<Value>(make: () => Value): Readonly<Record<CollectionName, Value>> {
  return Object.fromEntries(Object.keys(collectionSchemas).map((name) => [name, make()])) as Record<
    CollectionName,
    Value
  >;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Those that were checked before, as the check left them, and the others. */
function sift(
  collection: Readonly<Record<string, unknown>>,
  memory: WeakMap<object, unknown>,
): readonly [ReadonlyMap<string, unknown>, Readonly<Record<string, unknown>>] {
  const found = new Map<string, unknown>();
  const others = Object.entries(collection).filter(([id, resource]) => {
    const before = isMap(resource) ? memory.get(resource) : undefined;
    if (before !== undefined) found.set(id, before);
    return before === undefined;
  });
  // Not by assignment: `__proto__` is a key like any other.
  return [found, Object.fromEntries(others)];
}
