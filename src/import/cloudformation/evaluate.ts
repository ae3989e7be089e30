import { child, type JsonPointer } from '../../base/json-pointer.ts';
import { isList, isObject } from '../fields.ts';
import type { JsonValue } from '../json.ts';
import { functionOf, intrinsicFunction } from './functions.ts';
import type { Scope, StackScope } from './scope.ts';
import { outside, WRONG, type Value } from './value.ts';

/** `{{resolve:secretsmanager:…}}`: never resolved, and never kept. */
const DYNAMIC_REFERENCE = /\{\{resolve:([a-z-]{1,20}):/;

/** What an expression comes to; undefined for `AWS::NoValue`, which removes the property or the item of the list. */
export function evaluate(stack: StackScope, node: JsonValue | undefined, at: JsonPointer): Value | undefined {
  if (!stack.spend(1)) return WRONG;
  const result = stack.deeper(at, () => ({ value: valueOf(stack, node, at) }));
  return result === undefined ? WRONG : result.value;
}

function valueOf(stack: StackScope, node: JsonValue | undefined, at: JsonPointer): Value | undefined {
  if (node === undefined || node === null) return null;
  if (typeof node === 'string') {
    const service = DYNAMIC_REFERENCE.exec(node)?.[1];
    return service === undefined ? node : outside('dynamic-reference', `resolve:${service}`);
  }
  if (isList(node)) {
    return node.flatMap((item, index) => {
      const value = evaluate(stack, item, child(at, index));
      return value === undefined ? [] : [value];
    });
  }
  if (!isObject(node)) return node;
  const call = functionOf(node);
  if (call !== undefined) return callOf(stack, call, at);
  const members = new Map<string, Value>();
  for (const [key, member] of Object.entries(node)) {
    const value = evaluate(stack, member, child(at, key));
    if (value !== undefined) members.set(key, value);
  }
  return members;
}

function callOf(
  stack: StackScope,
  [name, argument]: readonly [string, JsonValue],
  at: JsonPointer,
): Value | undefined {
  const call = intrinsicFunction(name);
  const scope = scopeAt(stack, child(at, name), name);
  if (call !== undefined) return call(argument, scope);
  stack.failed('function-unknown', at, { function: name.slice(0, 80) });
  return WRONG;
}

/** Where the argument of a function stands. */
export function scopeAt(stack: StackScope, at: JsonPointer, name: string): Scope {
  return {
    stack,
    at,
    evaluate: (node, ...path) => evaluate(stack, node, path.length === 0 ? at : child(at, ...path)),
    malformed: () => {
      stack.failed('function-arguments', at, { function: name });
      return WRONG;
    },
  };
}
