import type { Noted } from '@academy/contracts/audit';

/** Hex of the SHA-256 of a text. */
export type Digest = (text: string) => string;

/** What happened, as it is told. */
export interface Happening extends Omit<Noted, 'type'> {
  /** The event that told of it; nothing is written down twice. */
  readonly eventId: string;
  readonly at: Date;
}

/** What happened, as it is written down. */
export interface Entry extends Happening {
  /** 1 for the first, without a gap. */
  readonly number: number;
  /**
   * Random, beside the reason and gone with it: what was said about someone can be erased, and the chain still fits. Null
   * where there is no reason (any more).
   */
  readonly salt: string | null;
  /** Of salt and reason; null where there never was a reason. */
  readonly reasonDigest: string | null;
  /** Of everything but salt and reason, and of the link before it. */
  readonly link: string;
}

/** The end of the log: how many there are, and the last link. */
export interface Head {
  readonly number: number;
  readonly link: string;
}

/** Of a log with nothing in it. */
export const emptyHead: Head = { number: 0, link: '' };

/** The link of an entry to the one before it. An array of texts, numbers and nulls has one form as JSON. */
export const linkOf = (before: string, entry: Omit<Entry, 'link'>, digest: Digest): string =>
  digest(
    JSON.stringify([
      ...[before, entry.number, entry.eventId, entry.at.toISOString(), entry.kind],
      ...[entry.by, entry.whom, entry.organisationId, entry.about, entry.reasonDigest],
    ]),
  );

export const reasonDigestOf = (salt: string, reason: string, digest: Digest): string =>
  digest(JSON.stringify([salt, reason]));

/** Writes down what happened after what stands there, in this order. `newSalt` answers 128 random bits or more. */
export function writeDown(
  head: Head,
  happenings: readonly Happening[],
  { digest, newSalt }: { readonly digest: Digest; readonly newSalt: () => string },
): { readonly entries: readonly Entry[]; readonly head: Head } {
  let end = head;
  const entries = happenings.map((happening): Entry => {
    const { reason } = happening;
    const salt = reason === null ? null : newSalt();
    const reasonDigest = reason === null || salt === null ? null : reasonDigestOf(salt, reason, digest);
    const entry = { ...happening, number: end.number + 1, salt, reasonDigest };
    const link = linkOf(end.link, entry, digest);
    end = { number: entry.number, link };
    return { ...entry, link };
  });
  return { entries, head: end };
}
