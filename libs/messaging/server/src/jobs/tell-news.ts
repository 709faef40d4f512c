import { ModuleTitles } from '@academy/contracts/catalogue';
import { People, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { News } from '@academy/messaging/core';
import type { Mailer } from '@academy/platform/mail';
import { done, eventOf } from '@academy/platform/outbox';
import type { DataSource } from 'typeorm';
import { mailText } from '../mail/mail-text';
import { keepNotices, noteMailed, type Told } from '../postgres/told-notices';

export type TellNewsOutcome =
  { readonly kind: 'Told' } | { readonly kind: 'MailedBefore' } | { readonly kind: 'NobodyToTell' };

/** News, whom it is for, and why it is told. */
export interface ToTell {
  readonly cause: Cause;
  readonly teacherId: TeacherId;
  readonly news: News;
}

/** Mails that are sent together, and noted together: so many may go out again when the process dies between the two. */
const TOGETHER = 20;

/** Tells people what happened: as a notice, and as a mail. */
export class TellNews {
  constructor(
    private readonly database: DataSource,
    private readonly people: People,
    private readonly modules: ModuleTitles,
    private readonly mailer: Mailer,
    private readonly home: string,
  ) {}

  async execute(one: ToTell): Promise<TellNewsOutcome> {
    return (await this.executeAll([one])).get(one.cause) ?? { kind: 'NobodyToTell' };
  }

  /**
   * A mail goes out after its notice was committed. When sending one fails the others are sent and noted, and this throws: that
   * one is to be tried again. When the process dies just after sending, the same mail goes out a second time, under the same key.
   */
  async executeAll(all: readonly ToTell[]): Promise<ReadonlyMap<Cause, TellNewsOutcome>> {
    const contacts = await this.people.ofTeachers([...new Set(all.map(({ teacherId }) => teacherId))]);
    const told = all.flatMap(({ cause, teacherId, news }): Told[] => {
      const contact = contacts.get(teacherId);
      return contact ? [{ cause, eventId: eventOf(cause), contact, news }] : [];
    });
    const outcomes = new Map<Cause, TellNewsOutcome>(all.map(({ cause }) => [cause, { kind: 'NobodyToTell' }]));
    const nobody = all.filter(({ teacherId }) => !contacts.has(teacherId)).map(({ cause }) => cause);
    if (nobody.length > 0) await done(this.database, nobody);
    for (let from = 0; from < told.length; from += TOGETHER)
      for (const [cause, kind] of await this.tell(told.slice(from, from + TOGETHER))) outcomes.set(cause, { kind });
    return outcomes;
  }

  private async tell(told: readonly Told[]): Promise<(readonly [Cause, 'Told' | 'MailedBefore'])[]> {
    const before = await keepNotices(this.database, told);
    const titles = await this.modules.titles([...new Set(told.flatMap(({ news }) => news.moduleSlug ?? []))]);
    const toMail = told.filter(({ eventId }) => !before.has(eventId));
    const tries = await Promise.allSettled(
      toMail.map(async ({ eventId, contact, news }) => {
        const key = `${eventId}-${news.kind.toLowerCase()}`;
        await this.mailer.send({ key, to: contact.email, ...this.mail(news, contact, titles) });
      }),
    );
    const mailed = toMail.filter((_, at) => tries[at]?.status === 'fulfilled');
    if (mailed.length > 0) await noteMailed(this.database, mailed);
    const mailedBefore = told.filter(({ eventId }) => before.has(eventId)).map(({ cause }) => cause);
    if (mailedBefore.length > 0) await done(this.database, mailedBefore);
    for (const one of tries) if (one.status === 'rejected') throw one.reason;
    return told.map(({ cause, eventId }) => [cause, before.has(eventId) ? 'MailedBefore' : 'Told']);
  }

  private mail({ moduleSlug, ...news }: News, { name, language }: Contact, titles: Titles) {
    const title = moduleSlug === null ? null : (titles.get(moduleSlug) ?? { nl: moduleSlug, en: moduleSlug });
    return mailText({ moduleSlug, ...news }, { name, language, title, home: this.home });
  }
}

type Titles = Awaited<ReturnType<ModuleTitles['titles']>>;
