/** One kind of difference between what is and what should be, which a context looks for in its own rows. */
export interface Check {
  /** Its name in a report, such as `seatsMiscounted`; no two have the same. */
  readonly kind: string;
  /** Ids of what differs, each once. What may be under way still differs only when it is older than so many seconds. */
  find(olderThanSeconds: number): Promise<readonly string[]>;
  /** Puts these right, by the rule by which they come about and no other; leaves what only a person can decide. */
  mend(ids: readonly string[]): Promise<void>;
  /** One difference as a sentence, in the language that is spoken. */
  say(id: string): string;
}

/** Mends one after the other, each by this work; a fault leaves those that come after it. */
export const mendEach =
  (work: (id: string) => Promise<unknown>): Check['mend'] =>
  async (ids) => {
    for (const id of ids) await work(id);
  };

/** All that a context looks for, in the order in which it is mended. */
export interface Checks {
  readonly checks: readonly Check[];
}
