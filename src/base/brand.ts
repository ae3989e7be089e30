declare const brand: unique symbol;

/**
 * A `T` that cannot be mistaken for another: `Port` and `Ipv4` are both numbers, yet neither is taken for the other.
 * The brand exists for the compiler alone. Only the functions beside the type, which check the value, may cast to it.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
