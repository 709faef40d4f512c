/** Where something is, from the whole inward: `['outcomes', 3, 'level']`. */
export type FaultPath = readonly (string | number)[];

/** Something that cannot be meant, or cannot be done, by its name and at its place; whoever shows it has the words. */
export interface Fault<Problem extends { readonly kind: string } = { readonly kind: string }> {
  readonly path: FaultPath;
  readonly problem: Problem;
}

/** The same faults, seen from a whole in which they are at this place. */
export const under = <Problem extends { readonly kind: string }>(
  place: FaultPath,
  faults: readonly Fault<Problem>[],
): Fault<Problem>[] => faults.map(({ path, problem }) => ({ path: [...place, ...path], problem }));

export interface IdTwice {
  readonly kind: 'IdTwice';
  readonly id: string;
  /** Where it stands first. */
  readonly first: FaultPath;
  /** Whether the first has other capitals. */
  readonly otherCapitals: boolean;
}

/**
 * Every id that stands on two entries of the list at this place is a fault of the second; also where only capitals differ,
 * which not every system tells apart in addresses and names of files.
 */
export function idsTwice(place: FaultPath, entries: readonly { readonly id: string }[]): Fault<IdTwice>[] {
  const firsts = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const first = firsts.get(id.toLowerCase());
    if (first === undefined) firsts.set(id.toLowerCase(), index);
    if (first === undefined) return [];
    const otherCapitals = entries[first]?.id !== id;
    return [
      { path: [...place, index, 'id'], problem: { kind: 'IdTwice', id, first: [...place, first], otherCapitals } },
    ];
  });
}
