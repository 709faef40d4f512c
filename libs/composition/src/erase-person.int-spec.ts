import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeatsBack } from '@academy/contracts/enrolment';
import type { AccountId, TeacherId } from '@academy/contracts/identity';
import { clockAt, day } from '@academy/kernel';
import { EraseDue } from '@academy/privacy/core';
import { findInDatabase, findInFiles, knownTables, rowsOfPerson } from '@academy/platform/privacy';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { CommittingHolderErasure } from '../../certification/server/src/holder/holder-erasure';
import { commitmentOf } from '../../certification/server/src/commitment/commitment';
import { FileLedger } from '../../privacy/server/src/ledger/ledger';
import { PostgresEraser } from '../../privacy/server/src/postgres/postgres-eraser';
import { CANARY, plantPerson, type Planted } from './testing/planted-person';
import { tables } from './whole/whole';

const person = { accountId: newId<'Account'>(), teacherId: newId<'Teacher'>(), email: `${CANARY}@academie.invalid` };
const known = knownTables(tables);

let database: TestDatabase;
let owner: DataSource;
let folder: string;
let planted: readonly Planted[];
/** Whether they have a seat: enrolment has tests of its own for giving it back. */
let seated = false;
/** Whether the academy has no other administrator. */
let isOnlyAdmin = false;
let eraser: PostgresEraser;
beforeAll(async () => {
  database = await aDatabase(tables);
  owner = await database.as('owner');
  folder = await mkdtemp(join(tmpdir(), 'academy-erase-'));
  planted = await plantPerson(owner, tables, person);
  // Of nobody who was erased before.
  await owner.query(`UPDATE certification.certificate SET holder_commitment = NULL`);
  await mkdir(join(folder, 'mail'));
  await writeFile(join(folder, 'mail/own.eml'), `To: "Kanarie" <${person.email.toUpperCase()}>\r\n\r\nBeste ${CANARY}`);
  await writeFile(join(folder, 'mail/other.eml'), `To: ander@voorbeeld.nl\r\n\r\nBeste Ander`);
  const succession = { of: async () => ({ isOnlyAdmin, ownsAlone: [] }) };
  const seats: SeatsBack = { giveBack: async () => undefined, hasAny: async () => seated };
  eraser = new PostgresEraser(
    await database.as('worker'),
    { known },
    seats,
    new CommittingHolderErasure(),
    succession,
    {
      dataDir: folder,
    },
  );
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const asked = (facts: { on?: string; at?: Date | null } = {}) =>
  owner.query(
    `INSERT INTO privacy.erasure (account_id, teacher_id, asked_at, erased_on, erased_at) VALUES ($1, $2, now(), $3, $4)
     ON CONFLICT (account_id) DO UPDATE SET erased_on = $3, erased_at = $4`,
    [person.accountId, person.teacherId, facts.on ?? '2026-12-12', facts.at ?? null],
  );
const erasure = {
  accountId: person.accountId as AccountId,
  teacherId: person.teacherId as TeacherId,
  askedAt: new Date(),
  erasedOn: day('2026-12-12'),
};
const plantedIn = (entity: string) => planted.find(({ table }) => table.entity === entity)!.row;
const found = async (text: string) => (await findInDatabase(owner, text)).map(({ place }) => place);

describe('Who asked to be erased', () => {
  it('is due on their day, and not before', async () => {
    await asked({ on: '2026-12-12' });
    const dueOn = async (today: string) => (await eraser.due(day(today))).map(({ accountId }) => accountId);
    expect(await dueOn('2026-12-11')).toEqual([]);
    expect(await dueOn('2026-12-12')).toEqual([person.accountId]);
  });

  it('is not erased while they have a seat or are the only administrator, nor when they took it back', async () => {
    seated = true;
    expect(await eraser.erase(erasure)).toBe('NotNow');
    seated = false;
    isOnlyAdmin = true;
    expect(await eraser.erase(erasure)).toBe('NotNow');
    isOnlyAdmin = false;
    await owner.query(`DELETE FROM privacy.erasure WHERE account_id = $1`, [person.accountId]);
    expect(await eraser.erase(erasure)).toBe('NotNow');
    expect(await found(person.email)).toContain('identity.account.email');
  });
});

describe('Erasing', () => {
  beforeAll(async () => {
    await asked();
    // News of them that everyone heard.
    await owner.query(`UPDATE platform.outbox SET sent_at = now()`);
    expect(await eraser.erase(erasure)).toBe('Erased');
  });

  it('leaves no address, no name and no word of theirs anywhere', async () => {
    expect(await found(person.email)).toEqual([]);
    expect(await findInFiles(folder, CANARY, [])).toEqual([]);
    expect(await readdir(join(folder, 'mail'))).toEqual(['other.eml']);
  });

  it('leaves no row by which anyone knows them but what says that it stays, and why', async () => {
    const all = await rowsOfPerson(owner.manager, known, person);
    const left = all.filter(({ rows }) => rows.length > 0).map(({ table }) => table.entity);
    expect(left.sort()).toEqual(['AuditEntry', 'Erasure']);
    const elsewhere = all.flatMap(({ table, elsewhere: rows }) => (rows.length > 0 ? [table.entity] : []));
    for (const entity of elsewhere) {
      const { columns } = known.find((table) => table.entity === entity)!;
      expect(columns.filter(({ whose, erasure: left }) => whose && typeof left === 'object')).not.toEqual([]);
    }
    expect(await found(person.accountId)).toEqual(
      expect.arrayContaining(['audit.entry.by_account', 'privacy.erasure.account_id']),
    );
  });

  it.each(known.map((table) => [`${table.context}.${table.tableName}`, table] as const))(
    'does to %s what the table says',
    async (place, table) => {
      const key = table.key[0]!;
      const [property] = [...table.names].find(([, name]) => name === key)!;
      const rows: Record<string, unknown>[] = await owner.query(`SELECT * FROM ${place} WHERE ${key} = $1`, [
        plantedIn(table.entity)[property],
      ]);
      expect(rows).toHaveLength(table.erasure === 'delete' ? 0 : 1);
      for (const { name, property: of, erasure: left, whose } of table.columns) {
        if (rows.length === 0 || whose) continue;
        if (left === 'blank') expect([name, rows[0]![name] || null]).toEqual([name, null]);
        else if (typeof plantedIn(table.entity)[of] === 'string' && !('loosen' in Object(table.erasure)))
          expect(rows[0]![name]).toBeDefined();
      }
    },
  );

  it('leaves certificates that name nobody, and that the holder’s file belongs to', async () => {
    const { holderName, credential, holderSalt, id } = plantedIn('Certificate') as Record<string, string>;
    const [row]: { teacher_id: string; holder_commitment: string }[] = await owner.query(
      `SELECT teacher_id, holder_commitment FROM certification.certificate WHERE id = $1`,
      [id],
    );
    expect(row!.teacher_id).not.toBe(person.teacherId);
    const file = { holderName: holderName!, credential: credential!, salt: holderSalt! };
    expect(commitmentOf(file)).toBe(row!.holder_commitment);
    expect(commitmentOf({ ...file, holderName: 'Iemand anders' })).not.toBe(row!.holder_commitment);
  });

  it('a second time changes nothing, and is asked again for a while, and whenever a backup brings them back', async () => {
    const before: unknown = await owner.query(`SELECT * FROM certification.certificate ORDER BY id`);
    expect(await eraser.erase(erasure)).toBe('Erased');
    expect(await owner.query(`SELECT * FROM certification.certificate ORDER BY id`)).toEqual(before);
    expect(await eraser.due(day('2026-12-01'))).toHaveLength(1);
    await asked({ at: new Date('2020-01-01T00:00:00Z') });
    expect(await eraser.due(day('2026-12-01'))).toEqual([]);
    await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Terug', 'x')`, [
      person.accountId,
      person.email,
    ]);
    expect(await eraser.due(day('2026-12-01'))).toHaveLength(1);
    await eraser.erase(erasure);
    expect(await found(person.email)).toEqual([]);
  });
});

describe('A backup that is put back', () => {
  const path = () => join(folder, 'elsewhere/erased.jsonl');
  const backup = async (facts = '') => {
    await owner.query(`DELETE FROM privacy.erasure`);
    await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Terug', 'x')`, [
      person.accountId,
      person.email,
    ]);
    if (facts !== '') await asked({ on: facts });
  };

  it.each([
    ['from before they asked', ''],
    ['from when they could still change their mind', '2031-01-01'],
  ])('%s is erased again by the ledger beside it', async (_, on) => {
    await asked({ at: new Date('2020-01-01T00:00:00Z') });
    const ledger = new FileLedger(await database.as('worker'), path());
    expect(await ledger.agree()).toBe(1);
    await backup(on);
    expect(await eraser.due(day('2026-12-01'))).toEqual([]);
    isOnlyAdmin = true;
    const erasing = new EraseDue(eraser, ledger, clockAt(new Date('2026-12-01T10:00:00Z')));
    expect(await erasing.execute()).toEqual({ kind: 'Erased', people: 1 });
    expect(await found(person.email)).toEqual([]);
    isOnlyAdmin = false;
  });

  it('has no say where the ledger is no whole file: nobody is erased, and it is left as it is', async () => {
    await writeFile(path(), '{"accountId":');
    const ledger = new FileLedger(await database.as('worker'), path());
    await expect(ledger.agree()).rejects.toThrow('is not a line of the ledger');
    expect(await readFile(path(), 'utf8')).toBe('{"accountId":');
    await rm(path());
    expect(await ledger.agree()).toBe(1);
  });
});
