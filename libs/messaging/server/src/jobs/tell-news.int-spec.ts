import type { ModuleTitles } from '@academy/contracts/catalogue';
import type { AccountId, People, TeacherId } from '@academy/contracts/identity';
import type { Mail } from '@academy/platform/mail';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { Notices } from '../postgres/notices';
import { TellNews } from './tell-news';
import { messagingTables } from '../postgres/tables';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(messagingTables);
  source = await database.as('worker');
});
afterAll(() => database.drop());

const news = {
  kind: 'QUEUED',
  moduleSlug: 'mod-ene-04',
  number: 2,
  certificateSerial: null,
  review: null,
} as const;
const modules: ModuleTitles = {
  titles: async () => new Map([['mod-ene-04', { nl: 'Warmtepompen', en: 'Heat pumps' }]]),
};

/** A teacher who can be told things, and the mails that went out; sending fails as often as is said. */
function aReader({ failures = 0, known = true } = {}) {
  const teacherId = newId<'Teacher'>();
  const accountId: AccountId = newId<'Account'>();
  const contact = { accountId, name: 'Ada', email: 'ada@demo.invalid', language: 'nl' } as const;
  const people: People = {
    ofAccounts: async () => new Map(),
    ofTeachers: async (ids: readonly TeacherId[]) => new Map(known ? ids.map((id) => [id, contact]) : []),
  };
  const mails: Mail[] = [];
  let left = failures;
  const mailer = {
    async send(mail: Mail) {
      left -= 1;
      if (left >= 0) throw new Error('The mail server does not answer');
      mails.push(mail);
    },
  };
  const tellNews = new TellNews(source, people, modules, mailer, 'https://academie.example');
  const notices = new Notices(source);
  return {
    mails,
    tell: (event: string) =>
      tellNews.execute({ cause: causeOf(event, 'messaging.tell-queued'), to: [{ teacherId, news }] }),
    notices: () => notices.page(accountId, { first: 20 }),
  };
}

describe('News', () => {
  it('that comes twice is one notice and one mail', async () => {
    const reader = aReader();
    const event = newId();
    expect(await reader.tell(event)).toEqual({ kind: 'Told' });
    expect(await reader.tell(event)).toEqual({ kind: 'MailedBefore' });
    expect(await reader.notices()).toMatchObject([{ kind: 'QUEUED', number: 2 }]);
    expect(reader.mails).toMatchObject([
      { to: 'ada@demo.invalid', subject: 'Je staat op de wachtlijst: Warmtepompen' },
    ]);
  });

  it('whose mail fails is a notice already, and is mailed by the next try', async () => {
    const reader = aReader({ failures: 1 });
    const event = newId();
    await expect(reader.tell(event)).rejects.toThrow('does not answer');
    expect(await reader.notices()).toHaveLength(1);
    expect(reader.mails).toEqual([]);
    await reader.tell(event);
    expect([(await reader.notices()).length, reader.mails.length]).toEqual([1, 1]);
  });

  it('for someone who is gone is told to nobody', async () => {
    expect(await aReader({ known: false }).tell(newId())).toEqual({ kind: 'NobodyToTell' });
  });
});
