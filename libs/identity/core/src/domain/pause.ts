/** Wrong passwords in a row that cost no wait: a person mistypes a few times. */
export const FREE_FAILURES = 5;
export const LONGEST_PAUSE_SECONDS = 60;

/**
 * Seconds between the last of so many wrong passwords in a row and the next try: none at first, then 2, 4, 8, ... to a
 * minute. A guesser gets 1,440 tries a day, and the right password is never more than a minute away.
 */
export const pauseAfter = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(LONGEST_PAUSE_SECONDS, 2 ** (failures - FREE_FAILURES + 1));
