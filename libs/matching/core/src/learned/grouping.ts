/** Groups in the order in which their first member came. */
export function groupBy<T>(all: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A fixed order, so that the same data gives the same figures to the last letter. */
export const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }): number => compare(a.slug, b.slug);

export const byText = compare;
