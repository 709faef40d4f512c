import { noteKinds } from '@academy/contracts/audit';
import type { ReadLog } from '../application/check-log';
import { emptyHead, writeDown, type Digest, type Entry, type Happening, type Head } from '../domain/entry';

/** No two texts have the same digest. */
function aDigest(): Digest {
  const known = new Map<string, string>();
  return (text) => known.get(text) ?? known.set(text, `digest-${known.size}`).get(text)!;
}

/** The reasons of as many happenings; every third follows by itself, and is for no organisation. */
export const happeningsFor = (reasons: readonly (string | null)[]): Happening[] =>
  reasons.map((reason, at) => ({
    ...{ eventId: `event-${at}`, at: new Date(Date.UTC(2026, 10, 28, 9, at)), kind: noteKinds[at % noteKinds.length]! },
    ...{ by: at % 3 === 0 ? null : `account-${at % 4}`, whom: `teacher-${at % 5}` },
    ...{ organisationId: at % 3 === 0 ? null : 'lichtlijn', about: at % 2 === 0 ? null : 'mod-lab-01', reason },
  }));

/** A log that was written in batches of these sizes. */
export function aLog(batches: readonly (readonly Happening[])[]): {
  entries: readonly Entry[];
  head: Head;
  digest: Digest;
} {
  const digest = aDigest();
  let salts = 0;
  let [head, entries]: [Head, readonly Entry[]] = [emptyHead, []];
  for (const batch of batches) {
    const written = writeDown(head, batch, { digest, newSalt: () => `salt-${salts++}` });
    [head, entries] = [written.head, [...entries, ...written.entries]];
  }
  return { entries, head, digest };
}

/** Reads `size` entries at a time. */
export const reading = (entries: readonly Entry[], head: Head, size = 3): ReadLog => ({
  head: async () => head,
  after: async (number) => entries.filter((entry) => entry.number > number).slice(0, size),
});
