import { error, type Issue } from '../../base/issue.ts';
import { pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, type Result } from '../../base/result.ts';
import { idSchema } from '../../model/common.ts';
import type { Change } from './change.ts';
import type { Resource } from './edit.ts';
import { isForbiddenKey } from './plain.ts';
import { hasResource } from './references.ts';

/** What an edit comes to, or why it does not fit the document. */
export type Changes = Result<readonly Change[], readonly Issue[]>;

export function placeOf({ collection, id }: Resource): JsonPointer {
  return pointer(collection, id);
}

export function missing(resource: Resource): Result<never, readonly Issue[]> {
  return fail([
    error('unknown-reference', placeOf(resource), {
      found: resource.id,
      params: { collections: resource.collection },
    }),
  ]);
}

/** Why a resource cannot be called so; undefined when it can. */
export function refusedId(document: unknown, resource: Resource, at: JsonPointer): Issue | undefined {
  const { id } = resource;
  if (isForbiddenKey(id)) return error('forbidden-key', at, { found: id });
  if (!idSchema.safeParse(id).success) return error('bad-id', at, { found: id });
  return hasResource(document, resource) ? error('id-taken', at, { found: id }) : undefined;
}
