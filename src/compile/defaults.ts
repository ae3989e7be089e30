import { error } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** What a document marks as the one of its VPC, by the VPC's id. A second mark for the same VPC is an error. */
export function defaultsOf<T extends { readonly vpc: string }>(
  reader: Reader,
  collection: 'routeTables' | 'networkAcls' | 'securityGroups',
  resources: Readonly<Record<string, T>> | undefined,
  isMarked: (resource: T) => boolean,
  rule: string,
): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  for (const [id, resource] of resourcesOf(resources)) {
    if (!isMarked(resource)) continue;
    const other = marked.get(resource.vpc);
    if (other === undefined) {
      marked.set(resource.vpc, id);
      continue;
    }
    const at = pointer(collection, id, collection === 'routeTables' ? 'main' : 'isDefault');
    reader.report(error('duplicate-default', at, { params: { vpc: resource.vpc, other }, rule }));
  }
  return marked;
}

/** An id for what AWS makes by itself, and no resource of the document has. */
export function unusedId(id: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(id) ? unusedId(`${id}*`, taken) : id;
}
