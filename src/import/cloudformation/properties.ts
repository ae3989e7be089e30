import { isList, isMap, isToken, partsOf, textOf, type Value } from './value.ts';

/*
 * Reading evaluated properties: only of the type asked for. Numbers and booleans may be written as text.
 */

export function integerOf(value: Value | undefined): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

export function flagOf(value: Value | undefined): boolean | undefined {
  const text = textOf(value)?.toLowerCase();
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

export function memberOf(value: Value | undefined, key: string): Value | undefined {
  return isMap(value) ? value.get(key) : undefined;
}

/** The items of a list; of a single object or text, which CloudFormation takes for a list of one, that one. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((item) => (isList(item) ? item : [item]));
  if (isToken(value) || isMap(value)) return [value];
  return partsOf(value) === undefined ? [] : [value];
}

export function mapsOf(value: Value | undefined): readonly ReadonlyMap<string, Value>[] {
  return itemsOf(value).filter(isMap);
}
