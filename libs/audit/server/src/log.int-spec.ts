import type { Noted } from '@academy/contracts/audit';
import { causeOf } from '@academy/platform/outbox';
import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { hearers } from './jobs/write-down.hearers';
import { auditTables } from './postgres/tables';
import { checkWholeLog, ReadLog } from './postgres/read-log';
import { WriteLog } from './postgres/write-log';

let database: TestDatabase;
let worker: DataSource;
let owner: DataSource;
beforeEach(async () => {
  database = await aDatabase(auditTables);
  [worker, owner] = [await database.as('worker'), await database.as('owner')];
});
afterEach(() => database.drop());

const taken = (facts: Partial<Noted> = {}): Noted => ({
  ...{ type: 'audit.noted.v1', kind: 'SIGN_OFF_TAKEN_BACK', by: newId(), whom: newId() },
  ...{ organisationId: 'lichtlijn', about: 'mod-lab-01', reason: 'Was er “niet” bij\n' },
  ...facts,
});

const heard = (event: Noted, eventId: string = newId()) => ({ event, cause: causeOf(eventId, 'audit.write-down') });

/** Whoever writes down what is noted. */
const writing = () => new hearers[0]!(new WriteLog(worker)) as { hearAll(all: object[]): Promise<unknown> };
const write = (...all: ReturnType<typeof heard>[]) => writing().hearAll(all);

describe('What was done', () => {
  it('is written down once and in one chain, however many write and how often they are told', async () => {
    const all = Array.from({ length: 60 }, () => heard(taken()));
    const batches = Array.from({ length: 12 }, (_, at) => all.slice(at * 4, at * 4 + 16));
    await Promise.all(batches.map((batch) => write(...batch)));
    expect(await checkWholeLog(owner)).toMatchObject({ kind: 'Whole', entries: 60 });
    expect(await write(...all.slice(0, 2))).toEqual(
      new Map(all.slice(0, 2).map(({ cause }) => [cause, { kind: 'AlreadyDone' }])),
    );
  });

  it('says when it was told, who did it, for whom and why; it is read by whom it is about, newest first', async () => {
    const whom = newId();
    const [first, second] = [heard(taken({ whom })), heard(taken({ whom, reason: null }))];
    const before = Date.now();
    await write(first, heard(taken()), second);
    const [newest, oldest, ...more] = await new ReadLog(worker).page([newId(), whom], { first: 5 });
    expect([newest?.number, oldest?.number, more]).toEqual([3, 1, []]);
    const { type: _, ...said } = first.event;
    expect(oldest).toMatchObject({ ...said, eventId: first.cause.split('/')[0] });
    expect(Math.abs(oldest!.at.getTime() - before)).toBeLessThan(600_000);
    expect(await new ReadLog(worker).page([whom], { first: 5, before: 3 })).toMatchObject([{ number: 1 }]);
    expect(await new ReadLog(worker).page(null, { first: 1 })).toHaveLength(2);
  });

  it('is read by whom it is about and by who did it, and by others only where that is asked for by name', async () => {
    const [whom, by] = [newId(), newId()];
    await write(heard(taken({ whom, by })), heard(taken()));
    const app = await database.as('app');
    const log = new ReadLog(app);
    const as = <T>(accountId: string, work: () => T): T => actingFor({ accountId, teacherId: null }, work);
    const page = () => log.page([whom], { first: 5 });
    expect(await as(whom, page)).toMatchObject([{ number: 1 }]);
    expect(await as(by, page)).toMatchObject([{ number: 1 }]);
    expect([await as(newId(), page), await page()]).toEqual([[], []]);
    expect(await as(newId(), () => log.page(null, { first: 5 }))).toHaveLength(2);
  });

  it('is not written at all when a part of it cannot be', async () => {
    const [good, bad] = [heard(taken()), heard(taken({ whom: 'nobody' }))];
    await expect(write(good, bad)).rejects.toThrow('invalid input syntax for type uuid');
    expect(await checkWholeLog(owner)).toMatchObject({ kind: 'Whole', entries: 0 });
    await write(good);
    expect(await checkWholeLog(owner)).toMatchObject({ kind: 'Whole', entries: 1 });
  });

  it('stays: nobody changes it, takes it away, or writes in it but who hears of it', async () => {
    await write(heard(taken()), heard(taken()));
    for (const statement of [
      `UPDATE audit.entry SET by_account = NULL WHERE number = 1`,
      `UPDATE audit.entry SET reason = 'Ziek' WHERE number = 1`,
      `DELETE FROM audit.entry WHERE number = 2`,
      `TRUNCATE audit.entry`,
    ])
      await expect(owner.query(statement)).rejects.toThrow('What was written down stays');
    const app = await database.as('app');
    await expect(app.query(`UPDATE audit.head SET number = 9`)).rejects.toThrow('permission denied');
    await expect(app.query(`INSERT INTO audit.entry SELECT * FROM audit.entry`)).rejects.toThrow('permission denied');
  });

  it('still fits when a reason was erased, with its salt', async () => {
    await write(heard(taken()), heard(taken()));
    await owner.query(`UPDATE audit.entry SET reason = NULL, salt = NULL WHERE number = 1`);
    expect(await checkWholeLog(owner)).toMatchObject({ kind: 'Whole', entries: 2 });
  });

  it.each([
    ['one changed letter of a reason', `UPDATE audit.entry SET reason = replace(reason, 'W', 'w') WHERE number = 2`, 2],
    ['another who did it', `UPDATE audit.entry SET by_account = whom WHERE number = 3`, 3],
    ['a millisecond', `UPDATE audit.entry SET at = at + interval '1 ms' WHERE number = 1`, 1],
    ['one that is gone', `DELETE FROM audit.entry WHERE number = 2`, 2],
    ['a last one that is gone', `DELETE FROM audit.entry WHERE number = 4`, 4],
    ['an end that is another', `UPDATE audit.head SET number = 3`, 4],
  ])('is noticed by %s, whoever could do that', async (_, statement, at) => {
    await write(...Array.from({ length: 4 }, () => heard(taken())));
    await owner.query(`ALTER TABLE audit.entry DISABLE TRIGGER ALL`);
    await owner.query(statement);
    expect(await checkWholeLog(owner)).toMatchObject({ kind: 'Broken', at });
  });
});
