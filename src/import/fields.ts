import type { JsonObject, JsonValue } from './json.ts';

/*
 * Reading a JSON object of somebody else's: only its own members, only of the type asked for. Null, as collectors write
 * it, is the same as absent; so is an empty text.
 */

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function field(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Numbers count as text: ids, protocols and ports come as either. */
export function text(object: JsonObject, key: string): string | undefined {
  const value = field(object, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flag(object: JsonObject, key: string): boolean | undefined {
  const value = field(object, key);
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : undefined;
}

/** A whole number, also where it is written as text. */
export function integer(object: JsonObject, key: string): number | undefined {
  const value = field(object, key);
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

/** The member as an object; an empty one where there is none, so that paths can be followed. */
export function object(parent: JsonObject, key: string): JsonObject {
  const value = field(parent, key);
  return isObject(value) ? value : {};
}

/** The objects of a list. */
export function objects(parent: JsonObject, key: string): readonly JsonObject[] {
  const value = field(parent, key);
  return isList(value) ? value.filter(isObject) : [];
}

export function texts(parent: JsonObject, key: string): readonly string[] {
  const value = field(parent, key);
  return isList(value) ? value.filter((member) => typeof member === 'string') : [];
}

const LONGEST_NAME = 255;

/** The Name tag. No other tag is read. */
export function nameTag(resource: JsonObject): string | undefined {
  const tags = [
    ...objects(resource, 'Tags'),
    ...objects(resource, 'TagSet'),
    ...objects(resource, 'TagList'),
  ];
  const tag = tags.find((candidate) => text(candidate, 'Key') === 'Name');
  return tag === undefined ? undefined : text(tag, 'Value')?.slice(0, LONGEST_NAME);
}

/** Whether two values are the same JSON, whatever the order of their members. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((member, index) => sameJson(member, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
