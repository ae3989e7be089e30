import { z } from 'zod';
import { scenarioSchema } from '../../model/scenario.ts';
import { formatProtocol, parseProtocol } from '../../net/protocol.ts';
import { branchesOf, insideOf, keysOf } from '../schema-walk.ts';
import { cursorIn, type Cursor } from './cursor.ts';
import { inDoubleQuotes, textInPlace } from './print.ts';
import { collectionsAt } from './references.ts';

export interface Completion {
  /** What the list shows, and what is matched with what was typed. */
  readonly label: string;
  readonly kind: 'key' | 'value' | 'reference' | 'example';
  /** What it is, in the words of the schema, in English; empty where they say nothing. */
  readonly detail: string;
  /** What takes the place of the text from `from` to `to`. */
  readonly insert: string;
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

type Branches = ReturnType<typeof branchesOf>;

/**
 * What may stand where the cursor is: keys that the map does not have yet, the values of an enumeration, ids of the
 * collection that a reference is to. All that fits the place, whatever is typed already: the editor filters. Nothing in
 * comments, in running text, and in a text that is too large.
 */
export function completionsAt(text: string, offset: number): Completions {
  const at = Math.max(0, Math.min(offset, text.length));
  const cursor = cursorIn(text, at);
  if (cursor === undefined) return { from: at, to: at, items: [] };
  const branches = cursor.steps.reduce(insideOf, branchesOf(scenarioSchema));
  const items = cursor.isKey ? keyItems(cursor, branches) : valueItems(cursor, branches);
  const known = new Set<string>();
  const unique = items.filter(({ label }) => !known.has(label) && known.add(label));
  return { from: cursor.from, to: cursor.to, items: unique };
}

function keyItems(cursor: Cursor, branches: Branches): readonly Completion[] {
  const missing = keysOf(branches).filter((key) => !cursor.siblings.has(key));
  return missing.map((key) => {
    const written = cursor.quote === '' && cursor.isJson ? inDoubleQuotes(key) : key;
    return {
      label: key,
      kind: 'key',
      detail: fieldDescription(branches, key),
      insert: cursor.hasColon || cursor.quote !== '' ? written : `${written}: `,
    };
  });
}

function fieldDescription(branches: Branches, key: string): string {
  for (const branch of branches) {
    const field: unknown =
      branch instanceof z.ZodObject && Object.hasOwn(branch.shape, key) ? branch.shape[key] : undefined;
    if (field instanceof z.core.$ZodType) return descriptionOf(field);
  }
  return '';
}

/** The innermost description of what may be left out is that of its type: it serves where there is no other. */
function descriptionOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : '';
}

function valueItems(cursor: Cursor, branches: Branches): readonly Completion[] {
  // On the line of its key a map needs brackets; a value of its own line may be its first key.
  const keys = cursor.isOnOwnLine ? keyItems({ ...cursor, siblings: new Set() }, branches) : [];
  const values = schemasAt(cursor.steps).flatMap((schema) => itemsOf(cursor, schema));
  return [...referenceItems(cursor), ...values, ...keys];
}

/** All schemas of a place, with those that `branchesOf` takes apart: their descriptions and examples are for the whole. */
function schemasAt(steps: readonly string[]): Branches {
  const around = steps.slice(0, -1).reduce(insideOf, branchesOf(scenarioSchema));
  const step = steps.at(-1) ?? '';
  return around.flatMap((branch) => {
    if (branch instanceof z.ZodArray) return layersOf(branch.element);
    if (branch instanceof z.ZodRecord) return layersOf(branch.valueType);
    const field: unknown =
      branch instanceof z.ZodObject && Object.hasOwn(branch.shape, step) ? branch.shape[step] : undefined;
    return field instanceof z.core.$ZodType ? layersOf(field) : [];
  });
}

function layersOf(schema: z.core.$ZodType): Branches {
  if (schema instanceof z.ZodOptional) return [schema, ...layersOf(schema.unwrap())];
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(layersOf)];
  return [schema];
}

function referenceItems(cursor: Cursor): readonly Completion[] {
  const { steps } = cursor;
  const ids = collectionsAt(steps).flatMap((collection) =>
    cursor.idsOf(collection).map((id) => item(cursor, id, 'reference', collection)),
  );
  return [...ids, ...wordsAt(steps).map((word) => item(cursor, word, 'value', ''))];
}

/** Words that stand for what has no id. */
function wordsAt([collection, , field, , inner]: readonly string[]): readonly string[] {
  if (collection === 'routeTables' && field === 'routes' && inner === 'via') return ['local'];
  return collection === 'flows' && (field === 'from' || field === 'to') ? ['internet'] : [];
}

function itemsOf(cursor: Cursor, schema: z.core.$ZodType): readonly Completion[] {
  const { id, description = '', examples } = z.globalRegistry.get(schema) ?? {};
  const values = (list: readonly unknown[]) => list.map((value) => item(cursor, value, 'value', ''));
  if (schema instanceof z.ZodEnum) return values(schema.options);
  if (schema instanceof z.ZodLiteral) return values([...schema.values]);
  if (schema instanceof z.ZodBoolean) return values([true, false]);
  if (id === 'protocol') return protocolNames().map((name) => item(cursor, name, 'value', description));
  if (!Array.isArray(examples)) return [];
  return examples.map((example: unknown) => item(cursor, example, 'example', description));
}

/** Those that rules are written for come first. */
function protocolNames(): readonly string[] {
  const numbers = Array.from({ length: 256 }, (_, number) => number);
  const names = numbers.flatMap((number) => {
    const protocol = parseProtocol(number);
    const name = protocol.ok ? formatProtocol(protocol.value) : '';
    return /^\d*$/.test(name) ? [] : [name];
  });
  return [...new Set(['tcp', 'udp', 'icmp', 'icmpv6', 'all', ...names])];
}

function item(
  { quote, isJson }: Cursor,
  value: unknown,
  kind: Completion['kind'],
  detail: string,
): Completion {
  const label = String(value);
  if (quote === '"') return { label, kind, detail, insert: inDoubleQuotes(label).slice(1, -1) };
  if (quote === "'") return { label, kind, detail, insert: label.replaceAll("'", "''") };
  if (typeof value !== 'string') return { label, kind, detail, insert: label };
  return { label, kind, detail, insert: isJson ? inDoubleQuotes(value) : textInPlace(value) };
}
