import type { People, TeacherId } from '@academy/contracts/identity';
import { actingFor, newId, withRowsOfOthers } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { day } from '@academy/kernel';
import { wishes } from '../../core/src/testing/builders';
import { profileStorePromises } from '../../core/src/testing/profile-store-promises';
import { importTeachers } from './import-teachers';
import { PostgresProfileStore } from './postgres/profile-store';
import { PostgresTeacherFiles } from './postgres/postgres-teacher-files';
import { teachersTables } from './postgres/tables';

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(teachersTables);
  [app, worker, owner] = [await database.as('app'), await database.as('worker'), await database.as('owner')];
});
afterAll(() => database.drop());

/** Who has an account; most of them have a profile as well. */
const newcomers = new Set<TeacherId>();
const people: People = {
  ofAccounts: async () => new Map(),
  ofTeachers: async (ids) =>
    new Map(
      ids
        .filter((id) => newcomers.has(id))
        .map((id) => [id, { accountId: newId<'Account'>(), name: 'Ada', email: 'ada@voorbeeld.nl', language: 'nl' }]),
    ),
};

profileStorePromises('on Postgres', async () => ({
  // As in the product: a teacher's own changes come through the API, news through the worker.
  store: {
    transact: (work) => withRowsOfOthers(() => new PostgresProfileStore(app, people).transact(work)),
    once: (cause, work) => new PostgresProfileStore(worker, people).once(cause, work),
  },
  async aTeacher() {
    const id = newId<'Teacher'>();
    const nothing = { talents: [], evidence: [], credentials: [] };
    await owner.transaction((tx) => importTeachers(tx, [{ id, role: 'docent', wishes: wishes(), ...nothing }]));
    return id;
  },
  async aNewcomer() {
    const id = newId<'Teacher'>();
    newcomers.add(id);
    return id;
  },
  async profile(teacherId) {
    const file = await new PostgresTeacherFiles(owner, people).of(teacherId);
    if (!file) throw new Error(`There is no teacher ${teacherId}`);
    return file;
  },
  told: async (teacherId) => (await newsIn(owner, 'teacherId', teacherId)).length,
}));

describe('A profile on Postgres, of which a rule forgot to ask whose it is', () => {
  const piece = { competenceId: 'chem', type: 'self', level: 2, date: day('2026-11-01') } as const;
  const files = () => new PostgresTeacherFiles(app, people);
  const store = () => new PostgresProfileStore(app, people);
  let mine: TeacherId;
  let theirs: TeacherId;
  const asMe = <T>(work: () => T): T => actingFor({ accountId: newId(), teacherId: mine }, work);

  beforeAll(async () => {
    [mine, theirs] = [newId<'Teacher'>(), newId<'Teacher'>()];
    const kept = { role: 'docent', wishes: wishes(), talents: ['chem'], credentials: [] };
    const evidence = [{ ...piece, years: null, validUntil: null, note: null, certifiedByAcademy: false }];
    await owner.transaction((tx) =>
      importTeachers(
        tx,
        [mine, theirs].map((id) => ({ id, ...kept, evidence })),
      ),
    );
  });
  afterEach(async () => {
    expect((await new PostgresTeacherFiles(owner, people).of(theirs))?.evidence).toHaveLength(1);
  });

  it('is read by its own teacher, and by nobody else', async () => {
    expect((await asMe(() => files().profile(mine)))?.evidence).toHaveLength(1);
    expect(await asMe(() => files().profile(theirs))).toBeUndefined();
  });

  it('is read by nobody where nobody acts', async () => {
    expect(await files().profile(theirs)).toBeUndefined();
    expect(await app.query(`SELECT 1 FROM teachers.evidence`)).toEqual([]);
  });

  it('is as one that is not there for whoever would change it', async () => {
    const nowhere = newId<'Teacher'>();
    for (const id of [theirs, nowhere]) expect(await asMe(() => store().transact((tx) => tx.lock(id)))).toBeUndefined();
    const [{ id }] = await owner.query<[{ id: string }]>(`SELECT id FROM teachers.evidence WHERE teacher_id = $1`, [
      theirs,
    ]);
    expect(await asMe(() => store().transact((tx) => tx.removeOwnEvidence(theirs, id)))).toBe(false);
  });

  it('takes nothing that somebody else writes into it', async () => {
    const write = () => store().transact((tx) => tx.replaceTalents(theirs, ['math']));
    await expect(asMe(write)).rejects.toThrow('row-level security');
  });
});
