import { field, isList as isJsonList, isObject } from '../fields.ts';
import type { JsonValue } from '../json.ts';
import type { Scope } from './scope.ts';
import { equalTexts, isToken, nameOf, type Value } from './value.ts';

/**
 * Whether a condition holds; undefined where that depends on something from outside. `And` and `Or` need not know all
 * of their parts.
 */
export function conditionOf(node: JsonValue | undefined, scope: Scope): boolean | undefined {
  return scope.stack.deeper(scope.at, () => read(node, scope));
}

function read(node: JsonValue | undefined, scope: Scope): boolean | undefined {
  if (!isObject(node)) return fromValue(scope.evaluate(node), scope);
  const [name = '', ...others] = Object.keys(node);
  const argument = field(node, name) ?? null;
  const parts = isJsonList(argument) ? argument : [argument];
  const nested = (part: JsonValue, index: number) => conditionOf(part, inside(scope, name, index));
  if (others.length > 0) return wrong(scope);
  switch (name) {
    case 'Condition':
      return typeof argument === 'string' ? scope.stack.condition(argument, scope.at) : wrong(scope);
    case 'Fn::Equals': {
      if (parts.length !== 2) return wrong(scope);
      const [a, b] = parts.map((part, index) => scope.evaluate(part, name, index));
      return equalTexts(a, b);
    }
    case 'Fn::Not': {
      const [only] = parts;
      const held = only === undefined ? wrong(scope) : nested(only, 0);
      return held === undefined ? undefined : !held;
    }
    case 'Fn::And':
      return all(parts.map(nested));
    case 'Fn::Or': {
      const opposite = all(parts.map((part, index) => not(nested(part, index))));
      return not(opposite);
    }
    default:
      return fromValue(scope.evaluate(node), scope);
  }
}

function inside(scope: Scope, ...path: readonly (string | number)[]): Scope {
  return { ...scope, evaluate: (node, ...rest) => scope.evaluate(node, ...path, ...rest) };
}

function not(held: boolean | undefined): boolean | undefined {
  return held === undefined ? undefined : !held;
}

function all(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function fromValue(value: Value | undefined, scope: Scope): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  if (isToken(value)) return undefined;
  return wrong(scope);
}

function wrong(scope: Scope): boolean | undefined {
  scope.malformed();
  return undefined;
}

/** What a condition waits for: the names of the parameters and imports without a value in it. */
export function unknownsIn(node: JsonValue | undefined, scope: Scope): readonly string[] {
  const names = new Set<string>();
  const visit = (part: JsonValue | undefined): void => {
    if (isJsonList(part)) for (const each of part) visit(each);
    if (!isObject(part)) return;
    if (typeof field(part, 'Ref') === 'string') {
      const value = scope.evaluate(part);
      if (isToken(value)) names.add(nameOf(value));
    } else for (const each of Object.values(part)) visit(each);
  };
  visit(node);
  return [...names];
}
