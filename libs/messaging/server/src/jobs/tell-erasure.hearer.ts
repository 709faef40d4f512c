import { People, type AccountId } from '@academy/contracts/identity';
import { erasureMoved, type ErasureMoved } from '@academy/contracts/privacy';
import type { Cause } from '@academy/kernel';
import { done, eventOf, Hears, type Hearer } from '@academy/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { erasureText } from '../mail/erasure-text';
import { Post } from './send-letter.hearer';

/** Mails whoever asked to be erased, or took it back: it may have been someone else at their screen. */
@Injectable()
@Hears(erasureMoved, 'messaging.tell-erasure')
export class TellErasureHearer implements Hearer<typeof erasureMoved> {
  constructor(
    private readonly database: DataSource,
    private readonly people: People,
    @Inject(Post) private readonly post: Post,
  ) {}

  /** When the process dies just after sending, the mail goes out once more, under the same key. */
  async hear(event: ErasureMoved, cause: Cause) {
    const id = event.accountId as AccountId;
    const contact = (await this.people.ofAccounts([id])).get(id);
    if (contact) {
      const text = erasureText(event, { ...contact, home: this.post.home });
      await this.post.mailer.send({ key: eventOf(cause), to: contact.email, ...text });
    }
    await done(this.database, [cause]);
    return { kind: contact ? 'Sent' : 'NobodyToTell' };
  }
}
