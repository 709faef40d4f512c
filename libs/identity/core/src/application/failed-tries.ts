/** Who tries to get into what: only these together are slowed down. */
export interface Guesser {
  readonly email: string;
  /** A browser that this account signed in from before, or else an address. */
  readonly from: string;
}

/** Wrong passwords in a row, with a day at most between them, and when the last one was. */
export interface FailedTries {
  of(guesser: Guesser, now: Date): Promise<{ readonly count: number; readonly lastAt: Date } | undefined>;
  /** Takes the one try that comes after a pause; false when another took it. */
  claim(guesser: Guesser, lastAt: Date, now: Date): Promise<boolean>;
  add(guesser: Guesser, now: Date): Promise<void>;
  forget(guesser: Guesser): Promise<void>;
}
