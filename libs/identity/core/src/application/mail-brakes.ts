import type { Clock } from '@academy/kernel';
import { fromOnePlace, toOneMailbox } from '../domain/pause';
import { pauseOf } from './pause-of';
import type { FailedTries } from './failed-tries';

/**
 * Bounds the mails that anyone can have sent: to one address, whoever asks, and from one place. Whether the academy knows the
 * address has no part in it, so that a pause tells nothing either.
 */
export class MailBrakes {
  constructor(
    private readonly asked: FailedTries,
    private readonly clock: Clock,
  ) {}

  /** Seconds to wait; 0 where a mail may go out, which is counted with that. */
  async take(email: string, place: string): Promise<number> {
    const now = this.clock.now();
    const [mailbox, source] = [mailboxOf(email), { email: '', from: `mails from ${place}` }];
    const pause = await pauseOf(this.asked, mailbox, toOneMailbox, now);
    const left = pause > 0 ? pause : await pauseOf(this.asked, source, fromOnePlace, now);
    if (left > 0) return left;
    await Promise.all([mailbox, source].map((one) => this.asked.add(one, now)));
    return 0;
  }

  /** Whoever proved that an address is theirs may ask again at once. */
  forget(email: string): Promise<void> {
    return this.asked.forget(mailboxOf(email));
  }
}

const mailboxOf = (email: string) => ({ email, from: 'mails' });
