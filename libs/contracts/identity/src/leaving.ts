import type { Day } from '@academy/kernel';
import type { AccountId } from './actor';

/** The question whether someone asked to be gone. Whoever erases people answers it; each page tells it with who is there. */
export abstract class Leaving {
  /** The day on which everything about them is erased; null of who did not ask, and of who is gone. */
  abstract on(accountId: AccountId): Promise<Day | null>;
}
