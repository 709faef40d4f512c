import { ModuleTitles } from '@academy/contracts/catalogue';
import { People, type AccountId, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { News } from '@academy/messaging/core';
import type { Mailer } from '@academy/platform/mail';
import { done, eventOf } from '@academy/platform/outbox';
import type { DataSource } from 'typeorm';
import { mailText } from '../mail/mail-text';
import { keepNotices, noteMailed, toldKey, type Told } from '../postgres/told-notices';

export type TellNewsOutcome =
  { readonly kind: 'Told' } | { readonly kind: 'MailedBefore' } | { readonly kind: 'NobodyToTell' };

/** Someone, and what they are told. */
type Addressed = { readonly news: News } & ({ readonly teacherId: TeacherId } | { readonly accountId: AccountId });

/** An event, and everyone who is told of it: each once. */
export interface ToTell {
  readonly cause: Cause;
  readonly to: readonly Addressed[];
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
   * A mail goes out after its notice was committed, and a delivery is done when all its mails went out. When sending one fails the
   * others are sent and noted, and this throws: that one is to be tried again, and only that one. When the process dies just
   * after sending, the same mail goes out a second time, under the same key.
   */
  async executeAll(all: readonly ToTell[]): Promise<ReadonlyMap<Cause, TellNewsOutcome>> {
    const told = await this.addressed(all);
    const settled = await keepNotices(this.database, told);
    const toMail = told.filter((one) => !settled.has(toldKey(one)));
    const open = new Open(toMail);
    const ended = all.map(({ cause }) => cause).filter((cause) => open.isDone(cause));
    if (ended.length > 0) await done(this.database, ended);
    await this.mailAll(toMail, open);
    const [mailed, known] = [causesOf(toMail), causesOf(told)];
    const kindOf = (cause: Cause) => (mailed.has(cause) ? 'Told' : known.has(cause) ? 'MailedBefore' : 'NobodyToTell');
    return new Map(all.map(({ cause }) => [cause, { kind: kindOf(cause) }]));
  }

  /** Who is gone is told nothing. */
  private async addressed(all: readonly ToTell[]): Promise<readonly Told[]> {
    const everyone = all.flatMap(({ to }) => to);
    const teacherIds = new Set(everyone.flatMap((one) => ('teacherId' in one ? [one.teacherId] : [])));
    const accountIds = new Set(everyone.flatMap((one) => ('accountId' in one ? [one.accountId] : [])));
    const [teachers, accounts] = await Promise.all([
      teacherIds.size > 0 ? this.people.ofTeachers([...teacherIds]) : new Map<TeacherId, Contact>(),
      accountIds.size > 0 ? this.people.ofAccounts([...accountIds]) : new Map<AccountId, Contact>(),
    ]);
    return all.flatMap(({ cause, to }) =>
      to.flatMap((one): Told[] => {
        const contact = 'teacherId' in one ? teachers.get(one.teacherId) : accounts.get(one.accountId);
        return contact ? [{ cause, eventId: eventOf(cause), contact, news: one.news }] : [];
      }),
    );
  }

  private async mailAll(toMail: readonly Told[], open: Open): Promise<void> {
    if (toMail.length === 0) return;
    const slugs = toMail.flatMap(({ news: { review, moduleSlug } }) => (review ? [] : (moduleSlug ?? [])));
    const titles = slugs.length > 0 ? await this.modules.titles([...new Set(slugs)]) : new Map();
    const faults: unknown[] = [];
    for (let from = 0; from < toMail.length; from += TOGETHER) {
      const some = toMail.slice(from, from + TOGETHER);
      const tries = await Promise.allSettled(some.map((one) => this.mailer.send(this.mail(one, titles))));
      const mailed = some.filter((_, at) => tries[at]?.status === 'fulfilled');
      const ended = mailed.map(({ cause }) => cause).filter((cause) => open.settle(cause));
      if (mailed.length > 0) await noteMailed(this.database, mailed, ended);
      faults.push(...tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
    }
    if (faults.length > 0) throw faults[0];
  }

  private mail({ eventId, contact, news }: Told, titles: Titles) {
    const { accountId, name, language, email } = contact;
    const { moduleSlug, review, kind } = news;
    const unnamed = moduleSlug === null ? null : { nl: moduleSlug, en: moduleSlug };
    const title = review?.title ?? titles.get(moduleSlug ?? '') ?? unnamed;
    // What is told to one person is known by its event.
    const key = `${eventId}-${kind.toLowerCase()}${review ? `-${accountId}` : ''}`;
    return { key, to: email, ...mailText(news, { name, language, title, home: this.home }) };
  }
}

type Titles = Awaited<ReturnType<ModuleTitles['titles']>>;

const causesOf = (told: readonly Told[]): ReadonlySet<Cause> => new Set(told.map(({ cause }) => cause));

/** How many are to be mailed still of each event. */
class Open {
  private readonly left = new Map<Cause, number>();

  constructor(toMail: readonly Told[]) {
    for (const { cause } of toMail) this.left.set(cause, (this.left.get(cause) ?? 0) + 1);
  }

  isDone(cause: Cause): boolean {
    return (this.left.get(cause) ?? 0) === 0;
  }

  /** One more was mailed; answers whether that was the last. */
  settle(cause: Cause): boolean {
    this.left.set(cause, (this.left.get(cause) ?? 0) - 1);
    return this.isDone(cause);
  }
}
