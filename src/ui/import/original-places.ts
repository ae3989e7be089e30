import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Original } from './desk-messages.ts';

/** The resources of a document, and the members of their lists. */
export function placesIn(scenario: Scenario): readonly JsonPointer[] {
  const collections = Object.entries(scenario).filter(([, value]) => typeof value === 'object');
  return collections.flatMap(([collection, resources]) =>
    Object.entries(resources as Readonly<Record<string, unknown>>).flatMap(([id, resource]) => {
      const at = pointer(collection, id);
      const lists = typeof resource === 'object' && resource !== null ? Object.entries(resource) : [];
      const members = lists.flatMap(([name, list]: [string, unknown]) =>
        Array.isArray(list) ? [...list.keys()].map((index) => child(at, name, index)) : [],
      );
      return [at, ...members];
    }),
  );
}

export function addressesOf(
  places: readonly JsonPointer[],
  originals: readonly (Original | null)[],
): (at: JsonPointer) => string | undefined {
  const addresses = new Map(places.map((at, index) => [at, originals[index]?.address]));
  return (at) => addresses.get(at);
}
