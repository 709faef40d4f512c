/** How long someone waits for another try: so many cost no wait, and from there each wait is twice the one before. */
export interface Patience {
  readonly free: number;
  /** Seconds. */
  readonly first: number;
  readonly longest: number;
}

/** Wrong passwords in a row: a person mistypes a few times. */
export const guessing: Patience = { free: 5, first: 2, longest: 60 };

/** Mails that anyone asks to one address: nobody's mailbox is filled, and whoever waits for one gets it within the hour. */
export const toOneMailbox: Patience = { free: 5, first: 120, longest: 3_600 };

/** Mails that are asked from one place: a whole school may join behind one address. */
export const fromOnePlace: Patience = { free: 100, first: 2, longest: 60 };

/** Seconds between the last of so many in a row and the next: none at first, then twice as long each time, to a bound. */
export const pauseAfter = (count: number, { free, first, longest }: Patience): number =>
  count < free ? 0 : Math.min(longest, first * 2 ** (count - free));
