import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { enrolmentStorePromises } from '../../core/src/testing/enrolment-store-promises';
import { PostgresEnrolmentStore } from './postgres/enrolment-store';
import { PostgresEnrolments } from './postgres/postgres-enrolments';
import { seatsIn } from './testing';
import { enrolmentTables } from './postgres/tables';

let database: TestDatabase;
let worker: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(enrolmentTables);
  [worker, owner] = [await database.as('worker'), await database.as('owner')];
});
afterAll(() => database.drop());

enrolmentStorePromises('on Postgres', async () => ({
  store: new PostgresEnrolmentStore(worker, { editions: async () => new Map() }),
  async anEdition(seats) {
    const editionId = newId();
    await seatsIn(owner, editionId, { seats });
    return editionId;
  },
  enrolments: async (teacherId) => (await new PostgresEnrolments(worker).ofTeacher(teacherId)).length,
  told: async (enrolmentId) => (await newsIn(owner, 'enrolmentId', enrolmentId)).length,
}));
