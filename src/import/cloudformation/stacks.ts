import { child, parsePointer, pointer } from '../../base/json-pointer.ts';
import { field, isList, isObject, object } from '../fields.ts';
import type { JsonValue } from '../json.ts';
import { assumedBlocks } from './blocks.ts';
import type { NeededParameter } from '../described.ts';
import { evaluate } from './evaluate.ts';
import { expandLoops } from './language-extensions.ts';
import { isAllowed, isOpaqueType, proposedZones } from './parameters.ts';
import type { Run } from './run.ts';
import { Stack, type Surroundings } from './stack.ts';
import { declarationsOf, parameterText, type ParameterDeclaration, type Template } from './template.ts';
import { partsOf, type Value } from './value.ts';

export interface StackOptions {
  /** Values by parameter name, for every root template; `AWS::Region` and `AWS::AccountId` too. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface Stacks {
  readonly region: string;
  readonly blocks: Surroundings['blocks'];
  /** Roots in the order of the input, each followed by its nested stacks. */
  readonly all: readonly Stack[];
  readonly neededParameters: readonly NeededParameter[];
}

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_ACCOUNT = '123456789012';
const MOST_STACKS = 500;
const DEEPEST_NESTING = 20;

/** Makes a stack of each template that no other one nests, and the stacks nested in those. */
export function makeStacks(templates: readonly Template[], { parameters }: StackOptions, run: Run): Stacks {
  const region = parameters.get('AWS::Region') ?? DEFAULT_REGION;
  const account = parameters.get('AWS::AccountId') ?? DEFAULT_ACCOUNT;
  const children = new Map<string, Stack | undefined>();
  const depths = new Map<Stack, number>();
  const nestedIn = new Map<Stack, Stack[]>();
  let count = 0;

  const surroundings: Surroundings = {
    run,
    region,
    account,
    blocks: assumedBlocks(),
    nested: (parent, logicalId) => {
      const key = `${parent.path} ${logicalId}`;
      if (children.has(key)) return children.get(key);
      children.set(key, undefined);
      const child = nest(parent, logicalId);
      children.set(key, child);
      if (child !== undefined) nestedIn.set(parent, [...(nestedIn.get(parent) ?? []), child]);
      return child;
    },
    exported: (name) => exports().get(name),
  };

  function nest(parent: Stack, logicalId: string): Stack | undefined {
    const resource = parent.resource(logicalId);
    if (resource === undefined) return undefined;
    const template = templateOf(
      templates,
      lastSegment(resource.property('TemplateURL')),
      resource.declaration.assetPath,
    );
    const depth = (depths.get(parent) ?? 0) + 1;
    if (template === undefined) return undefined;
    if (depth > DEEPEST_NESTING || ++count > MOST_STACKS) {
      parent.failed('template-cycle', resource.declaration.at, {
        path: `${parent.path}/${logicalId}`.slice(-500),
      });
      return undefined;
    }
    const path = parent.path === '' ? logicalId : `${parent.path}/${logicalId}`;
    const { properties, at } = resource.declaration;
    const written = isObject(properties) ? object(properties, 'Parameters') : {};
    const given = (name: string): Value | undefined => {
      const node = field(written, name);
      const value =
        node === undefined ? undefined : evaluate(parent, node, child(at, 'Properties', 'Parameters', name));
      return value ?? defaultOf(template.parameters.get(name));
    };
    const made = instantiate(template, { path, name: `${parent.name}-${logicalId}` }, given, surroundings);
    depths.set(made, depth);
    return made;
  }

  let found: ReadonlyMap<string, { stack: Stack; output: string }> | undefined;
  const exports = () => {
    if (found !== undefined) return found;
    const byName = new Map<string, { stack: Stack; output: string }>();
    found = byName;
    for (const stack of roots.flatMap(withNested)) {
      for (const output of stack.template.outputs.keys()) {
        const name = stack.exportNameOf(output);
        if (name !== undefined && !byName.has(name)) byName.set(name, { stack, output });
      }
    }
    return found;
  };

  const neededParameters: NeededParameter[] = [];
  const rootTemplates = rootsOf(templates);
  const roots = rootTemplates.map((template) => {
    const { values, needed } = parametersOf(template, parameters, region, run);
    neededParameters.push(...needed);
    const name = stem(template.file);
    return instantiate(
      template,
      { path: rootTemplates.length === 1 ? '' : name, name },
      (parameter) => values.get(parameter),
      surroundings,
    );
  });

  function withNested(stack: Stack): readonly Stack[] {
    for (const { declaration, logicalId } of stack.resources) {
      if (declaration.type !== 'AWS::CloudFormation::Stack') continue;
      if (surroundings.nested(stack, logicalId) === undefined) {
        stack.assumed('nested-template-not-given', declaration.at, { stack: logicalId });
      }
    }
    return [stack, ...(nestedIn.get(stack) ?? []).flatMap(withNested)];
  }

  return { region, blocks: surroundings.blocks, all: roots.flatMap(withNested), neededParameters };
}

/** The default of a parameter; none where it is the name of something whose value nobody here knows. */
function defaultOf(declaration: ParameterDeclaration | undefined): string | undefined {
  return declaration === undefined || isOpaqueType(declaration.type) ? undefined : declaration.defaultText;
}

/** A template with its parameters, its loops written out. */
function instantiate(
  template: Template,
  names: { readonly path: string; readonly name: string },
  given: (name: string) => Value | undefined,
  surroundings: Surroundings,
): Stack {
  const stack = new Stack(template, names, given, surroundings);
  const { source, file } = template;
  const expanded = expandLoops(source, stack, (node, at) => evaluate(stack, node, at));
  if (expanded.origins.size === 0) return stack;
  const placeOf: Template['placeOf'] = (at) => {
    const [section = '', key = ''] = parsePointer(at);
    return template.placeOf(expanded.origins.get(pointer(section, key)) ?? at);
  };
  return new Stack(declarationsOf(expanded.template, file, placeOf), names, given, surroundings);
}

/** Templates that no other one of the input nests; the first, where they nest each other. */
function rootsOf(templates: readonly Template[]): readonly Template[] {
  const nested = new Set<Template>();
  for (const template of templates) {
    for (const { type, properties, assetPath } of template.resources.values()) {
      if (type !== 'AWS::CloudFormation::Stack' || !isObject(properties)) continue;
      const child = templateOf(templates, lastLiteral(field(properties, 'TemplateURL')), assetPath);
      if (child !== undefined && child !== template) nested.add(child);
    }
  }
  const roots = templates.filter((template) => !nested.has(template));
  return roots.length > 0 ? roots : templates.slice(0, 1);
}

function templateOf(
  templates: readonly Template[],
  url: string | undefined,
  assetPath: string | undefined,
): Template | undefined {
  const names = [url, assetPath].flatMap((each) =>
    each === undefined || each === '' ? [] : [baseName(each)],
  );
  return names
    .map((name) => templates.find(({ file }) => baseName(file) === name))
    .find((template) => template !== undefined);
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}

function stem(file: string): string {
  return baseName(file).replace(/(\.template)?\.(ya?ml|json|template|txt)$/i, '');
}

/** What stands after the last slash, where that is written out. */
function lastSegment(url: Value | undefined): string | undefined {
  const last = partsOf(url)?.at(-1);
  return typeof last === 'string' ? (last.split('/').at(-1) ?? '').split('?')[0] : undefined;
}

/** The last text in an expression: `Join` and `Sub` end with the file's name. */
function lastLiteral(node: JsonValue | undefined): string | undefined {
  if (typeof node === 'string') return (node.split('/').at(-1) ?? '').split('?')[0];
  const parts = isList(node) ? node : isObject(node) ? Object.values(node) : [];
  for (const part of [...parts].reverse()) {
    const found = lastLiteral(part);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** The values of a root template's parameters: given, else its default, else proposed. */
function parametersOf(
  template: Template,
  given: ReadonlyMap<string, string>,
  region: string,
  run: Run,
): { readonly values: ReadonlyMap<string, Value>; readonly needed: readonly NeededParameter[] } {
  const values = new Map<string, Value>();
  const needed: NeededParameter[] = [];
  let zones = 0;
  for (const [name, declaration] of template.parameters) {
    const { type, defaultText, allowedValues, description, at } = declaration;
    let [value, origin] = [given.get(name), 'given' as NeededParameter['origin']];
    if (value !== undefined && !isAllowed(declaration, value)) {
      run.failed(template, 'parameter-refused', at, { name, found: value.slice(0, 80) });
      value = undefined;
    }
    if (value === undefined) [value, origin] = [defaultText, 'default'];
    if (value === undefined || (value === '' && type.includes('AvailabilityZone'))) {
      [value, origin] = [proposedZones(type, zones++, region), 'proposed'];
      if (value !== undefined) run.assumed(template, 'parameter-proposed', at, { name, value });
    }
    if (value === undefined) {
      origin = 'missing';
    }
    const isOpaque = isOpaqueType(type) && origin !== 'given';
    if (value !== undefined && !isOpaque) values.set(name, value);
    needed.push({
      name,
      file: template.file,
      type,
      default: defaultText,
      allowedValues,
      description,
      value,
      origin,
    });
  }
  return { values, needed };
}

/** `[{ParameterKey, ParameterValue}]`, or `{Parameters: {Name: value}}` as CodePipeline has it. */
export function parametersIn(json: JsonValue | undefined): ReadonlyMap<string, string> | undefined {
  if (isList(json)) {
    const pairs = json.map((item) => {
      const key = isObject(item) ? field(item, 'ParameterKey') : undefined;
      const value = isObject(item) ? parameterText(field(item, 'ParameterValue')) : undefined;
      return typeof key === 'string' ? ([key, value ?? ''] as const) : undefined;
    });
    const known = pairs.filter((pair) => pair !== undefined);
    return known.length > 0 && known.length === pairs.length ? new Map(known) : undefined;
  }
  if (!isObject(json) || field(json, 'Resources') !== undefined) return undefined;
  const parameters = field(json, 'Parameters');
  if (!isObject(parameters) || Object.keys(parameters).length === 0) return undefined;
  const pairs = Object.entries(parameters).map(([key, value]) => [key, parameterText(value)] as const);
  return pairs.every(([, value]) => value !== undefined)
    ? new Map(pairs.map(([key, value]) => [key, value ?? '']))
    : undefined;
}
