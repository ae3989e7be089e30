import { parsePointer } from '../../../base/json-pointer.ts';
import { collectionSchemas, type CollectionName } from '../../../model/scenario.ts';
import type { LocatedIssue } from '../../../scenario/locate.ts';
import { entriesOf, textAt } from '../choices.ts';

export interface ResourceItem {
  readonly id: string;
  /** What tells it from others of its kind. */
  readonly detail: string;
  readonly issues: number;
}

export interface ResourceGroup {
  readonly collection: CollectionName;
  readonly items: readonly ResourceItem[];
}

export const COLLECTIONS = Object.keys(collectionSchemas).filter(isCollection);

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collectionSchemas, name);
}

/** The resources of a document by kind, those that have every word that was searched for. */
export function resourceGroups(
  document: unknown,
  issues: readonly LocatedIssue[],
  search: string,
  kindOf: (collection: CollectionName) => string,
): readonly ResourceGroup[] {
  const words = search.toLowerCase().split(/\s+/);
  return COLLECTIONS.flatMap((collection): readonly ResourceGroup[] => {
    const items = entriesOf(document, collection)
      .map(([id, resource]) => ({
        id,
        detail: ['name', 'cidr', 'privateIp', 'subnet', 'vpc']
          .map((key) => textAt(resource, key))
          .filter((text) => text !== '')
          .slice(0, 2)
          .join(' · '),
        issues: issues.filter(({ at }) => isIn(at, collection, id)).length,
      }))
      .filter(({ id, detail }) => {
        const text = `${id} ${detail} ${kindOf(collection)}`.toLowerCase();
        return words.every((word) => text.includes(word));
      });
    return items.length === 0 ? [] : [{ collection, items }];
  });
}

function isIn(at: LocatedIssue['at'], collection: string, id: string): boolean {
  const [first, second] = parsePointer(at);
  return first === collection && second === id;
}
