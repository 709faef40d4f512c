import { letterDue, Letters, type LetterDue } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import { done, eventOf, Hears, type Hearer } from '@academy/platform/outbox';
import type { Mailer } from '@academy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { letterText } from '../mail/letter-text';

/** How mail leaves the academy, and the public address that it names, without a slash at the end. */
export abstract class Post {
  abstract readonly mailer: Mailer;
  abstract readonly home: string;
}

/** Sends the mails about accounts. */
@Injectable()
@Hears(letterDue, 'messaging.send-letter')
export class SendLetterHearer implements Hearer<typeof letterDue> {
  constructor(
    private readonly database: DataSource,
    private readonly letters: Letters,
    @Inject(Post) private readonly post: Post,
  ) {}

  /** When the process dies just after sending, the mail goes out once more, with another code: the last one counts. */
  async hear({ about, id }: LetterDue, cause: Cause) {
    const letter = await this.letters.write({ about, id });
    if (letter) {
      await this.post.mailer.send({ key: eventOf(cause), to: letter.to.email, ...letterText(letter, this.post.home) });
    }
    await done(this.database, [cause]);
    return { kind: letter ? 'Sent' : 'NobodyWaits' };
  }
}
