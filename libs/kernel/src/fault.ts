/** Where something is, from the whole inward: `['outcomes', 3, 'level']`. */
export type FaultPath = readonly (string | number)[];

/** Something that cannot be meant, or cannot be done, by its name and at its place; whoever shows it has the words. */
export interface Fault<Problem extends { readonly kind: string } = { readonly kind: string }> {
  readonly path: FaultPath;
  readonly problem: Problem;
}
