import { error } from '../../base/issue.ts';
import { parsePointer, pointer } from '../../base/json-pointer.ts';
import { fail, ok } from '../../base/result.ts';
import { changedByAll, type Change } from './change.ts';
import type { Resource } from './edit.ts';
import {
  hasResource,
  isSame,
  referencesIn,
  referentOf,
  resourcesNamed,
  viewReferencesTo,
  type Reference,
} from './references.ts';
import { missing, placeOf, refusedId, type Changes } from './resource.ts';

/**
 * Renames a resource and every reference to it. A name under which a reference would come to mean something else, or
 * one of two, is refused.
 */
export function renameResource(document: unknown, resource: Resource, to: string): Changes {
  if (!hasResource(document, resource)) return missing(resource);
  if (resource.id === to) return ok([]);
  const at = placeOf(resource);
  const renamed = { ...resource, id: to };
  const refused = refusedId(document, renamed, at);
  if (refused !== undefined) return fail([refused]);

  const references = referencesIn(document);
  const uses = references.filter((reference) => isSame(referentOf(document, reference), resource));
  const changes: Change[] = [
    ...uses.map(({ at: place }): Change => ({ kind: 'set', at: place, value: to })),
    ...viewReferencesTo(document, resource).map(({ at: place, isKey, renamed: nameFor }): Change =>
      isKey
        ? { kind: 'rename', at: place, key: nameFor(to) }
        : { kind: 'set', at: place, value: nameFor(to) },
    ),
    { kind: 'rename', at, key: to },
  ];
  const after = changedByAll(document, changes);
  if (!after.ok) return fail([after.error]);
  const found = new Map(referencesIn(after.value).map((reference) => [reference.at, reference]));
  const astray = references.filter((reference) => {
    const before = referentOf(document, reference);
    const wanted = isSame(before, resource) ? renamed : before;
    return !stillMeans(after.value, found.get(placeAfter(reference, resource, to)), wanted, to);
  });
  if (astray.length > 0)
    return fail(astray.map((reference) => error('id-ambiguous', reference.at, { found: to })));
  return ok(changes);
}

/** Whether a reference stands for what it did; of the new name, for nothing besides. */
function stillMeans(
  document: unknown,
  reference: Reference | undefined,
  wanted: Resource | undefined,
  to: string,
): boolean {
  if (reference === undefined) return false;
  if (!isSame(referentOf(document, reference), wanted)) return false;
  return reference.id !== to || resourcesNamed(document, reference).length <= 1;
}

function placeAfter({ at }: Reference, { collection, id }: Resource, to: string) {
  const [first, second, ...rest] = parsePointer(at);
  return first === collection && second === id ? pointer(collection, to, ...rest) : at;
}
