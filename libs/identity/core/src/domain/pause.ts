/** How long someone waits for another try: so many cost no wait, and from there each wait is twice the one before. */
export interface Patience {
  readonly free: number;
  /** Seconds. */
  readonly first: number;
  readonly longest: number;
}

/** Wrong passwords in a row: a person mistypes a few times. */
export const guessing: Patience = { free: 5, first: 2, longest: 60 };

/**
 * Wrong codes in a row from whoever has the password: of a million codes three count at a time, so that an hour between
 * tries is a year of them before one in forty gets in.
 */
export const guessingCodes: Patience = { free: 5, first: 30, longest: 3_600 };

/** Mails that anyone asks to one address: nobody's mailbox is filled, and whoever waits for one gets it within the hour. */
export const toOneMailbox: Patience = { free: 5, first: 120, longest: 3_600 };

/** Mails that are asked from one place: a whole school may join behind one address. */
export const fromOnePlace: Patience = { free: 100, first: 2, longest: 60 };

/** Seconds between the last of so many in a row and the next: none at first, then twice as long each time, to a bound. */
export const pauseAfter = (count: number, { free, first, longest }: Patience): number =>
  count < free ? 0 : Math.min(longest, first * 2 ** (count - free));
