import { flag, field, isList, isObject, object, text, texts } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Provenance } from '../provenance.ts';
import { assumed, type Place, type Reading } from '../report.ts';
import { inside } from '../resources.ts';
import { referencesOf, type AttributePath, type References, type Resolution } from './references.ts';
import { hasTrue, type TerraformInput, type TerraformResource } from './resource.ts';

/** What a scalar attribute refers to. */
export interface Ref {
  /** Of the item in the document, or outside of the input; none where the attribute is absent or unknown. */
  readonly id?: string;
  readonly resource?: TerraformResource;
  readonly how: Provenance;
}

export interface RefList {
  readonly refs: readonly (Ref & { readonly id: string })[];
  /** Absent: the attribute says nothing. Unknown: it does, and what is not known. */
  readonly how: Provenance | 'absent';
}

/** One input and what its resources refer to. */
export interface Context {
  readonly input: TerraformInput;
  readonly references: References;
  /** Managed resources of these types, in the order of the input. */
  managed(types: ReadonlySet<string>): readonly TerraformResource[];
  /** These and the data sources; of two with one id the managed one. */
  described(types: ReadonlySet<string>): readonly TerraformResource[];
  /** `orFirst`: of several candidates the first is taken, and the report says so. */
  ref(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
    options?: { readonly orFirst?: true; readonly only?: true },
  ): Reading<Ref>;
  refs(resource: TerraformResource, path: AttributePath, types: ReadonlySet<string>): Reading<RefList>;
  /** The resource with this id, ARN or name. */
  find(types: ReadonlySet<string>, id: string): TerraformResource | undefined;
}

/** Attributes by which others may refer to a resource. */
const IDENTIFIERS = ['id', 'arn', 'allocation_id', 'identifier', 'cluster_identifier', 'name'] as const;

export function contextOf(input: TerraformInput): Context {
  const references = referencesOf(input);
  const told = new Set<string>();
  const byIdentifier = new Map<string, TerraformResource>();
  for (const resource of input.resources) {
    for (const attribute of IDENTIFIERS) {
      const value = text(resource.values, attribute);
      const key = `${resource.type}\n${value ?? ''}`;
      const earlier = byIdentifier.get(key);
      if (
        value === undefined ||
        (earlier !== undefined && !(earlier.mode === 'data' && resource.mode === 'managed'))
      )
        continue;
      byIdentifier.set(key, resource);
    }
  }

  function find(types: ReadonlySet<string>, id: string): TerraformResource | undefined {
    for (const type of types) {
      const found = byIdentifier.get(`${type}\n${id}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function known(types: ReadonlySet<string>, id: string, how: Provenance): Ref & { readonly id: string } {
    const resource = find(types, id);
    if (resource === undefined) return { id, how: how === 'given' ? 'external' : how };
    return { id: idOf(resource), resource, how };
  }

  function isOpen(resource: TerraformResource, path: AttributePath): boolean {
    if (Object.keys(resource.unknown).length > 0) return hasTrue(valueAt(resource.unknown, path, true));
    return references.mentions(resource, path);
  }

  function* ref(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
    options: { readonly orFirst?: true; readonly only?: true } = {},
  ): Reading<Ref> {
    const written = valueAt(resource.values, path, false);
    if (typeof written === 'string' && written !== '') return known(types, written, 'given');
    if (!isOpen(resource, path)) return { how: 'given' };
    const isOnly = options.only === true;
    if (!isOnly && !references.mentions(resource, path)) return { how: 'given' };
    const resolution = isOnly
      ? references.resolveOnly(resource, path, types)
      : references.resolve(resource, path, types, false);
    const place = placeAt(resource, path);
    const attribute = path.join('.');
    const found = foundIn(resolution, types);
    if (found !== undefined) {
      if (found.how === 'inferred') yield* inferred(resource, attribute, found.id);
      return found;
    }
    const candidates = resolution.kind === 'ambiguous' ? resolution.candidates : [];
    const [first] = candidates;
    const params = { id: resource.address, attribute, count: candidates.length };
    if (options.orFirst === true && first !== undefined) {
      yield assumed('reference-first', place, { ...params, target: idOf(first) });
      return { id: idOf(first), resource: first, how: 'assumed' };
    }
    yield assumed('reference-unknown', place, params);
    return { how: 'unknown' };
  }

  /** Once for all instances of a block. */
  function* inferred(resource: TerraformResource, attribute: string, target: string): Reading<void> {
    const block = blockOf(resource);
    const key = [block, attribute, target].join('\n');
    if (told.has(key)) return;
    told.add(key);
    yield assumed('reference-inferred', resource.place, { id: block, attribute, target });
  }

  function foundIn(
    resolution: Resolution,
    types: ReadonlySet<string>,
  ): (Ref & { readonly id: string }) | undefined {
    if (resolution.kind !== 'found') return undefined;
    const how = resolution.isJoined ? 'joined' : 'inferred';
    const [resource] = resolution.resources;
    if (resource !== undefined) return { id: idOf(resource), resource, how };
    const [literal] = resolution.literals;
    return literal === undefined ? undefined : known(types, literal, 'given');
  }

  function* refs(
    resource: TerraformResource,
    path: AttributePath,
    types: ReadonlySet<string>,
  ): Reading<RefList> {
    const written = valueAt(resource.values, path, false);
    const ids = isList(written)
      ? written.flatMap((id) => (typeof id === 'string' && id !== '' ? [id] : []))
      : [];
    const isWhole = !isOpen(resource, path) || (isList(written) && !references.mentions(resource, path));
    if (isWhole) {
      const listed = ids.map((id) => known(types, id, 'given'));
      return { refs: listed, how: isList(written) ? 'given' : 'absent' };
    }
    if (!references.mentions(resource, path)) return { refs: [], how: 'absent' };
    const resolution = references.resolve(resource, path, types, true);
    if (resolution.kind === 'found') {
      const found = resolution.resources.map((target) => ({
        id: idOf(target),
        resource: target,
        how: 'joined' as const,
      }));
      const literals = resolution.literals.map((id) => known(types, id, 'given'));
      return { refs: [...found, ...literals], how: 'joined' };
    }
    const candidates = resolution.kind === 'ambiguous' ? resolution.candidates.length : 0;
    yield assumed('reference-unknown', placeAt(resource, path), {
      id: resource.address,
      attribute: path.join('.'),
      count: candidates,
    });
    return { refs: ids.map((id) => known(types, id, 'given')), how: 'unknown' };
  }

  function managed(types: ReadonlySet<string>): readonly TerraformResource[] {
    return input.resources.filter(({ mode, type }) => mode === 'managed' && types.has(type));
  }

  function described(types: ReadonlySet<string>): readonly TerraformResource[] {
    const own = managed(types);
    // What is looked up is often what is managed: `for_each` over the ids that a data source found.
    const ids = new Set(own.flatMap((resource) => [idOf(resource), String(resource.key ?? '')]));
    const data = input.resources.filter((resource) => {
      if (resource.mode !== 'data' || !types.has(resource.type)) return false;
      const id = text(resource.values, 'id');
      if (id === undefined || ids.has(id)) return false;
      ids.add(id);
      return true;
    });
    return [...own, ...data];
  }

  return { input, references, managed, described, ref, refs, find };
}

/** The address of the block of which a resource is an instance. */
function blockOf({ module, mode, type, name }: TerraformResource): string {
  const own = mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
  return module === '' ? own : `${module}.${own}`;
}

/** Known by other names than their ids. */
const NAMED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_eip', ['allocation_id', 'id']],
  ['aws_lb', ['arn']],
  ['aws_alb', ['arn']],
  ['aws_lb_listener', ['arn']],
  ['aws_alb_listener', ['arn']],
  ['aws_lb_target_group', ['arn']],
  ['aws_alb_target_group', ['arn']],
  ['aws_db_instance', ['identifier']],
  ['aws_rds_cluster_instance', ['identifier']],
  ['aws_rds_cluster', ['cluster_identifier']],
  ['aws_elb', ['name']],
  ['aws_lambda_function', ['function_name']],
]);

/** What the document calls a resource: its real id, or its address where there is none yet. */
export function idOf({ type, values, address }: TerraformResource): string {
  for (const attribute of NAMED_BY.get(type) ?? ['id']) {
    const id = text(values, attribute);
    if (id !== undefined) return id;
  }
  return address;
}

/** Where an attribute stands in the file, or the resource where it has no attributes there. */
export function placeAt(resource: TerraformResource, path: AttributePath): Place {
  const isThere = valueAt(resource.values, path, false) !== undefined;
  return isThere ? inside(resource.place, resource.attributes, ...path) : resource.place;
}

/** `orTrue`: where the tree ends early with `true`, all below is unknown. */
function valueAt(tree: JsonObject, path: AttributePath, orTrue: boolean): JsonValue | undefined {
  let at: JsonValue | undefined = tree;
  for (const step of path) {
    if (orTrue && at === true) return true;
    if (isList(at)) at = at[Number(step)];
    else if (isObject(at)) at = field(at, String(step));
    else return undefined;
  }
  return at ?? undefined;
}

/** Ports, flags and names of a resource. */
export function tagsOf(values: JsonObject): JsonValue | undefined {
  const name = text(object(values, 'tags'), 'Name') ?? text(object(values, 'tags_all'), 'Name');
  return name === undefined ? undefined : [{ Key: 'Name', Value: name }];
}

export function isOn(values: JsonObject, attribute: string): boolean {
  return flag(values, attribute) === true;
}

export function listOf(values: JsonObject, attribute: string): readonly string[] {
  return texts(values, attribute).filter((member) => member !== '');
}
