/*
 * What a template's expressions come to. Objects are Maps, so that no key of the input can pass for something else.
 */

export type Value = null | boolean | number | string | Token | readonly Value[] | ReadonlyMap<string, Value>;

/** The id or an attribute of a resource: known only once it is deployed, but it says which resource is meant. */
export interface ResourceToken {
  readonly token: 'resource';
  /** Where the resource is declared: its stack, and its logical id in there. */
  readonly stack: string;
  readonly logicalId: string;
  /** Null for what `Ref` gives. */
  readonly attribute: string | null;
}

/** Something from outside the input: a parameter without a value, another stack's export, a secret. */
export interface OutsideToken {
  readonly token: 'outside';
  readonly kind: 'parameter' | 'export' | 'output' | 'dynamic-reference' | 'macro' | 'error';
  readonly name: string;
}

/** A text with tokens in it. */
export interface TextToken {
  readonly token: 'text';
  readonly parts: readonly (string | ResourceToken | OutsideToken)[];
}

export type Token = ResourceToken | OutsideToken | TextToken;

export function isToken(value: Value | undefined): value is Token {
  return typeof value === 'object' && value !== null && 'token' in value;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value | undefined): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

export function outside(kind: OutsideToken['kind'], name: string): OutsideToken {
  return { token: 'outside', kind, name };
}

/** What stands where an expression is wrong: the mistake has been reported, and nothing is guessed. */
export const WRONG: OutsideToken = outside('error', '');

/** A scalar as CloudFormation writes it into a text; undefined for lists and objects. */
export function partsOf(value: Value | undefined): TextToken['parts'] | undefined {
  if (isToken(value)) return value.token === 'text' ? value.parts : [value];
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return undefined;
}

/** The parts as one value: plain text where there is no token in it. */
export function joined(parts: TextToken['parts']): Value {
  const merged: TextToken['parts'][number][] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    if (text !== '') merged.push(text);
    text = '';
    merged.push(part);
  }
  if (merged.length === 0) return text;
  if (text !== '') merged.push(text);
  const [only] = merged;
  return merged.length === 1 && only !== undefined ? only : { token: 'text', parts: merged };
}

/** The text of a scalar, if it has no token in it. */
export function textOf(value: Value | undefined): string | undefined {
  const parts = partsOf(value);
  const texts = parts?.filter((part) => typeof part === 'string');
  return texts?.length === parts?.length ? texts?.join('') : undefined;
}

/** For people: `Vpc.CidrBlock`, `{Vpc}-public`. */
export function nameOf(value: Value | undefined): string {
  if (!isToken(value)) return textOf(value) ?? '';
  switch (value.token) {
    case 'resource':
      return value.attribute === null ? value.logicalId : `${value.logicalId}.${value.attribute}`;
    case 'outside':
      return value.name;
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : `{${nameOf(part)}}`)).join('');
  }
}

/** Whether two values are the same for sure; undefined where only a deployment would tell. */
export function equalTexts(a: Value | undefined, b: Value | undefined): boolean | undefined {
  const [x, y] = [textOf(a), textOf(b)];
  if (x !== undefined && y !== undefined) return x === y;
  if (isToken(a) && isToken(b) && nameOf(a) === nameOf(b) && nameOf(a) !== '') return true;
  return isToken(a) || isToken(b) ? undefined : false;
}

/** The parts of a text between its delimiters. Tokens are taken not to hold any. */
export function splitParts(parts: TextToken['parts'], delimiter: string): readonly Value[] {
  const pieces: TextToken['parts'][number][][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...others] = part.split(delimiter);
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  return pieces.map(joined);
}
