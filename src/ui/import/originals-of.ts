import { child, parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { SomeVpcs } from '../../import/only-vpcs.ts';
import { originAround } from '../../import/origins.ts';
import type { Origin, Origins } from '../../import/report.ts';
import type { WithoutIdentity } from '../../scenario/without-identity.ts';

/** Where the parts of a document came from that has some VPCs of an import, with its ids or with made-up ones. */
export function originalsOf(
  origins: Origins,
  { scenario, placeInWhole }: SomeVpcs,
  hidden: WithoutIdentity | null,
): (at: JsonPointer) => Origin | undefined {
  const ids = hidden === null ? null : realIds(scenario, hidden.nameOf);
  return (at) => {
    const [collection = '', id = '', ...rest] = parsePointer(at);
    const real = ids?.get(pointer(collection, id)) ?? (ids === null ? id : null);
    return real === null
      ? undefined
      : originAround(origins, placeInWhole(pointer(collection, real, ...rest)));
  };
}

/** By the place of a resource with its made-up id. */
function realIds(
  scenario: SomeVpcs['scenario'],
  nameOf: WithoutIdentity['nameOf'],
): ReadonlyMap<JsonPointer, string> {
  const ids = new Map<JsonPointer, string>();
  for (const [collection, resources] of Object.entries(scenario)) {
    if (typeof resources !== 'object' || collection === 'flows') continue;
    for (const id of Object.keys(resources)) ids.set(child(pointer(collection), nameOf(id)), id);
  }
  return ids;
}
