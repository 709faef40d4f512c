import type { ModuleTitles } from '@academy/contracts/catalogue';
import type { AccountId, People } from '@academy/contracts/identity';
import type { ToldKind } from '@academy/messaging/core';
import type { Mail } from '@academy/platform/mail';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { aDatabase, statementsOf, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { Notices } from '../postgres/notices';
import { messagingTables } from '../postgres/tables';
import { WaitingNotices } from '../postgres/waiting-notices';
import { TellNews } from './tell-news';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(messagingTables);
  source = await database.as('worker');
});
afterAll(() => database.drop());

/** What is told of a review says itself what the module is called. */
const modules: ModuleTitles = { titles: () => Promise.reject(new Error('Nobody asks')) };
const title = { nl: 'Meten', en: 'Measuring' };

/** So many people, and the mails that reached them; to those whose number is in `away` nothing can be sent. */
function readers(count: number) {
  const accounts = Array.from({ length: count }, (): AccountId => newId<'Account'>());
  const emailOf = (account: AccountId) => `${accounts.indexOf(account)}@demo.invalid`;
  const people: People = {
    ofAccounts: async (ids: readonly AccountId[]) =>
      new Map(
        ids.map((accountId) => [accountId, { accountId, name: 'Ada', email: emailOf(accountId), language: 'nl' }]),
      ),
    ofTeachers: async () => new Map(),
  };
  const [mails, away]: [Mail[], Set<number>] = [[], new Set()];
  const send = async (mail: Mail) => {
    if (away.has(Number.parseInt(mail.to, 10))) throw new Error('The mailbox does not answer');
    mails.push(mail);
  };
  const tellNews = new TellNews(source, people, modules, { send }, 'https://academie.example');
  const [notices, waiting] = [new Notices(source), new WaitingNotices(source)];
  const draftId = newId();
  const heardOf = (event: string) => [{ event: { draftId }, cause: causeOf(event, 'messaging.tell-end') }];
  return {
    ...{ mails, away },
    tell: (event: string, kind: ToldKind, to = accounts) => {
      const about = { kind, moduleSlug: 'mod-a', number: null, certificateSerial: null };
      const news = { ...about, review: { organisationId: 'academie', draftId, title } };
      const cause = causeOf(event, 'messaging.tell-many');
      return tellNews.execute({ cause, to: to.map((accountId) => ({ accountId, news })) });
    },
    takenBack: (event = newId()) => waiting.takenBack(heardOf(event)),
    reviewed: (event = newId()) => waiting.reviewed(heardOf(event)),
    unread: () => Promise.all(accounts.map((account) => notices.unread(account))),
    reads: (nth: number) => notices.markRead(accounts[nth]!),
    /** What stands in the bell of someone, the newest first. */
    bell: async (nth = 0) => (await notices.page(accounts[nth]!, { first: 20 })).map(({ kind }) => kind),
    /** As of a mail that went out so long ago. */
    mailedAgo: (interval: string) =>
      source.query(`UPDATE messaging.notice SET mailed_at = mailed_at - $2::interval WHERE draft_id = $1`, [
        ...[draftId, interval],
      ]),
  };
}

const isDone = async (event: string, hearer = 'messaging.tell-many') => {
  const rows: unknown[] = await source.query(
    `SELECT FROM platform.delivery WHERE event_id = $1 AND hearer = $2 AND done_at IS NOT NULL`,
    [event, hearer],
  );
  return rows.length > 0;
};

describe('News for many', () => {
  it('is a notice and a mail for each, and once: after that it is done', async () => {
    const { tell, mails, unread } = readers(3);
    const event = newId();
    expect(await tell(event, 'MODULE_PUBLISHED')).toEqual({ kind: 'Told' });
    expect(await isDone(event)).toBe(true);
    expect(await tell(event, 'MODULE_PUBLISHED')).toEqual({ kind: 'MailedBefore' });
    expect(await unread()).toEqual([1, 1, 1]);
    expect(new Set(mails.map(({ key }) => key)).size).toBe(3);
    expect(mails).toHaveLength(3);
    expect(mails[0]?.subject).toBe('Jullie module is gepubliceerd: Meten');
  });

  it('of which one mail fails is not done: the others are not mailed again, and are mailed also when there are many', async () => {
    const { tell, mails, unread, away } = readers(43);
    const event = newId();
    away.add(1);
    await expect(tell(event, 'MODULE_RETURNED')).rejects.toThrow('does not answer');
    expect([mails.length, await isDone(event)]).toEqual([42, false]);
    expect(await unread()).toEqual(Array.from({ length: 43 }, () => 1));
    await expect(tell(event, 'MODULE_RETURNED')).rejects.toThrow('does not answer');
    expect([mails.length, await isDone(event)]).toEqual([42, false]);
    away.clear();
    expect(await tell(event, 'MODULE_RETURNED')).toEqual({ kind: 'Told' });
    expect([mails.length, await isDone(event)]).toEqual([43, true]);
    expect(mails.at(-1)?.to).toBe('1@demo.invalid');
  });

  it('goes on with who is to be told by then: whose role ended after the first try is not mailed', async () => {
    const { tell, mails, away } = readers(2);
    const event = newId();
    away.add(0).add(1);
    await expect(tell(event, 'MODULE_RETURNED')).rejects.toThrow('does not answer');
    away.clear();
    expect(await tell(event, 'MODULE_RETURNED', [])).toEqual({ kind: 'NobodyToTell' });
    expect([mails, await isDone(event)]).toEqual([[], true]);
  });

  it('costs as many statements for a handful as for one: a mail more is none', async () => {
    const sent = async (count: number) => {
      const { tell } = readers(count);
      return (await statementsOf(() => tell(newId(), 'MODULE_PUBLISHED'))).length;
    };
    const [one, twenty] = [await sent(1), await sent(20)];
    expect([one, twenty]).toEqual([2, 2]);
  });

  it('with nobody to tell is done', async () => {
    const event = newId();
    expect(await readers(0).tell(event, 'MODULE_PUBLISHED')).toEqual({ kind: 'NobodyToTell' });
    expect(await isDone(event)).toBe(true);
  });
});

describe('That a module waits', () => {
  it('is over in the bell of every curator once its authors took it back, or one decided', async () => {
    const { tell, takenBack, reviewed, unread, bell, reads } = readers(2);
    await tell(newId(), 'MODULE_HANDED_IN');
    await reads(1);
    const taken = newId();
    await takenBack(taken);
    expect(await isDone(taken, 'messaging.tell-end')).toBe(true);
    expect([await unread(), await bell(0), await bell(1)]).toEqual([
      ...[[0, 0], ['MODULE_TAKEN_BACK'], ['MODULE_TAKEN_BACK']],
    ]);
    await tell(newId(), 'MODULE_HANDED_IN');
    expect(await unread()).toEqual([1, 1]);
    await reviewed();
    expect([await unread(), await bell()]).toEqual([
      [0, 0],
      ['MODULE_REVIEWED', 'MODULE_TAKEN_BACK'],
    ]);
  });

  it('is mailed once, and told in the bell each time, however often it is taken back and handed in again', async () => {
    const { tell, takenBack, mails, unread, mailedAgo } = readers(2);
    await tell(newId(), 'MODULE_HANDED_IN');
    await takenBack();
    const again = newId();
    expect(await tell(again, 'MODULE_HANDED_IN')).toEqual({ kind: 'MailedBefore' });
    expect([await unread(), mails.length, await isDone(again)]).toEqual([[1, 1], 2, true]);
    await takenBack();
    await mailedAgo('13 hours');
    await tell(newId(), 'MODULE_HANDED_IN');
    expect([await unread(), mails.length]).toEqual([[1, 1], 4]);
  });

  it('is mailed again in the next round: a decision is answered by something new', async () => {
    const { tell, reviewed, mails } = readers(1);
    await tell(newId(), 'MODULE_HANDED_IN');
    await reviewed();
    await tell(newId(), 'MODULE_HANDED_IN');
    expect(mails).toHaveLength(2);
  });

  it('goes on being told where the end of an earlier round is heard late', async () => {
    const { tell, takenBack, reviewed, unread, bell } = readers(1);
    await tell(newId(), 'MODULE_HANDED_IN');
    const [taken, decided] = [newId(), newId()];
    await tell(newId(), 'MODULE_HANDED_IN');
    await takenBack(taken);
    await reviewed(decided);
    expect([await unread(), await bell()]).toEqual([[1], ['MODULE_HANDED_IN', 'MODULE_TAKEN_BACK']]);
  });
});
