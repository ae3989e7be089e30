import { formatCidr, cidrOf, parseCidr, sizeOf } from '../../net/cidr.ts';
import { field, isList as isJsonList, isObject } from '../fields.ts';
import type { JsonValue } from '../json.ts';
import { conditionOf } from './conditions.ts';
import type { IntrinsicFunction, Scope } from './scope.ts';
import { zonesOf } from './zones.ts';
import {
  isList,
  isMap,
  isToken,
  joined,
  nameOf,
  outside,
  partsOf,
  splitParts,
  textOf,
  WRONG,
  type TextToken,
  type Value,
} from './value.ts';

/** The longest text that an expression may give. CloudFormation's own limits are far below. */
const LONGEST_TEXT = 100_000;
const MOST_BLOCKS = 256;

/*
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */

const ref: IntrinsicFunction = (argument, { stack, at, malformed }) =>
  typeof argument === 'string' ? stack.ref(argument, at) : malformed();

/** `A.B` or `[A, B]`; the attribute may have dots of its own, and in the long form be a parameter. */
const getAtt: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.');
    return dot <= 0 ? malformed() : stack.attribute(argument.slice(0, dot), argument.slice(dot + 1), at);
  }
  if (!isJsonList(argument)) return malformed();
  const [logicalId, ...rest] = argument.map((part, index) => textOf(evaluate(part, index)));
  if (logicalId === undefined || rest.length === 0 || rest.includes(undefined)) return malformed();
  return stack.attribute(logicalId, rest.join('.'), at);
};

/** `${Parameter}`, `${Resource.Attribute}`, `${AWS::Region}`, `${!literal}`; the names of the map come first. */
const sub: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  const [template, names = {}] = isJsonList(argument) ? argument : [argument];
  if (typeof template !== 'string' || !isObject(names)) return malformed();
  const parts: TextToken['parts'][number][] = [];
  let end = 0;
  for (const { 0: whole, 1: name = '', index } of template.matchAll(/\$\{([^}]*)\}/g)) {
    parts.push(template.slice(end, index));
    end = index + whole.length;
    if (name.startsWith('!')) {
      parts.push(`\${${name.slice(1)}}`);
      continue;
    }
    const own = Object.hasOwn(names, name.trim()) ? field(names, name.trim()) : undefined;
    const value = own === undefined ? named(name.trim()) : evaluate(own, 1, name.trim());
    const inner = partsOf(value);
    if (inner === undefined) return value === undefined ? undefined : malformed();
    parts.push(...inner);
    if (!stack.spend(inner.length)) return WRONG;
  }
  parts.push(template.slice(end));
  return bounded(parts, { stack, at });

  function named(name: string): Value | undefined {
    const dot = name.indexOf('.');
    return dot <= 0 ? stack.ref(name, at) : stack.attribute(name.slice(0, dot), name.slice(dot + 1), at);
  }
};

const join: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  if (!isJsonList(argument)) return malformed();
  const [delimiter, list] = argument;
  const values = evaluate(list, 1);
  if (typeof delimiter !== 'string') return malformed();
  // A list that nobody knows is one text that nobody knows.
  if (isToken(values)) return values;
  if (!isList(values)) return malformed();
  const parts: TextToken['parts'][number][] = [];
  for (const [index, value] of values.entries()) {
    const inner = partsOf(value);
    if (inner === undefined) return malformed();
    if (index > 0) parts.push(delimiter);
    parts.push(...inner);
    if (!stack.spend(inner.length)) return WRONG;
  }
  return bounded(parts, { stack, at });
};

const split: IntrinsicFunction = (argument, { stack, evaluate, malformed }) => {
  if (!isJsonList(argument)) return malformed();
  const [delimiter, source] = argument;
  const value = evaluate(source, 1);
  const parts = partsOf(value);
  if (typeof delimiter !== 'string' || delimiter === '') return malformed();
  if (parts === undefined) return value === undefined ? undefined : malformed();
  // One token by itself might hold the delimiter.
  if (isToken(value) && value.token !== 'text') return value;
  const pieces = splitParts(parts, delimiter);
  return stack.spend(pieces.length) ? pieces : WRONG;
};

const select: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  if (!isJsonList(argument)) return malformed();
  const index = textOf(evaluate(argument[0], 0));
  const list = evaluate(argument[1], 1);
  if (isToken(list)) return outsideOf(list, index ?? '');
  if (index === undefined || !/^\d{1,9}$/.test(index) || !isList(list)) return malformed();
  const found = list[Number(index)];
  if (found === undefined) {
    stack.failed('select-range', at, { index: Number(index), count: list.length });
    return WRONG;
  }
  return found;
};

/** An item of a list that nobody knows. */
function outsideOf(list: Value, index: string): Value {
  if (!isToken(list)) return WRONG;
  if (list.token === 'resource') return { ...list, attribute: `${list.attribute ?? ''}[${index}]` };
  return list.token === 'outside' ? outside(list.kind, `${list.name}[${index}]`) : list;
}

const condition: IntrinsicFunction = (argument, scope) =>
  typeof argument === 'string' ? scope.stack.condition(argument, scope.at) : scope.malformed();

const iff: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  if (!isJsonList(argument) || argument.length !== 3) return malformed();
  const [name, yes, no] = argument;
  if (typeof name !== 'string') return malformed();
  return stack.condition(name, at) ? evaluate(yes, 1) : evaluate(no, 2);
};

/** With the language extensions, a third item `{DefaultValue: …}`. */
const findInMap: IntrinsicFunction = (argument, { stack, at, evaluate, malformed }) => {
  if (!isJsonList(argument)) return malformed();
  const keys = argument.slice(0, 3).map((part, index) => evaluate(part, index));
  const [map, top, second] = keys.map(textOf);
  const fallback = isObject(argument[3]) ? field(argument[3], 'DefaultValue') : undefined;
  const found =
    map === undefined || top === undefined || second === undefined
      ? undefined
      : stack.mapping(map, top, second);
  if (found !== undefined) return evaluate(found);
  if (fallback !== undefined) return evaluate(fallback, 3, 'DefaultValue');
  const unknown = keys.find(isToken);
  if (unknown !== undefined) return outside('parameter', nameOf(unknown));
  if (keys.length < 3) return malformed();
  stack.failed('map-key', at, { key: [map, top, second].join('.').slice(0, 200) });
  return WRONG;
};

const getAzs: IntrinsicFunction = (argument, { stack, at, evaluate }) => {
  const asked = textOf(evaluate(argument));
  const region = asked === undefined || asked === '' ? stack.region : asked;
  const zones = zonesOf(region);
  stack.assumed('zones-assumed', at, { region, zones: zones.join(', ') });
  return zones;
};

/** `[block, count, hostBits]`: as many blocks, one after the other. IPv4 without the last has no default but 8 is usual. */
const cidr: IntrinsicFunction = (argument, scope) => {
  const { evaluate, malformed } = scope;
  if (!isJsonList(argument)) return malformed();
  const [block, count, bits] = argument.map((part, index) => evaluate(part, index));
  const unknown = [block, count, bits].find(isToken);
  if (unknown !== undefined) return outside('parameter', nameOf(unknown));
  const parsed = parseCidr(textOf(block) ?? '');
  const wanted = Number(textOf(count) ?? Number.NaN);
  if (!parsed.ok || !Number.isInteger(wanted) || wanted < 1 || wanted > MOST_BLOCKS) return malformed();
  const { cidr: whole } = parsed.value;
  const hostBits = Number(textOf(bits) ?? (whole.family === 4 ? 8 : 64));
  const prefixLength = (whole.family === 4 ? 32 : 128) - hostBits;
  if (!Number.isInteger(hostBits) || hostBits < 1 || prefixLength < whole.prefixLength) return malformed();
  const each = 1n << BigInt(hostBits);
  if (BigInt(wanted) * each > sizeOf(whole)) return malformed();
  return Array.from({ length: wanted }, (_, index) =>
    formatCidr(cidrOf(addressIn(whole, BigInt(index) * each), prefixLength)),
  );
};

function addressIn({ network }: ReturnType<typeof cidrOf>, offset: bigint): typeof network {
  const address = BigInt(network) + offset;
  return (typeof network === 'number' ? Number(address) : address) as typeof network;
}

const importValue: IntrinsicFunction = (argument, { stack, at, evaluate }) =>
  stack.importValue(evaluate(argument), at);

const length: IntrinsicFunction = (argument, { evaluate, malformed }) => {
  const list = evaluate(argument);
  if (isToken(list)) return outsideOf(list, 'length');
  return isList(list) ? list.length : malformed();
};

const toJsonString: IntrinsicFunction = (argument, { evaluate, malformed, stack }) => {
  const text = JSON.stringify(plain(evaluate(argument)));
  return text.length > LONGEST_TEXT || !stack.spend(text.length / 10) ? malformed() : text;
};

function plain(value: Value | undefined): unknown {
  if (isToken(value)) return `{${nameOf(value)}}`;
  if (isList(value)) return value.map(plain);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, member]) => [key, plain(member)]));
  return value ?? null;
}

/** User data and the like: nothing that a packet meets, and perhaps full of secrets. */
const base64: IntrinsicFunction = () => '';

const transform: IntrinsicFunction = (argument, { stack, at }) => {
  const name = isObject(argument) ? field(argument, 'Name') : undefined;
  const macro = typeof name === 'string' ? name.slice(0, 80) : '';
  stack.ignored('macro', at, macro);
  return outside('macro', macro);
};

/** `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`: where they are no condition but a value. */
function logic(name: string): IntrinsicFunction {
  return (argument, scope) => conditionOf({ [name]: argument }, scope) ?? false;
}

function bounded(parts: TextToken['parts'], { stack, at }: Pick<Scope, 'stack' | 'at'>): Value {
  const size = parts.reduce((total, part) => total + (typeof part === 'string' ? part.length : 1), 0);
  if (size <= LONGEST_TEXT) return joined(parts);
  stack.failed('template-too-large', at);
  return WRONG;
}

const FUNCTIONS: ReadonlyMap<string, IntrinsicFunction> = new Map([
  ['Ref', ref],
  ['Condition', condition],
  ['Fn::GetAtt', getAtt],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::Split', split],
  ['Fn::Select', select],
  ['Fn::If', iff],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', getAzs],
  ['Fn::Cidr', cidr],
  ['Fn::ImportValue', importValue],
  ['Fn::Length', length],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Base64', base64],
  ['Fn::Transform', transform],
  ['Fn::Equals', logic('Fn::Equals')],
  ['Fn::And', logic('Fn::And')],
  ['Fn::Or', logic('Fn::Or')],
  ['Fn::Not', logic('Fn::Not')],
]);

/** The function that an object of one member calls; undefined where it is only an object. */
export function functionOf(node: JsonValue): readonly [name: string, argument: JsonValue] | undefined {
  if (!isObject(node)) return undefined;
  const [name, ...others] = Object.keys(node);
  if (name === undefined || others.length > 0) return undefined;
  // `Condition` is a function in conditions; elsewhere, in policies above all, it is a member like others.
  const isFunction = name === 'Ref' || name.startsWith('Fn::');
  return isFunction || (name === 'Condition' && typeof field(node, name) === 'string')
    ? [name, field(node, name) ?? null]
    : undefined;
}

export function intrinsicFunction(name: string): IntrinsicFunction | undefined {
  return FUNCTIONS.get(name);
}
