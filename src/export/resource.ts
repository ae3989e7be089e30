import type { JsonPointer } from '../base/json-pointer.ts';

/*
 * What a document comes to for a tool that makes networks: a list of resources in CloudFormation's terms. Terraform's
 * are the same ones under other names.
 */

/** A value that is known once the resources are made, or that each tool says in its own way. */
export type Expression =
  /** The id of a resource of the list; with an attribute, in CloudFormation's spelling, that. */
  | { readonly kind: 'reference'; readonly to: string; readonly attribute?: string }
  /** The newest image of an operating system. */
  | { readonly kind: 'image'; readonly os: 'linux' | 'windows' }
  /** A /64 out of the /56 that AWS gives a VPC, by its number, 0 to 255. */
  | { readonly kind: 'ipv6-block'; readonly vpc: string; readonly number: number }
  /** What the person has to fill in: the key of a parameter. */
  | { readonly kind: 'parameter'; readonly key: string };

export interface Expressed {
  readonly expression: Expression;
}

export interface Properties {
  readonly [name: string]: Value;
}

export type Value = string | number | boolean | Expressed | readonly Value[] | Properties;

export interface Resource {
  /** Names it in the list, and stays the same when others come and go: `subnets/web-a`. */
  readonly key: string;
  /** CloudFormation's type. */
  readonly type: string;
  /** From these, each tool makes its name: `['rtb-web', '0.0.0.0/0']`. */
  readonly words: readonly string[];
  /** What of the document it is. */
  readonly at: JsonPointer;
  readonly properties: Properties;
  /** Keys of what has to be there before, though no property names it. */
  readonly after?: readonly string[];
}

export interface Parameter {
  readonly key: string;
  readonly words: readonly string[];
  readonly description: string;
}

export function isExpressed(value: Value): value is Expressed {
  return typeof value === 'object' && 'expression' in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The id of a resource of the document. */
export function idOf(collection: string, id: string): Expressed {
  return { expression: { kind: 'reference', to: keyOf(collection, id) } };
}

export function attributeOf(key: string, attribute: string): Expressed {
  return { expression: { kind: 'reference', to: key, attribute } };
}

export function keyOf(collection: string, id: string, ...parts: readonly (string | number)[]): string {
  return [collection, id, ...parts].join('/');
}

/** Without the members that are undefined. */
export function defined(members: Readonly<Record<string, Value | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The keys of the resources that a value names. */
export function referencesIn(value: Value): readonly string[] {
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap(referencesIn);
  if (!isExpressed(value)) return Object.values(value).flatMap(referencesIn);
  const { expression } = value;
  switch (expression.kind) {
    case 'reference':
      return [expression.to];
    case 'ipv6-block':
      return [expression.vpc];
    case 'image':
    case 'parameter':
      return [];
  }
}
