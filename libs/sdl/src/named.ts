/** An outcome of the domain as a member of a union of the schema: the name of its kind is that of its type. */
export type Named<Outcome> = Outcome extends { readonly kind: infer Kind }
  ? Outcome & { readonly __typename: Kind }
  : never;

/** Runs unchanged from domain to SDL; where the union of the field has no such member, the resolver does not compile. */
export const named = <Outcome extends { readonly kind: string }>(outcome: Outcome): Named<Outcome> =>
  ({ ...outcome, __typename: outcome.kind }) as unknown as Named<Outcome>;
