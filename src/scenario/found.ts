/** A text of the document in a message is cut to this length. */
const LONGEST_FOUND = 80;

/** The types of a document, as the message catalogue names them. */
export type TypeName = 'text' | 'number' | 'int' | 'boolean' | 'list' | 'map' | 'nothing';

export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'map';
}

/** Undefined where the document has nothing. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A scalar as text; undefined for a map, a list and nothing. */
export function foundOf(value: unknown): string | undefined {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? cut(String(value)) : undefined;
}

/** Short enough for a message. */
export function cut(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

/** The value as it would be written in one of the types wanted, where it is clear what was meant. */
export function asType(wanted: readonly TypeName[], value: unknown): string | undefined {
  const written = foundOf(value);
  if (written === undefined) return undefined;
  if (wanted.includes('text') && typeof value !== 'string') return JSON.stringify(written);
  if (wanted.includes('int') && typeof value === 'string' && /^-?\d{1,9}$/.test(value)) return value;
  if (wanted.includes('list')) return `[${written}]`;
  if (!wanted.includes('boolean')) return undefined;
  if (/^(true|yes|y|on|1)$/i.test(written)) return 'true';
  return /^(false|no|n|off|0)$/i.test(written) ? 'false' : undefined;
}
