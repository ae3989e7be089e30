/**
 * Closes a `switch` over a union: with a case missing, the call does not compile.
 * Throws when a value the types rule out arrives all the same.
 */
export function assertNever(value: never): never {
  throw new Error(`a case is missing for ${String(value)}`);
}
