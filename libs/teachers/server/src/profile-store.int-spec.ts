import type { People, TeacherId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
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
    transact: (work) => new PostgresProfileStore(app, people).transact(work),
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
