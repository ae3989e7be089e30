import { child, type JsonPointer } from '../base/json-pointer.ts';
import type { z } from 'zod';
import { formatCidr, parseCidr, type Cidr } from '../net/cidr.ts';
import type { JsonObject } from './json.ts';
import type { Provenance } from './provenance.ts';
import { failed, type Finding, type Place, type Reading } from './report.ts';

/** One object of the input, and where it stands. `parts` and `provenance` are those of a DescribedItem. */
export interface Item {
  readonly id: string;
  readonly value: JsonObject;
  readonly place: Place;
  readonly parts?: ReadonlyMap<JsonPointer, Place>;
  readonly provenance?: ReadonlyMap<JsonPointer, Provenance>;
}

/** A resource for the document, and where it came from. */
export interface Resource<T> {
  readonly value: T;
  readonly place: Place;
  readonly provenance?: ReadonlyMap<JsonPointer, Provenance>;
  /** Not in the input itself: other parts of the input speak of it. */
  readonly inferred?: true;
}

export type Resources<T> = ReadonlyMap<string, Resource<T>>;

const LONGEST_ID = 255;

/** Whether the document can hold this id. `__proto__` would not survive every program that reads the document. */
export function isUsableId(id: string): boolean {
  return id.length <= LONGEST_ID && id !== '__proto__' && /^[^\p{Cc}]+$/u.test(id);
}

export function inside(place: Place, ...segments: readonly (string | number)[]): Place {
  return { ...place, path: child(place.path, ...segments) };
}

/** What a resource of the document keeps of the item that it was made of. */
export function sourceOf({ place, provenance }: Item): Omit<Resource<unknown>, 'value'> {
  return provenance === undefined ? { place } : { place, provenance };
}

/** What a value is part of, for the report. */
export interface Part {
  readonly what: string;
  readonly id: string;
  readonly place: Place;
  /** The resource in the document, where the rest of it stays. */
  readonly at?: JsonPointer;
}

/** The value as the schema has it, or undefined and an error that names the first thing the schema refuses. */
export function* accept<Schema extends z.ZodType>(
  schema: Schema,
  candidate: unknown,
  { what, id, place, at }: Part,
): Reading<z.output<Schema> | undefined> {
  const parsed = schema.safeParse(candidate);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  const params = { what, id, field: path.map(String).join('.') };
  const found = valueAt(candidate, path);
  if (found === undefined) yield failed('value-missing', place, params, at);
  else yield failed('value-refused', place, { ...params, found: shortened(found) }, at);
  return undefined;
}

const LONGEST_FOUND = 80;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return current;
}

/** Lists and objects are not shown: the field names them, and they may hold what nobody asked for. */
function shortened(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return typeof value;
  const text = String(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

/** Says that a resource stands in a subnet that the input does not have, or in none. */
export function withoutSubnet({ what, id, place }: Part, subnet: string | undefined): Finding {
  return subnet === undefined
    ? failed('value-missing', place, { what, id, field: 'SubnetId' })
    : failed('subnet-not-given', place, { what, id, subnet });
}

/** The object without the members that are undefined: a document has no such thing. */
export function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Undefined for an empty list, which the document leaves out. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The block that a text means, or undefined. */
export function blockOf(text: string | undefined): Cidr | undefined {
  const parsed = text === undefined ? undefined : parseCidr(text);
  return parsed?.ok === true ? parsed.value.cidr : undefined;
}

/** The text of a block with its host bits cleared, as AWS stores it; a text that is none as it is. */
export function normalised(text: string | undefined): string | undefined {
  const block = blockOf(text);
  return block === undefined ? text : formatCidr(block);
}
