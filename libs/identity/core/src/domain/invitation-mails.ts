import { INVITATION_DAYS, type Invitation } from './invitation';
import { pauseAfter, toOneMailbox } from './pause';

/** Mails with invitations that one organisation has sent within a day. */
const MOST_A_DAY = 1_000;

/** A mail that is asked again so soon is the same press, or the same list, once more. */
const SAME_PRESS_MINUTES = 10;

const DAY_MS = 86_400_000;

/** Since when mails count. */
export const dayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** Mails within a day, and when the first or the last of them was. */
export interface MailsOfADay {
  readonly count: number;
  readonly at: Date;
}

export const isJustMailed = (mailedAt: Date, now: Date): boolean =>
  now.getTime() - mailedAt.getTime() < SAME_PRESS_MINUTES * 60_000;

/** Seconds that another invitation to this mailbox waits, after those that anyone sent there; `at` is of the last. */
export function mailboxWaits(sent: MailsOfADay | undefined, now: Date): number {
  if (!sent) return 0;
  return Math.max(0, Math.ceil(pauseAfter(sent.count, toOneMailbox) - (now.getTime() - sent.at.getTime()) / 1_000));
}

/** Seconds that an organisation waits before so many more; 0 where they may go out. `at` is of the first that counts. */
export function organisationWaits(sent: MailsOfADay | undefined, more: number, now: Date): number {
  if (!sent || sent.count + more <= MOST_A_DAY) return 0;
  return Math.max(1, Math.ceil((sent.at.getTime() + DAY_MS - now.getTime()) / 1_000));
}

type Asked = Omit<Invitation, 'linkHash' | 'answer' | 'mailedAt' | 'mails' | 'expiresAt'>;

/** An invitation as it is mailed now; `before` is the same one, where it was mailed before. */
export const mailedNow = (asked: Asked, before: Invitation | undefined, now: Date): Invitation => ({
  ...{ ...asked, linkHash: null, answer: null, mailedAt: now },
  mails: before && before.mailedAt > dayBefore(now) ? before.mails + 1 : 1,
  expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
});
