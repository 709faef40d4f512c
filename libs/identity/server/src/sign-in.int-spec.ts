import { randomUUID } from 'node:crypto';
import { FirstStep, SignIn } from '@academy/identity/core';
import { systemClock } from '@academy/kernel';
import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { aSecondStep } from '../../core/src/testing/fake-front-door';
import { importAccounts } from './import-accounts';
import { TidyHearer } from './jobs/tidy.hearer';
import { Accounts } from './postgres/accounts';
import { DemoPeople } from './postgres/demo-people';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { PostgresUsedKeys } from './postgres/used-keys';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';
import { WaitingLine } from './sessions/waiting-line';
import { identityTables } from './postgres/tables';

const RIGHT = 'geheim genoeg';
const emails = ['ada@voorbeeld.nl', 'ben@voorbeeld.nl', 'cas@voorbeeld.nl', 'dex@voorbeeld.nl'];
const [ada, ben, cas, dex] = emails as [string, string, string, string];

let database: TestDatabase;
let source: DataSource;
let sessions: SessionStore;
let signIn: SignIn;

const signInWhere = (demo: boolean): SignIn =>
  new SignIn(
    new Accounts(source, { demo }),
    new Argon2Passwords(),
    new PostgresFailedTries(source),
    new WaitingLine(),
    new PostgresKnownBrowsers(source),
    new FirstStep(new PostgresKnownBrowsers(source), aSecondStep, sessions),
    { ...systemClock, now: () => now },
  );

/** Stands still, unless a test lets time pass: how fast a machine is says nothing about a pause. */
let now = new Date();
const passSeconds = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));

beforeAll(async () => {
  database = await aDatabase(identityTables);
  const owner = await database.as('owner');
  await owner.transaction((tx) =>
    importAccounts(tx, { accounts: emails.map(anAccount), password: RIGHT }, systemClock.today()),
  );
  source = await database.as('app');
  sessions = new SessionStore(source, { demo: true }, systemClock);
  signIn = signInWhere(true);
});

afterAll(() => database.drop());

const from = (email: string, address: string, browser?: string) => (password: string) =>
  signIn.execute({ email, password, address, browser });

async function signedIn(email: string, address = 'elsewhere') {
  const outcome = await from(email, address)(RIGHT);
  if (outcome.kind !== 'SignedIn') throw new Error(`expected to be signed in, not ${outcome.kind}`);
  return outcome;
}

describe('Signing in', () => {
  it('lets someone in with the right password, in whatever case the address is typed', async () => {
    const outcome = await signedIn(' Ada@Voorbeeld.NL');
    expect(await sessions.actor(outcome.token)).toMatchObject({ accountId: outcome.accountId });
  });

  it('lets nobody of a demo in once the demo is off, and their sessions are over', async () => {
    const inDemo = await signedIn(ada);
    const outside = signInWhere(false);
    expect(await outside.execute({ email: ada, password: RIGHT, address: 'a', browser: undefined })).toEqual({
      kind: 'WrongCredentials',
    });
    expect(await new DemoPeople(source, { demo: false }).first()).toEqual([]);
    expect(await new SessionStore(source, { demo: false }, systemClock).actor(inDemo.token)).toBeUndefined();
    expect(await sessions.actor(inDemo.token)).toMatchObject({ accountId: inDemo.accountId });
  });

  it('ends a session on the server', async () => {
    const { token } = await signedIn(ada);
    await sessions.end(token);
    expect(await sessions.actor(token)).toBeUndefined();
  });

  it('answers the same for a wrong password, an unknown address and one longer than any', async () => {
    for (const email of [ada, 'niemand@voorbeeld.nl', `${'x'.repeat(10_000)}@voorbeeld.nl`, '', '\u{1f9ea}'])
      expect(await from(email, 'b')('mis')).toEqual({ kind: 'WrongCredentials' });
  });

  it('keeps no token, only its hash', async () => {
    const { token, browser } = await signedIn(ada);
    const kept: unknown[] = await source.query(
      `SELECT token_hash FROM identity.session WHERE token_hash = $1
       UNION SELECT token_hash FROM identity.known_browser WHERE token_hash = $2`,
      [token, browser],
    );
    expect(kept).toEqual([]);
  });
});

describe('A wrong password', () => {
  it('slows down after a few, longer each time; the right one works after the pause, and ends it', async () => {
    const guess = from(ben, 'guesser');
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await guess('mis')).kind).toBe('WrongCredentials');
    expect(await guess(RIGHT)).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
    passSeconds(2);
    expect((await guess('mis')).kind).toBe('WrongCredentials');
    expect(await guess('mis')).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 4 });
    expect(await guess(RIGHT)).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 4 });
    passSeconds(4);
    expect((await guess(RIGHT)).kind).toBe('SignedIn');
    expect((await guess('mis')).kind).toBe('WrongCredentials');
    expect((await guess(RIGHT)).kind).toBe('SignedIn');
  });

  it('is forgotten after a day without one', async () => {
    const guess = from(ben, 'yesterday');
    for (let wrong = 0; wrong < 5; wrong += 1) await guess('mis');
    passSeconds(86_400);
    for (let wrong = 0; wrong < 5; wrong += 1) expect((await guess('mis')).kind).toBe('WrongCredentials');
    expect((await guess(RIGHT)).kind).toBe('TooManyAttempts');
  });

  it('slows down nobody else: not the same person elsewhere, not another from the same address', async () => {
    const guess = from(cas, 'guesser');
    while ((await guess('mis')).kind === 'WrongCredentials');
    expect((await from(cas, 'home')(RIGHT)).kind).toBe('SignedIn');
    expect((await from(dex, 'guesser')(RIGHT)).kind).toBe('SignedIn');
    expect((await guess(RIGHT)).kind).toBe('TooManyAttempts');
  });

  it('slows down nobody who signed in from this browser before, also where all share one address', async () => {
    const { browser } = await signedIn(dex, 'school');
    const guess = from(dex, 'school');
    while ((await guess('mis')).kind === 'WrongCredentials');
    expect(await from(dex, 'school', browser)(RIGHT)).toMatchObject({ kind: 'SignedIn', browser });
    // Another's browser, or a secret of one's own making, is worth nothing.
    const { browser: another } = await signedIn(ada, 'school');
    expect((await from(dex, 'school', another)(RIGHT)).kind).toBe('TooManyAttempts');
    expect((await from(dex, 'school', 'made-up')(RIGHT)).kind).toBe('TooManyAttempts');
    expect(await from(ada, 'school', 'made-up')(RIGHT)).not.toMatchObject({ browser: 'made-up' });
  });

  it('is found out about by nobody who tries many at once', async () => {
    const guess = from('ada@voorbeeld.nl', 'many-at-once');
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => guess('mis')));
    const looked = outcomes.filter(({ kind }) => kind === 'WrongCredentials').length;
    // Two are looked at together, so one may slip in beside the fifth.
    expect(looked).toBeGreaterThanOrEqual(5);
    expect(looked).toBeLessThanOrEqual(6);
    for (let n = looked; n < 12; n += 1) {
      passSeconds(61);
      const after = await Promise.all(Array.from({ length: 8 }, () => guess('mis')));
      expect(after.filter(({ kind }) => kind === 'WrongCredentials')).toHaveLength(1);
    }
  });
});

describe('Many at once', () => {
  it('a hundred with the right password behind one address are all let in', async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => from(ada, 'course')(RIGHT)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 100 }, () => 'SignedIn'));
  });

  it('a hundred invented addresses from one place slow down nobody who is there', async () => {
    await Promise.all(Array.from({ length: 100 }, () => from(`${randomUUID()}@voorbeeld.nl`, 'course')('mis')));
    expect((await from(ada, 'course')(RIGHT)).kind).toBe('SignedIn');
  });

  it('more than can wait are told to come back, and who comes from elsewhere goes before them', async () => {
    const flood = Array.from({ length: 300 }, (_, n) => from(`${n}@voorbeeld.nl`, 'flood')('mis'));
    let flooding = 0;
    for (const one of flood) void one.then(() => (flooding += 1));
    const elsewhere = await from(ada, 'home')(RIGHT);
    expect(elsewhere.kind).toBe('SignedIn');
    const outcomes = await Promise.all(flood);
    const busy = outcomes.filter(({ kind }) => kind === 'SignInBusy');
    expect(busy.length).toBeGreaterThan(150);
    expect(flooding).toBe(300);
    expect(busy[0]).toEqual({ kind: 'SignInBusy', retryAfterSeconds: 5 });
  });
});

describe('Once a day', () => {
  it('what is over goes, and nothing else', async () => {
    const [ended, going] = [await signedIn(ada, 'tidy'), await signedIn(ben, 'tidy')];
    await from(cas, 'tidy')('mis');
    const count = async (table: string): Promise<number> => {
      const [row]: { count: number }[] = await source.query(`SELECT count(*)::int AS count FROM identity.${table}`);
      return row?.count ?? 0;
    };
    await source.query(`UPDATE identity.session SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [
      ended.accountId,
    ]);
    await source.query(
      `UPDATE identity.known_browser SET seen_at = now() - interval '181 days' WHERE account_id = $1`,
      [ended.accountId],
    );
    const tries = await count('sign_in_try');
    const tidy = new TidyHearer(await database.as('worker'));
    const eventId = newId<'Event'>();
    const owner = await database.as('owner');
    await owner.query(`INSERT INTO platform.outbox (id, type, payload) VALUES ($1, 'identity.tidying-due.v1', '{}')`, [
      eventId,
    ]);
    expect(await tidy.hear({ type: 'identity.tidying-due.v1', day: '2026-11-27' }, `${eventId}/identity.tidy`)).toEqual(
      {
        kind: 'Tidied',
      },
    );
    expect(await count('sign_in_try')).toBe(tries);
    expect(await sessions.actor(going.token)).toMatchObject({ accountId: going.accountId });
    const left: unknown[] = await source.query(
      `SELECT 1 FROM identity.session WHERE account_id = $1 UNION ALL SELECT 1 FROM identity.known_browser WHERE account_id = $1`,
      [ended.accountId],
    );
    expect(left).toEqual([]);
    await source.query(`UPDATE identity.sign_in_try SET since = now() - interval '86401 seconds'`);
    const keys = new PostgresUsedKeys(source);
    const { accountId } = going;
    const contentOf = (key: string, content: string) =>
      actingFor({ accountId, teacherId: null }, () => keys.contentOf(accountId, key, content));
    await contentOf('old', 'a');
    await owner.query(`UPDATE identity.used_key SET used_at = now() - interval '31 days'`);
    await contentOf('new', 'a');
    const another = newId<'Event'>();
    await owner.query(`INSERT INTO platform.outbox (id, type, payload) VALUES ($1, 'identity.tidying-due.v1', '{}')`, [
      another,
    ]);
    await tidy.hear({ type: 'identity.tidying-due.v1', day: '2026-11-28' }, `${another}/identity.tidy`);
    expect(await count('sign_in_try')).toBe(0);
    expect(await contentOf('old', 'b')).toBe('b');
    expect(await contentOf('new', 'b')).toBe('a');
    // Of somebody else's key nothing is known, and nothing is written under it.
    await expect(keys.contentOf(accountId, 'new', 'b')).rejects.toThrow('row-level security');
  });
});

function anAccount(email: string) {
  return {
    email,
    name: email,
    kind: 'teacher' as const,
    roleNl: 'Docent',
    roleEn: 'Teacher',
    teacherId: null,
    memberships: [],
  };
}
