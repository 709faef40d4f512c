declare const brand: unique symbol;

/** An opaque identifier that cannot be mistaken for another thing's: `Id<'Teacher'>` is no `Id<'Module'>`. */
export type Id<Of extends string> = string & { readonly [brand]: Of };

/** Marks a string that is known to identify such a thing; the caller vouches for it. */
export const id = <Of extends string>(value: string): Id<Of> => value as Id<Of>;
