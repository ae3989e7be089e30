import { field, isList, isObject } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Place } from '../report.ts';
import type { InstanceKey } from './address.ts';

/** One instance of a resource or data source, from a plan or a state. */
export interface TerraformResource {
  readonly address: string;
  /** The address of its module instance; the root is the empty text. */
  readonly module: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly key: InstanceKey | undefined;
  readonly values: JsonObject;
  /** What is known only after apply: a tree in the shape of `values` with `true` for what is unknown. */
  readonly unknown: JsonObject;
  /** The resource in the file; its attributes are below `attributes`. */
  readonly place: Place;
  readonly attributes: 'values' | 'after' | 'before' | 'attributes';
}

/** The configuration's part of a plan: what `references.ts` follows. */
export interface TerraformInput {
  readonly file: string;
  readonly resources: readonly TerraformResource[];
  /** The `configuration` of a plan, and the values of its variables; empty for a state. */
  readonly configuration: JsonObject;
  readonly variables: JsonObject;
}

/** Whether an attribute, or something in it, is known only after apply. */
export function isUnknown(resource: TerraformResource, attribute: string): boolean {
  return hasTrue(field(resource.unknown, attribute));
}

export function hasTrue(tree: JsonValue | undefined): boolean {
  if (tree === true) return true;
  if (isList(tree)) return tree.some(hasTrue);
  return isObject(tree) && Object.values(tree).some(hasTrue);
}

/** The member of a block that is unknown: `unknownIn(resource, 'route', 0)`. */
export function unknownIn(resource: TerraformResource, attribute: string, index: number): JsonObject {
  const tree = field(resource.unknown, attribute);
  const element = isList(tree) ? tree[index] : undefined;
  return isObject(element) ? element : {};
}
