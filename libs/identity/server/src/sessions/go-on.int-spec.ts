import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { systemClock } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { identityTables, SessionTable } from '../postgres/tables';
import { anAccountIn } from '../testing/an-account-in';
import { hashOf, SessionStore } from './session-store';

let database: TestDatabase;
let owner: DataSource;
let sessions: SessionStore;
beforeAll(async () => {
  database = await aDatabase(identityTables);
  owner = await database.as('owner');
  sessions = new SessionStore(await database.as('app'), { demo: false }, systemClock);
});
afterAll(() => database.drop());

const HOUR = 3_600_000;
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR);
const isAbout = (at: Date | undefined, expected: Date) => Math.abs(Number(at) - expected.getTime()) < HOUR / 12;

/** A session that was entered so long ago and ends so soon, in hours. */
async function aSession({ enteredAgo, endsIn }: { enteredAgo: number; endsIn: number }) {
  const { accountId } = await anAccountIn(owner);
  const token = newId();
  await owner.getRepository(SessionTable).insert({
    ...{ id: newId(), tokenHash: hashOf(token), accountId, browser: 'Firefox', strong: true },
    ...{ enteredAt: hoursFromNow(-enteredAgo), expiresAt: hoursFromNow(endsIn) },
  });
  return { token, accountId };
}
const rowOf = (token: string) => owner.getRepository(SessionTable).findOneBy({ tokenHash: hashOf(token) });

describe('A session that goes on', () => {
  it('has another token, and is as strong and of the same day as before, which lasts a minute more', async () => {
    const { token, accountId } = await aSession({ enteredAgo: 11.9, endsIn: 0.1 });
    const next = await sessions.goOn(token);
    expect(isAbout(next?.expiresAt, hoursFromNow(12))).toBe(true);
    const row = await rowOf(next?.token ?? '');
    expect(row).toMatchObject({ accountId, strong: true, browser: 'Firefox' });
    expect(isAbout(row?.enteredAt, hoursFromNow(-11.9))).toBe(true);
    expect(Number((await rowOf(token))?.expiresAt)).toBeLessThan(Number(hoursFromNow(0.05)));
    expect(await sessions.actor(token)).toMatchObject({ accountId });
    expect(await sessions.actor(next?.token ?? '')).toMatchObject({ accountId, sessionEndsAt: next?.expiresAt });
  });

  it('goes on until a week after its person showed who they are, and no longer', async () => {
    const almost = await aSession({ enteredAgo: 7 * 24 - 5, endsIn: 0.1 });
    expect(isAbout((await sessions.goOn(almost.token))?.expiresAt, hoursFromNow(5))).toBe(true);
    const { token } = await aSession({ enteredAgo: 7 * 24, endsIn: 0.1 });
    expect(await sessions.goOn(token)).toBeUndefined();
    expect(await sessions.actor(token)).toBeDefined();
  });

  it('is none of what is over, or never was', async () => {
    const { token } = await aSession({ enteredAgo: 12, endsIn: -0.1 });
    for (const one of [token, newId(), '']) expect(await sessions.goOn(one)).toBeUndefined();
  });
});
