import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { SignIn } from '@academy/identity/core';
import { importAccounts } from './import-accounts';
import { Accounts } from './postgres/accounts';
import { PostgresTryCounter } from './postgres/try-counter';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';

describe('Signing in', () => {
  let database: TestDatabase;
  let source: DataSource;
  let signIn: SignIn;
  let sessions: SessionStore;

  beforeAll(async () => {
    database = await aDatabase();
    const owner = await database.as('owner');
    await owner.transaction((tx) => importAccounts(tx, [ada], 'geheim genoeg'));
    source = await database.as('app');
    sessions = new SessionStore(source, { demo: true });
    signIn = new SignIn(
      new Accounts(source, { demo: true }),
      new Argon2Passwords(),
      new PostgresTryCounter(source),
      sessions,
    );
  });

  afterAll(() => database.drop());

  it('lets someone in with the right password, in whatever case the address is typed', async () => {
    const outcome = await signIn.execute({ email: ' Ada@Voorbeeld.NL', password: 'geheim genoeg', from: 'a' });
    expect(outcome.kind).toBe('SignedIn');
    if (outcome.kind !== 'SignedIn') return;
    expect(await sessions.actor(outcome.token)).toEqual(outcome.actor);
  });

  it('lets nobody of a demo in once the demo is off, and their sessions are over', async () => {
    const inDemo = await signIn.execute({ email: ada.email, password: 'geheim genoeg', from: 'a' });
    if (inDemo.kind !== 'SignedIn') throw new Error('expected to be signed in');
    const accounts = new Accounts(source, { demo: false });
    const store = new SessionStore(source, { demo: false });
    const outside = new SignIn(accounts, new Argon2Passwords(), new PostgresTryCounter(source), store);
    expect(await outside.execute({ email: ada.email, password: 'geheim genoeg', from: 'a' })).toEqual({
      kind: 'WrongCredentials',
    });
    expect(await accounts.demo()).toEqual([]);
    expect(await store.actor(inDemo.token)).toBeUndefined();
    expect(await sessions.actor(inDemo.token)).toEqual(inDemo.actor);
  });

  it('ends a session on the server', async () => {
    const outcome = await signIn.execute({ email: ada.email, password: 'geheim genoeg', from: 'a' });
    if (outcome.kind !== 'SignedIn') throw new Error('expected to be signed in');
    await sessions.end(outcome.token);
    expect(await sessions.actor(outcome.token)).toBeUndefined();
  });

  it('answers the same for a wrong password and an unknown address', async () => {
    const wrong = await signIn.execute({ email: ada.email, password: 'mis', from: 'b' });
    const unknown = await signIn.execute({ email: 'niemand@voorbeeld.nl', password: 'mis', from: 'b' });
    expect(wrong).toEqual({ kind: 'WrongCredentials' });
    expect(unknown).toEqual(wrong);
  });

  it('makes a guesser wait after ten tries, also with the right password then', async () => {
    const guess = (password: string) => signIn.execute({ email: 'doelwit@voorbeeld.nl', password, from: 'c' });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess('mis')).kind).toBe('WrongCredentials');
    expect((await guess('goed')).kind).toBe('TooManyAttempts');
  });

  it('keeps no token, only its hash', async () => {
    const outcome = await signIn.execute({ email: ada.email, password: 'geheim genoeg', from: 'a' });
    if (outcome.kind !== 'SignedIn') throw new Error('expected to be signed in');
    const rows: unknown[] = await source.query(`SELECT * FROM identity.session WHERE token_hash = $1`, [outcome.token]);
    expect(rows).toEqual([]);
  });
});

const ada = {
  email: 'ada@voorbeeld.nl',
  name: 'Ada',
  kind: 'teacher' as const,
  roleNl: 'Docent',
  roleEn: 'Teacher',
  teacherId: null,
  organisationId: null,
  organisationName: null,
};
