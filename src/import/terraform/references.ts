import { field, isList, isObject, object, objects, text } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { callsOf, moduleOf, stepsOf, type InstanceKey, type Step } from './address.ts';
import { groupedBy } from './grouped.ts';
import type { TerraformInput, TerraformResource } from './resource.ts';

/*
 * What is known only after apply is recovered through the references of the configuration: a flat list for each
 * attribute, in source order, without the expression around them. Operators, functions, conditions and object keys are
 * gone, and so are local values and dynamic blocks. What cannot be told from it stays unknown.
 */

/** A path to an attribute of a resource: `vpc_id`, or `network_interface`, 0, `subnet_id`. */
export type AttributePath = readonly (string | number)[];

export type Resolution =
  | {
      readonly kind: 'found';
      readonly resources: readonly TerraformResource[];
      /** Ids that stand in the configuration itself or in a data source. */
      readonly literals: readonly string[];
      /** False where a rule chose: a local value, or one of several alternatives. */
      readonly isJoined: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly TerraformResource[] }
  | { readonly kind: 'nothing' };

/** Whose expressions are followed: the instance of a module, and the key of the instance of the block in it. */
interface Scope {
  readonly module: string;
  readonly key: InstanceKey | undefined;
  readonly forEach: JsonValue | undefined;
}

/** What a reference leads to. */
interface Found {
  readonly resources: readonly TerraformResource[];
  readonly literals: readonly string[];
}

const NOTHING: Found = { resources: [], literals: [] };

/** No chain of references is longer, unless it goes in circles. */
const LONGEST_CHAIN = 32;
/** Nor does following one attribute take more steps, unless somebody wants it to. */
const MOST_STEPS = 1000;
/** Nor all attributes together, for each resource. */
const STEPS_PER_RESOURCE = 200;

export interface References {
  /** What the references of an attribute lead to, of these types. `many`: the attribute is a list. */
  resolve(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
    many: boolean,
  ): Resolution;
  /** For one member of a set of blocks, whose references are one flat list: the only candidate of these types. */
  resolveOnly(resource: TerraformResource, path: AttributePath, types: ReadonlySet<string>): Resolution;
  /** Whether the configuration says anything of the attribute. */
  mentions(resource: TerraformResource, path: AttributePath): boolean;
  /** The resource's own part of the configuration. */
  configOf(resource: TerraformResource): JsonObject | undefined;
}

export function referencesOf({ resources, configuration, variables }: TerraformInput): References {
  const byBlock = groupedBy(resources, ({ module, mode, type, name }) => blockKey(module, mode, type, name));
  const modules = modulesOf(resources);
  const configs = new Map<string, ReadonlyMap<string, JsonObject>>();
  const most = resources.length * STEPS_PER_RESOURCE;
  let steps = 0;
  let total = 0;

  function moduleConfig(calls: readonly Step[]): JsonObject {
    return calls.reduce(
      (config, { name }) => object(object(object(config, 'module_calls'), name), 'module'),
      object(configuration, 'root_module'),
    );
  }

  function callOf(module: string): JsonObject {
    const calls = callsOf(module);
    return object(object(moduleConfig(calls.slice(0, -1)), 'module_calls'), calls.at(-1)?.name ?? '');
  }

  function configIn(module: string, block: string): JsonObject | undefined {
    const blocks = callsOf(module)
      .map(({ name }) => name)
      .join('\n');
    const known = configs.get(blocks);
    if (known !== undefined) return known.get(block);
    const all = objects(moduleConfig(callsOf(module)), 'resources');
    configs.set(blocks, new Map(all.map((config) => [text(config, 'address') ?? '', config])));
    return configs.get(blocks)?.get(block);
  }

  function configOf({ module, mode, type, name }: TerraformResource): JsonObject | undefined {
    return configIn(module, `${mode === 'data' ? 'data.' : ''}${type}.${name}`);
  }

  function scopeOf(resource: TerraformResource): Scope {
    const config = configOf(resource);
    const forEach = config === undefined ? undefined : field(config, 'for_each_expression');
    return { module: resource.module, key: resource.key, forEach };
  }

  function expressionAt(resource: TerraformResource, path: AttributePath): JsonValue | undefined {
    const config = configOf(resource);
    let at: JsonValue | undefined = config === undefined ? undefined : field(config, 'expressions');
    for (const step of path) {
      if (isList(at)) at = at[Number(step)];
      // The references of a set of attributes are one flat list.
      else if (isObject(at) && field(at, 'references') === undefined) at = field(at, String(step));
      else return at;
    }
    return at;
  }

  /** Each reference of an expression, followed. */
  function follow(
    expression: JsonValue | undefined,
    scope: Scope,
    types: ReadonlySet<string>,
    depth: number,
  ): readonly Found[] {
    steps++;
    total++;
    if (depth > LONGEST_CHAIN || steps > MOST_STEPS || total > MOST_STEPS + most) return [];
    const written = flatReferences(expression);
    const followed = withoutPrefixes(written).map((reference) =>
      followReference(stepsOf(reference), scope, types, depth + 1),
    );
    return [...followed, { resources: [], literals: constantsOf(expression) }].filter(isSomething);
  }

  function followReference(
    reference: readonly Step[],
    scope: Scope,
    types: ReadonlySet<string>,
    depth: number,
  ): Found {
    const [first, second, third, ...rest] = reference;
    if (first === undefined) return NOTHING;
    switch (first.name) {
      case 'var':
        return second === undefined ? NOTHING : followVariable(second, scope, types, depth);
      case 'module':
        return second === undefined || third === undefined
          ? NOTHING
          : followOutput(second, third, scope, types, depth);
      case 'each':
        return followEach(scope, types, depth);
      case 'count':
      case 'local':
      case 'path':
      case 'self':
      case 'terraform':
        return NOTHING;
      case 'data':
        return second === undefined || third === undefined
          ? NOTHING
          : followBlock('data', second.name, third, rest[0]?.name, scope, types, depth);
      default:
        return second === undefined
          ? NOTHING
          : followBlock('managed', first.name, second, third?.name, scope, types, depth);
    }
  }

  function followVariable(
    variable: Step,
    { module }: Scope,
    types: ReadonlySet<string>,
    depth: number,
  ): Found {
    if (module === '') {
      const value = field(object(variables, variable.name), 'value');
      return { resources: [], literals: selected(textsIn(value), variable.key) };
    }
    const calls = callsOf(module);
    const call = callOf(module);
    const caller: Scope = {
      module: moduleOf(calls.slice(0, -1)),
      key: calls.at(-1)?.key,
      forEach: field(call, 'for_each_expression'),
    };
    const expression = field(object(call, 'expressions'), variable.name);
    return pick(merged(narrowed(expression, follow(expression, caller, types, depth), caller)), variable.key);
  }

  function followOutput(
    call: Step,
    output: Step,
    scope: Scope,
    types: ReadonlySet<string>,
    depth: number,
  ): Found {
    const instances = modules.get(`${scope.module}\n${call.name}`) ?? [];
    const wanted = call.key ?? (instances.length > 1 ? scope.key : undefined);
    const matching = instances.filter((instance) => callsOf(instance).at(-1)?.key === wanted);
    const found = (matching.length > 0 ? matching : instances).map((module) => {
      const declared = object(object(moduleConfig(callsOf(module)), 'outputs'), output.name);
      const inner: Scope = { module, key: undefined, forEach: undefined };
      return merged(follow(field(declared, 'expression'), inner, types, depth));
    });
    return pick(merged(found), output.key);
  }

  /** `each.value` of a `for_each` over the instances of a block, or over something with the same keys. */
  function followEach({ module, key, forEach }: Scope, types: ReadonlySet<string>, depth: number): Found {
    if (forEach === undefined) return NOTHING;
    const { resources: found } = merged(
      follow(forEach, { module, key: undefined, forEach: undefined }, types, depth),
    );
    const own = found.filter((resource) => resource.key === key && key !== undefined);
    if (own.length === 1) return { resources: own, literals: [] };
    // The references of a map of objects arrive in one list, whatever member of it is meant.
    return found.length === 1 ? { resources: found, literals: [] } : NOTHING;
  }

  function followBlock(
    mode: 'managed' | 'data',
    type: string,
    { name, key }: Step,
    attribute: string | undefined,
    scope: Scope,
    types: ReadonlySet<string>,
    depth: number,
  ): Found {
    const all = byBlock.get(blockKey(scope.module, mode, type, name)) ?? [];
    const instances = key === undefined ? all : all.filter((resource) => resource.key === key);
    if (types.has(type)) return { resources: instances, literals: [] };
    if (attribute === undefined) return NOTHING;
    // A reference to an attribute that is itself a reference: `aws_instance.web.subnet_id`.
    const chosen = instances.length === 1 ? instances : instances.filter((each) => each.key === scope.key);
    return merged(
      chosen.flatMap((resource) => {
        const literals = textsIn(field(resource.values, attribute));
        if (literals.length > 0) return [{ resources: [], literals }];
        const expression = expressionAt(resource, [attribute]);
        const own = scopeOf(resource);
        return narrowed(expression, follow(expression, own, types, depth), own);
      }),
    );
  }

  function resolve(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
    many: boolean,
  ): Resolution {
    steps = 0;
    const scope = scopeOf(resource);
    const expression = expressionAt(resource, path);
    const references = flatReferences(expression);
    const found = follow(expression, scope, types, 0);
    if (many) {
      const { resources: all, literals } = merged(found);
      // A local value, or a map of objects, may add to what is seen: part of a list is not the list.
      const isWhole = !references.some((reference) => /^(local|each)\./.test(reference));
      if (!isWhole || all.length + literals.length === 0) {
        return all.length > 0 ? { kind: 'ambiguous', candidates: all } : { kind: 'nothing' };
      }
      return { kind: 'found', resources: all, literals, isJoined: true };
    }
    const [first, ...others] = narrowed(expression, found, scope);
    if (first !== undefined) return resolutionOf(first, others.length === 0);
    if (!references.some((reference) => reference.startsWith('local.'))) return { kind: 'nothing' };
    return resolutionOf(nearby(scope, types, references), false);
  }

  function resolveOnly(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
  ): Resolution {
    steps = 0;
    const scope = scopeOf(resource);
    const expression = expressionAt(resource, path);
    const found = merged(narrowed(expression, follow(expression, scope, types, 0), scope));
    if (isSomething(found)) return resolutionOf({ ...found, literals: [] }, true);
    // Old plans and dynamic blocks have no references here, and local values lead nowhere.
    return resolutionOf(nearby(scope, types, []), false);
  }

  /** The candidates in the module, or in its callers: for local values, which no plan holds. */
  function nearby({ module, key }: Scope, types: ReadonlySet<string>, references: readonly string[]): Found {
    for (let calls = callsOf(module); ; calls = calls.slice(0, -1)) {
      const here = moduleOf(calls);
      const candidates = resources.filter(
        (resource) => resource.module === here && resource.mode === 'managed' && types.has(resource.type),
      );
      if (candidates.length > 0) {
        return byKey({ resources: candidates, literals: [] }, usesKey(references), key);
      }
      if (calls.length === 0) return NOTHING;
    }
  }

  return {
    resolve,
    resolveOnly,
    mentions: (resource, path) => expressionAt(resource, path) !== undefined,
    configOf,
  };
}

function blockKey(module: string, mode: 'managed' | 'data', type: string, name: string): string {
  return [module, mode, type, name].join('\n');
}

/** The instances of each module call, by the module that calls and the name of the call. */
function modulesOf(resources: readonly TerraformResource[]): ReadonlyMap<string, readonly string[]> {
  const all = new Set<string>();
  for (const { module } of resources) {
    for (let calls = callsOf(module); calls.length > 0; calls = calls.slice(0, -1)) all.add(moduleOf(calls));
  }
  return groupedBy(all, (module) => {
    const calls = callsOf(module);
    return `${moduleOf(calls.slice(0, -1))}\n${calls.at(-1)?.name ?? ''}`;
  });
}

/** All references of an expression, also of blocks in it. */
function flatReferences(expression: JsonValue | undefined): readonly string[] {
  if (isList(expression)) return expression.flatMap(flatReferences);
  if (!isObject(expression)) return [];
  const own = field(expression, 'references');
  if (isList(own)) return own.filter((reference) => typeof reference === 'string');
  if (field(expression, 'constant_value') !== undefined) return [];
  return Object.values(expression).flatMap(flatReferences);
}

/** Each reference is followed by its own prefixes, which say nothing more. */
function withoutPrefixes(references: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const reference of references) {
    const last = kept.at(-1);
    const isPrefix = last?.startsWith(reference) === true && /^[.[]/.test(last.slice(reference.length));
    if (!isPrefix && reference !== last) kept.push(reference);
  }
  return kept;
}

function constantsOf(expression: JsonValue | undefined): readonly string[] {
  return isObject(expression) ? textsIn(field(expression, 'constant_value')) : [];
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return isList(value) ? value.filter((member) => typeof member === 'string') : [];
}

function isSomething({ resources, literals }: Found): boolean {
  return resources.length + literals.length > 0;
}

function merged(found: readonly Found[]): Found {
  return {
    resources: [...new Set(found.flatMap(({ resources }) => resources))],
    literals: [...new Set(found.flatMap(({ literals }) => literals))],
  };
}

/** `x["a"]` of a map of instances, `x[1]` of a list. */
function pick({ resources, literals }: Found, key: InstanceKey | undefined): Found {
  if (key === undefined) return { resources, literals };
  const keyed = resources.filter((resource) => resource.key === key);
  if (keyed.length > 0) return { resources: keyed, literals: [] };
  return { resources: selected(resources, key), literals: selected(literals, key) };
}

function selected<T>(list: readonly T[], key: InstanceKey | undefined): readonly T[] {
  if (key === undefined) return list;
  return typeof key === 'number' ? list.slice(key, key + 1) : [];
}

function usesKey(references: readonly string[]): boolean {
  return references.some((reference) => /^(count\.index|each\.)/.test(reference));
}

/** Of several instances that a reference leads to, the one with the key of the instance that refers. */
function narrowed(
  expression: JsonValue | undefined,
  found: readonly Found[],
  scope: Scope,
): readonly Found[] {
  const isKeyed = usesKey(flatReferences(expression));
  return found.map((each) => byKey(each, isKeyed, scope.key));
}

function byKey(found: Found, isKeyed: boolean, key: InstanceKey | undefined): Found {
  const { resources } = found;
  if (!isKeyed || key === undefined || resources.length < 2) return found;
  const own = resources.filter((resource) => resource.key === key);
  if (own.length === 1) return { resources: own, literals: [] };
  // `element(list, count.index)` starts again from the front.
  const isOneBlock =
    new Set(resources.map(({ module, type, name }) => blockKey(module, 'managed', type, name))).size === 1;
  if (typeof key !== 'number' || !isOneBlock) return found;
  return { resources: resources.slice(key % resources.length, (key % resources.length) + 1), literals: [] };
}

function resolutionOf({ resources, literals }: Found, isJoined: boolean): Resolution {
  if (resources.length + literals.length === 0) return { kind: 'nothing' };
  if (resources.length > 1 || (resources.length === 0 && literals.length > 1)) {
    return { kind: 'ambiguous', candidates: resources };
  }
  return { kind: 'found', resources, literals: resources.length > 0 ? [] : literals, isJoined };
}
