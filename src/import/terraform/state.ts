import { pointer } from '../../base/json-pointer.ts';
import { field, integer, isList, isObject, object, objects, text } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { failed, type Place, type Reading } from '../report.ts';
import { inside } from '../resources.ts';
import type { SourceDocument } from '../source.ts';
import { addressOf, moduleOf, callsOf, stepsOf, type InstanceKey } from './address.ts';
import type { TerraformInput, TerraformResource } from './resource.ts';

/** `terraform show -json` of a state. */
export function isShownState(json: JsonValue | undefined): boolean {
  if (!isObject(json) || text(json, 'format_version') === undefined) return false;
  return isObject(field(object(json, 'values'), 'root_module'));
}

/** A state file itself: `terraform.tfstate`. */
export function isRawState(json: JsonValue | undefined): boolean {
  if (!isObject(json) || integer(json, 'version') === undefined) return false;
  return (
    text(json, 'terraform_version') !== undefined &&
    (isListAt(json, 'resources') || isListAt(json, 'modules'))
  );
}

function isListAt(json: JsonObject, key: string): boolean {
  return isList(field(json, key));
}

/** In a state everything is known, and references are ids. */
export function* readState(document: SourceDocument): Reading<TerraformInput | undefined> {
  const json = isObject(document.json) ? document.json : {};
  const place: Place = { file: document.file, path: pointer() };
  const input = { file: document.file, configuration: {}, variables: {} };
  if (isShownState(json)) {
    const root = object(object(json, 'values'), 'root_module');
    return { ...input, resources: moduleResources(root, inside(place, 'values', 'root_module')) };
  }
  const version = integer(json, 'version') ?? 0;
  if (version < 4) {
    yield failed('state-too-old', place, { version });
    return undefined;
  }
  if (version > 4) {
    yield failed('terraform-too-new', place, { version });
    return undefined;
  }
  return { ...input, resources: rawResources(json, place) };
}

/** Deeper than any module tree. Each level of the JSON takes two of its 256. */
const DEEPEST = 100;

/** The resources of a module and of those it calls, as plans and shown states have them. */
export function moduleResources(module: JsonObject, place: Place, depth = 0): readonly TerraformResource[] {
  const address = canonical(text(module, 'address') ?? '');
  const all: TerraformResource[] = [];
  for (const [index, entry] of objects(module, 'resources').entries()) {
    const resource = shownResource(entry, address, inside(place, 'resources', index));
    if (resource !== undefined) all.push(resource);
  }
  if (depth === DEEPEST) return all;
  for (const [index, called] of objects(module, 'child_modules').entries()) {
    for (const resource of moduleResources(called, inside(place, 'child_modules', index), depth + 1)) {
      all.push(resource);
    }
  }
  return all;
}

function shownResource(entry: JsonObject, module: string, place: Place): TerraformResource | undefined {
  const address = text(entry, 'address');
  const type = text(entry, 'type');
  const name = text(entry, 'name');
  if (address === undefined || type === undefined || name === undefined) return undefined;
  // Terraform before 0.13 leaves the key out of the address of a resource in a module.
  const key = keyOf(entry, 'index') ?? stepsOf(address).at(-1)?.key;
  return {
    address,
    module,
    mode: text(entry, 'mode') === 'data' ? 'data' : 'managed',
    type,
    name,
    key,
    values: object(entry, 'values'),
    unknown: {},
    place: { ...place, address },
    attributes: 'values',
  };
}

/** The address of a module instance, written as everywhere here. */
export function canonical(module: string): string {
  return moduleOf(callsOf(module));
}

function keyOf(entry: JsonObject, member: string): InstanceKey | undefined {
  const key = field(entry, member);
  return typeof key === 'number' || typeof key === 'string' ? key : undefined;
}

function rawResources(state: JsonObject, place: Place): readonly TerraformResource[] {
  return objects(state, 'resources').flatMap((entry, index) => {
    const type = text(entry, 'type');
    const name = text(entry, 'name');
    if (type === undefined || name === undefined) return [];
    const module = canonical(text(entry, 'module') ?? '');
    const mode = text(entry, 'mode') === 'data' ? 'data' : 'managed';
    return objects(entry, 'instances').flatMap((instance, position): readonly TerraformResource[] => {
      // Deposed: replaced already, and not destroyed yet.
      if (field(instance, 'deposed') !== undefined) return [];
      const key = keyOf(instance, 'index_key');
      const block = mode === 'data' ? `data.${type}` : type;
      const own = addressOf([{ name: block }, key === undefined ? { name } : { name, key }]);
      const address = module === '' ? own : `${module}.${own}`;
      const values = object(instance, 'attributes');
      const at = { ...inside(place, 'resources', index, 'instances', position), address };
      return [
        { address, module, mode, type, name, key, values, unknown: {}, place: at, attributes: 'attributes' },
      ];
    });
  });
}
