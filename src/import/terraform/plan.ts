import { pointer } from '../../base/json-pointer.ts';
import type { Side } from '../described.ts';
import { field, isObject, object, objects, text } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { assumed, failed, type Place, type Reading } from '../report.ts';
import { inside } from '../resources.ts';
import type { SourceDocument } from '../source.ts';
import { stepsOf } from './address.ts';
import type { TerraformInput, TerraformResource } from './resource.ts';
import { canonical, moduleResources } from './state.ts';

/** `terraform show -json PLAN`, also of OpenTofu. */
export function isPlan(json: JsonValue | undefined): boolean {
  if (!isObject(json) || text(json, 'format_version') === undefined) return false;
  return isObject(field(json, 'planned_values')) || Array.isArray(field(json, 'resource_changes'));
}

/** The newest major of the format that is known. */
const NEWEST_FORMAT = 1;

/** The resources on one side of a plan: before it is applied, or after. */
export function* readPlan(document: SourceDocument, side: Side): Reading<TerraformInput | undefined> {
  const plan = isObject(document.json) ? document.json : {};
  const place: Place = { file: document.file, path: pointer() };
  const version = text(plan, 'format_version') ?? '';
  if (Number(version.split('.')[0]) > NEWEST_FORMAT) {
    yield failed('terraform-too-new', place, { version: version.slice(0, 20) });
    return undefined;
  }
  if (field(plan, 'errored') === true || field(plan, 'complete') === false) {
    yield assumed('plan-incomplete', place);
  }
  const resources = side === 'before' ? resourcesBefore(plan, place) : resourcesAfter(plan, place);
  const configuration = object(plan, 'configuration');
  if (side === 'after' && Object.keys(configuration).length === 0) yield assumed('references-lost', place);
  return { file: document.file, resources, configuration, variables: object(plan, 'variables') };
}

function priorResources(plan: JsonObject, place: Place): readonly TerraformResource[] {
  const root = object(object(object(plan, 'prior_state'), 'values'), 'root_module');
  return moduleResources(root, inside(place, 'prior_state', 'values', 'root_module'));
}

function resourcesBefore(plan: JsonObject, place: Place): readonly TerraformResource[] {
  const prior = priorResources(plan, place);
  const known = new Set(prior.map(({ address }) => address));
  return [...prior, ...changed(plan, place, 'before').filter(({ address }) => !known.has(address))];
}

/**
 * What the plan says will be there, with what is unknown of it. Some resources have no values at all: every attribute of
 * theirs is unknown. Data sources that were read already stand in the prior state.
 */
function resourcesAfter(plan: JsonObject, place: Place): readonly TerraformResource[] {
  const changes = changed(plan, place, 'after');
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const path = ['planned_values', 'root_module'] as const;
  const planned = moduleResources(object(object(plan, path[0]), path[1]), inside(place, ...path)).map(
    (resource): TerraformResource => {
      const change = byAddress.get(resource.address);
      byAddress.delete(resource.address);
      if (change === undefined) return resource;
      return { ...resource, values: { ...change.values, ...resource.values }, unknown: change.unknown };
    },
  );
  const all = [...planned, ...byAddress.values()];
  const known = new Set(all.map(({ address }) => address));
  const data = priorResources(plan, place).filter(
    ({ mode, address }) => mode === 'data' && !known.has(address),
  );
  return [...all, ...data];
}

/** The resources of `resource_changes` as they are on one side; those that are not there on that side are left out. */
function changed(plan: JsonObject, place: Place, side: Side): readonly TerraformResource[] {
  return objects(plan, 'resource_changes').flatMap((entry, index): readonly TerraformResource[] => {
    const change = object(entry, 'change');
    const values = field(change, side);
    const actions = field(change, 'actions');
    const isLeaving =
      Array.isArray(actions) && !actions.some((action) => action !== 'delete' && action !== 'forget');
    if (!isObject(values) || field(entry, 'deposed') !== undefined || (side === 'after' && isLeaving))
      return [];
    const resource = resourceOf(entry, inside(place, 'resource_changes', index));
    if (resource === undefined) return [];
    const unknown = side === 'after' ? object(change, 'after_unknown') : {};
    return [{ ...resource, values, unknown, attributes: side, place: inside(resource.place, 'change') }];
  });
}

/** What both lists of a plan say of a resource besides its values. */
function resourceOf(entry: JsonObject, place: Place): TerraformResource | undefined {
  const address = text(entry, 'address');
  const type = text(entry, 'type');
  const name = text(entry, 'name');
  if (address === undefined || type === undefined || name === undefined) return undefined;
  return {
    address,
    module: canonical(text(entry, 'module_address') ?? ''),
    mode: text(entry, 'mode') === 'data' ? 'data' : 'managed',
    type,
    name,
    key: stepsOf(address).at(-1)?.key,
    values: {},
    unknown: {},
    place: { ...place, address },
    attributes: 'after',
  };
}
