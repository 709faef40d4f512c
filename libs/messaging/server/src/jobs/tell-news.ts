import { ModuleTitles } from '@academy/contracts/catalogue';
import { People, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { News } from '@academy/messaging/core';
import type { Mailer } from '@academy/platform/mail';
import { once } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { mailText } from '../mail/mail-text';
import { NoticeTable } from '../postgres/tables';

export type TellNewsOutcome =
  { readonly kind: 'Told' } | { readonly kind: 'MailedBefore' } | { readonly kind: 'NobodyToTell' };

/** Tells someone what happened: as a notice, and as a mail. */
export class TellNews {
  constructor(
    private readonly database: DataSource,
    private readonly people: People,
    private readonly modules: ModuleTitles,
    private readonly mailer: Mailer,
    private readonly home: string,
  ) {}

  /**
   * The mail goes out after the notice was committed. When sending fails the work is tried again; when the process dies
   * just after sending, the same mail goes out a second time, under the same key.
   */
  async execute({
    cause,
    teacherId,
    news,
  }: {
    cause: Cause;
    teacherId: TeacherId;
    news: News;
  }): Promise<TellNewsOutcome> {
    const contact = (await this.people.ofTeachers([teacherId])).get(teacherId);
    if (!contact) return once(this.database, cause, async () => ({ kind: 'NobodyToTell' as const })).then(nobody);
    const eventId = eventOf(cause);
    const mailedAt = await this.keepNotice(eventId, contact, news);
    if (mailedAt) return { kind: 'MailedBefore' };
    await this.mailer.send({
      key: `${eventId}-${news.kind.toLowerCase()}`,
      to: contact.email,
      ...(await this.mail(news, contact)),
    });
    await once(this.database, cause, async (tx) => {
      await tx.getRepository(NoticeTable).update({ eventId, accountId: contact.accountId }, { mailedAt: new Date() });
    });
    return { kind: 'Told' };
  }

  private async keepNotice(eventId: string, { accountId }: Contact, news: News): Promise<Date | null> {
    const rows = this.database.getRepository(NoticeTable);
    await rows
      .createQueryBuilder()
      .insert()
      .values({ ...news, id: newId<'Notice'>(), eventId, accountId })
      .orIgnore()
      .execute();
    return (await rows.findOneByOrFail({ eventId, accountId })).mailedAt;
  }

  private async mail(news: News, { name, language }: Contact) {
    const title = news.moduleSlug === null ? null : await this.titleOf(news.moduleSlug);
    return mailText(news, { name, language, title, home: this.home });
  }

  private async titleOf(slug: string) {
    return (await this.modules.titles([slug])).get(slug) ?? { nl: slug, en: slug };
  }
}

const nobody = (): TellNewsOutcome => ({ kind: 'NobodyToTell' });

/** A cause names an event and who hears it; everyone who is told of the event gets one notice. */
const eventOf = (cause: Cause): string => cause.slice(0, cause.indexOf('/'));
