import { parsePointer, pointer } from '../base/json-pointer.ts';
import type { Scenario } from '../model/scenario.ts';
import { placeBefore } from '../scenario/place-before.ts';
import { cloudFormationNames, templateText } from './cloudformation.ts';
import type { Exported } from './exported.ts';
import {
  holderWithRules,
  originalOf,
  type AddressOf,
  type Original,
  type PatchFormat,
} from './original-names.ts';
import {
  isExpressed,
  isList,
  referencesIn,
  type Parameter,
  type Properties,
  type Resource,
  type Value,
} from './resource.ts';
import { resourcesOf } from './resources.ts';
import type { Collected } from './sink.ts';
import { terraformShape } from './terraform-types.ts';
import { configurationText, terraformAddresses } from './terraform.ts';

export type { AddressOf, PatchFormat } from './original-names.ts';

/** Something to do by hand in what is there already. */
export interface ByHand {
  /** `inside`: rules are added to a resource that has its own inside it. */
  readonly kind: 'change' | 'remove' | 'inside';
  /** What the original calls it: an address or logical id; else its place in the document. */
  readonly name: string;
  /** What differs, each with what it was and what it is to be: `to_port: 443 -> 8443`. */
  readonly differences: readonly string[];
}

export interface Patch extends Exported {
  readonly byHand: readonly ByHand[];
}

type Names = ReadonlyMap<string, string>;

/**
 * A change of a document as the resources that it adds; the text is empty where it adds none. What is there already is
 * named and not written. What is changed or removed of it is told: only its owner can do that.
 */
export function toPatch(
  format: PatchFormat,
  before: Scenario,
  after: Scenario,
  addressOf: AddressOf | null = null,
): Patch {
  const [was, is] = [resourcesOf(before), resourcesOf(after)];
  const [oldNames, newNames] = [namesOf(format, was), namesOf(format, is)];
  const originals = new Map(
    was.resources.map((each) => [
      each.key,
      originalOf(format, each, oldNames.get(each.key) ?? '', addressOf),
    ]),
  );
  const asked = new Map<string, Parameter>();
  const resources = is.resources
    .filter(({ key }) => !originals.has(key))
    .map((resource) => besides(resource, originals, asked));
  const parameters = [...is.parameters, ...asked.values()];

  const names = new Map([...oldNames, ...newNames]);
  for (const [key, original] of originals) if (original.kind === 'named') names.set(key, original.name);
  const taken = new Set([...originals.keys()].flatMap((key) => names.get(key) ?? []));
  for (const [key, name] of namesOf(format, { resources: [], parameters: [...asked.values()] }))
    names.set(key, freeName(name, taken));
  for (const { key } of resources) names.set(key, freeName(names.get(key) ?? key, taken));

  const byHand = [
    ...changesOf(format, was, is, { names, addressOf }),
    ...(format === 'terraform' && addressOf !== null ? insideOf(resources, before, addressOf) : []),
  ];
  const wanted = new Set(resources.flatMap(({ properties }) => parametersIn(properties)));
  const collected = { resources, parameters: parameters.filter(({ key }) => wanted.has(key)) };
  return {
    text: resources.length === 0 ? '' : textOf(format, after, collected, names),
    unexpressed: is.unexpressed.filter(({ at }) => placeBefore(before, after, at)?.isSame !== true),
    resources,
    names,
    byHand,
  };
}

function namesOf(format: PatchFormat, collected: Omit<Collected, 'unexpressed'>): Names {
  return format === 'terraform' ? terraformAddresses(collected) : cloudFormationNames(collected);
}

function textOf(
  format: PatchFormat,
  after: Scenario,
  collected: Omit<Collected, 'unexpressed'>,
  names: Names,
): string {
  if (format === 'terraform') return configurationText(collected, names);
  const untitled = { ...after };
  delete untitled.title;
  return templateText(untitled, collected, names);
}

/** A resource beside those that are there already: these need not be waited for, and some are known by their ids. */
function besides(
  { after = [], ...resource }: Resource,
  originals: ReadonlyMap<string, Original>,
  asked: Map<string, Parameter>,
): Resource {
  const replaced = (value: Value): Value => {
    if (typeof value !== 'object') return value;
    if (isList(value)) return value.map(replaced);
    if (!isExpressed(value)) return membersReplaced(value);
    const original = value.expression.kind === 'reference' ? originals.get(value.expression.to) : undefined;
    if (value.expression.kind !== 'reference' || original === undefined || original.kind === 'named')
      return value;
    if (original.kind === 'id') return original.id;
    const key = `original/${value.expression.to}`;
    asked.set(key, { key, words: [original.name, 'id'], description: `The id of ${original.name}` });
    return { expression: { kind: 'parameter', key } };
  };
  const membersReplaced = (members: Properties): Properties =>
    Object.fromEntries(Object.entries<Value>(members).map(([name, member]) => [name, replaced(member)]));
  const waits = after.filter((key) => !originals.has(key));
  return {
    ...resource,
    properties: membersReplaced(resource.properties),
    ...(waits.length > 0 && { after: waits }),
  };
}

function parametersIn(value: Value): readonly string[] {
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap(parametersIn);
  if (!isExpressed(value)) return Object.values<Value>(value).flatMap(parametersIn);
  return value.expression.kind === 'parameter' ? [value.expression.key] : [];
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${String(number)}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

interface Known {
  readonly names: Names;
  readonly addressOf: AddressOf | null;
}

function changesOf(format: PatchFormat, was: Collected, is: Collected, known: Known): readonly ByHand[] {
  const now = new Map(is.resources.map((resource) => [resource.key, resource]));
  return was.resources.flatMap((resource): readonly ByHand[] => {
    const name = labelOf(resource, known);
    const next = now.get(resource.key);
    if (next === undefined) return [{ kind: 'remove', name, differences: [] }];
    const differences = differencesOf(format, resource, next, known.names);
    return differences.length === 0 ? [] : [{ kind: 'change', name, differences }];
  });
}

/** What its owner knows it by: an address, a logical id or an id of AWS, and of a rule inside it which one. */
function labelOf({ key, at, words }: Resource, { names, addressOf }: Known): string {
  if (addressOf === null) return names.get(key) ?? at;
  const [collection = '', id = '', ...parts] = parsePointer(at);
  const holder = addressOf(pointer(collection, id)) ?? id;
  const own = addressOf(at) ?? holder;
  return parts.length > 0 && own === holder ? `${holder} (${words.slice(1).join(' ')})` : own;
}

function differencesOf(format: PatchFormat, was: Resource, is: Resource, names: Names): readonly string[] {
  const attributes = (resource: Resource) =>
    format === 'terraform' ? terraformShape(resource).attributes : resource.properties;
  const [before, after] = [attributes(was), attributes(is)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [from, to] = [inWords(before[name], names), inWords(after[name], names)];
    return from === to ? [] : [`${name}: ${from} -> ${to}`];
  });
}

function inWords(value: Value | undefined, names: Names): string {
  if (value === undefined) return '-';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((item) => inWords(item, names)).join(', ')}]`;
  if (isExpressed(value))
    return referencesIn(value)
      .map((key) => names.get(key) ?? key)
      .join(', ');
  const members = Object.entries<Value>(value).map(([key, member]) => `${key}: ${inWords(member, names)}`);
  return `{ ${members.join(', ')} }`;
}

/** Terraform takes away what stands beside a resource that has its rules inside it. */
function insideOf(resources: readonly Resource[], before: Scenario, addressOf: AddressOf): readonly ByHand[] {
  const holders = new Set(resources.flatMap(({ at }) => holderWithRules(before, at, addressOf) ?? []));
  return [...holders].map((name) => ({ kind: 'inside', name, differences: [] }));
}
