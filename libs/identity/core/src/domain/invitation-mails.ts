import { pauseAfter, toOneMailbox } from './pause';

/** Mails with invitations that one organisation has sent within a day. */
const MOST_A_DAY = 1_000;

/** A mail that is asked again so soon is the same press, or the same list, once more. */
const SAME_PRESS_MINUTES = 10;

export const DAY_MS = 86_400_000;

/** Mails within a day, and when the first or the last of them was. */
export interface MailsOfADay {
  readonly count: number;
  readonly at: Date;
}

export const isJustMailed = (mailedAt: Date, now: Date): boolean =>
  now.getTime() - mailedAt.getTime() < SAME_PRESS_MINUTES * 60_000;

/** Whether another invitation to this mailbox has to wait, after those that anyone sent there; `at` is of the last. */
export const mailboxWaits = (sent: MailsOfADay | undefined, now: Date): boolean =>
  sent !== undefined && now.getTime() - sent.at.getTime() < pauseAfter(sent.count, toOneMailbox) * 1_000;

/** Seconds that an organisation waits before so many more; 0 where they may go out. `at` is of the first that counts. */
export function organisationWaits(sent: MailsOfADay | undefined, more: number, now: Date): number {
  if (!sent || sent.count + more <= MOST_A_DAY) return 0;
  return Math.max(1, Math.ceil((sent.at.getTime() + DAY_MS - now.getTime()) / 1_000));
}
