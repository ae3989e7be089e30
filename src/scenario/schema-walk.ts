import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What a value may be, without the wrappings: the branches of a union one by one, what is optional as if it were not. */
export function branchesOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branchesOf);
  return [schema];
}

/** The keys that a map may have, in the schema's order; none where any key may stand. */
export function keysOf(branches: readonly Schema[]): readonly string[] {
  return branches.flatMap((branch) => (branch instanceof z.ZodObject ? Object.keys(branch.shape) : []));
}

/** What may stand one step further in: under a key of a map, or at a position in a list. */
export function insideOf(branches: readonly Schema[], step: string): readonly Schema[] {
  return branches.flatMap((branch) => {
    if (branch instanceof z.ZodRecord) return branchesOf(branch.valueType);
    if (branch instanceof z.ZodArray) return branchesOf(branch.element);
    if (!(branch instanceof z.ZodObject)) return [];
    const field: unknown = Object.hasOwn(branch.shape, step) ? branch.shape[step] : undefined;
    return field instanceof z.core.$ZodType ? branchesOf(field) : [];
  });
}
