import { emptyHead, type Digest, type Entry, type Head } from '../domain/entry';
import { endsAt, followChain, type Broken } from '../domain/follow-chain';

/** The log at one moment, as it is read from its beginning. */
export interface ReadLog {
  /** Where writing stopped. */
  head(): Promise<Head>;
  /** The next entries after a number, in order; none after the last. */
  after(number: number): Promise<readonly Entry[]>;
}

export type CheckedLog = { readonly kind: 'Whole'; readonly entries: number; readonly link: string } | Broken;

/** Follows the whole log to where writing stopped. */
export async function checkLog(log: ReadLog, digest: Digest): Promise<CheckedLog> {
  let end = emptyHead;
  for (;;) {
    const entries = await log.after(end.number);
    if (entries.length === 0) break;
    const next = followChain(end, entries, digest);
    if ('kind' in next) return next;
    end = next;
  }
  return endsAt(end, await log.head()) ?? { kind: 'Whole', entries: end.number, link: end.link };
}
