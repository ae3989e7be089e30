import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { field, isList as isJsonList, isObject } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { StackScope } from './scope.ts';
import { isList, textOf, type Value } from './value.ts';

const LOOP = 'Fn::ForEach::';

export interface Expanded {
  readonly template: JsonObject;
  /** By a key of `Resources`, `Conditions` or `Outputs` that a loop made: where the loop stands. */
  readonly origins: ReadonlyMap<JsonPointer, JsonPointer>;
}

type Evaluate = (node: JsonValue, at: JsonPointer) => Value | undefined;

/**
 * Writes out the loops of `AWS::LanguageExtensions`. A collection may need parameters and mappings, never resources.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function expandLoops(template: JsonObject, stack: StackScope, evaluate: Evaluate): Expanded {
  const origins = new Map<JsonPointer, JsonPointer>();
  if (!JSON.stringify(template).includes(`"${LOOP}`)) return { template, origins };
  const sections = Object.entries(template).map(([section, members]) => {
    if (!SECTIONS.has(section) || !isObject(members)) return [section, members] as const;
    const at = pointer(section);
    const expanded = expandMembers(members, at, { stack, evaluate });
    for (const [key, { origin }] of expanded)
      if (origin !== child(at, key)) origins.set(child(at, key), origin);
    return [section, Object.fromEntries([...expanded].map(([key, { value }]) => [key, value]))] as const;
  });
  return { template: Object.fromEntries(sections), origins };
}

const SECTIONS: ReadonlySet<string> = new Set(['Conditions', 'Resources', 'Outputs']);

interface Context {
  readonly stack: StackScope;
  readonly evaluate: Evaluate;
}

interface Member {
  readonly value: JsonValue;
  readonly origin: JsonPointer;
}

function expandMembers(members: JsonObject, at: JsonPointer, context: Context): ReadonlyMap<string, Member> {
  const expanded = new Map<string, Member>();
  const add = (key: string, member: Member) => {
    if (expanded.has(key))
      context.stack.failed('template-key-repeated', member.origin, { key: key.slice(0, 80) });
    else expanded.set(key, member);
  };
  for (const [key, member] of Object.entries(members)) {
    const inside = child(at, key);
    if (!key.startsWith(LOOP)) add(key, { value: expandIn(member, inside, context), origin: inside });
    else for (const [made, value] of loop(member, inside, context)) add(made, { value, origin: inside });
  }
  return expanded;
}

/** Loops also stand among the properties of a resource. */
function expandIn(node: JsonValue, at: JsonPointer, context: Context): JsonValue {
  if (isJsonList(node)) return node.map((item, index) => expandIn(item, child(at, index), context));
  if (!isObject(node) || !context.stack.spend(1)) return node;
  if (!Object.keys(node).some((key) => key.startsWith(LOOP))) {
    return Object.fromEntries(
      Object.entries(node).map(([key, member]) => [key, expandIn(member, child(at, key), context)]),
    );
  }
  const members = expandMembers(node, at, context);
  return Object.fromEntries([...members].map(([key, { value }]) => [key, value]));
}

/** The members that one loop makes: `[identifier, collection, body]`. */
function loop(node: JsonValue, at: JsonPointer, context: Context): readonly (readonly [string, JsonValue])[] {
  const { stack, evaluate } = context;
  const [identifier, collection, body] = isJsonList(node) ? node : [];
  const values = collection === undefined ? undefined : evaluate(collection, child(at, 1));
  if (typeof identifier !== 'string' || !isObject(body) || !isList(values)) {
    stack.failed('function-arguments', at, { function: 'Fn::ForEach' });
    return [];
  }
  return values.flatMap((value) => {
    const text = textOf(value);
    if (text === undefined || !stack.spend(10)) return [];
    const filled = fill(body, identifier, text, stack);
    if (!isObject(filled)) return [];
    const members = expandMembers(filled, child(at, 2), context);
    return [...members].map(([key, member]) => [key, member.value] as const);
  });
}

/** The body for one value of the collection: in keys and texts as `${Id}` or `&{Id}`, and for `{Ref: Id}`. */
function fill(node: JsonValue, identifier: string, value: string, stack: StackScope): JsonValue {
  if (!stack.spend(1)) return null;
  const inText = (text: string) =>
    text
      .replaceAll(`\${${identifier}}`, () => value)
      .replaceAll(`&{${identifier}}`, () => value.replaceAll(/[^A-Za-z\d]/g, ''));
  if (typeof node === 'string') return inText(node);
  if (isJsonList(node)) return node.map((item) => fill(item, identifier, value, stack));
  if (!isObject(node)) return node;
  if (field(node, 'Ref') === identifier && Object.keys(node).length === 1) return value;
  return Object.fromEntries(
    Object.entries(node).map(([key, member]) => [inText(key), fill(member, identifier, value, stack)]),
  );
}
