import { linkOf, reasonDigestOf, type Digest, type Entry, type Head } from './entry';

export type ChainFault =
  /** A number is left out, or comes again. */
  | 'MISSING'
  /** What stands there is not what was written. */
  | 'CHANGED'
  /** The reason is not the one that was given. */
  | 'REASON_CHANGED'
  /** The log ends elsewhere than where writing stopped. */
  | 'CUT';

export interface Broken {
  readonly kind: 'Broken';
  /** The number of the first entry that does not fit. */
  readonly at: number;
  readonly fault: ChainFault;
}

/** Follows entries in the order of their numbers on from `end`: where one then is, or the first that does not fit. */
export function followChain(end: Head, entries: readonly Entry[], digest: Digest): Head | Broken {
  for (const entry of entries) {
    const fault = faultOf(end, entry, digest);
    if (fault) return { kind: 'Broken', at: end.number + 1, fault };
    end = { number: entry.number, link: entry.link };
  }
  return end;
}

function faultOf(end: Head, entry: Entry, digest: Digest): ChainFault | undefined {
  if (entry.number !== end.number + 1) return 'MISSING';
  if (linkOf(end.link, entry, digest) !== entry.link) return 'CHANGED';
  return reasonFits(entry, digest) ? undefined : 'REASON_CHANGED';
}

/** A reason that was erased went with its salt. */
function reasonFits({ reason, salt, reasonDigest }: Entry, digest: Digest): boolean {
  if (reason === null || salt === null) return reason === salt;
  return reasonDigestOf(salt, reason, digest) === reasonDigest;
}

/** Whether a log that was followed to its end ends where writing stopped. */
export const endsAt = (end: Head, head: Head): Broken | undefined =>
  end.number === head.number && end.link === head.link
    ? undefined
    : { kind: 'Broken', at: Math.min(end.number, head.number) + 1, fault: 'CUT' };
