import type { EntryFacts } from '@academy/enrolment/core';

type Versions = EntryFacts['versions'];

/** More than are offered at once. */
const MOST = 20_000;

/** What versions ask of who comes in. A version never changes, so that of each is asked once, and of none that is not there. */
export function knownVersions(ask: Versions): Versions {
  const known = new Map<string, Awaited<ReturnType<Versions>> extends ReadonlyMap<string, infer One> ? One : never>();
  return async (ids) => {
    const asked = ids.filter((id) => !known.has(id));
    if (known.size + asked.length > MOST) known.clear();
    if (asked.length > 0)
      for (const [id, { entryCredential, prerequisites }] of await ask(ids))
        known.set(id, { entryCredential, prerequisites });
    return known;
  };
}
