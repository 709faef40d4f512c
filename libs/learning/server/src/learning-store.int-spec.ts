import { clockAt } from '@academy/kernel';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { awardsIn } from '../../../certification/server/src/testing';
import { PostgresEnrolmentMoves } from '../../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolments } from '../../../enrolment/server/src/postgres/postgres-enrolments';
import { anEnrolmentIn } from '../../../enrolment/server/src/testing';
import { learningStorePromises } from '../../core/src/testing/learning-store-promises';
import { PostgresLearningStore } from './postgres/learning-store';
import { noProgress, PostgresProgress } from './postgres/postgres-progress';
import { learningTables } from './postgres/tables';
import { certificationTables } from '../../../certification/server/src/postgres/tables';
import { enrolmentTables } from '../../../enrolment/server/src/postgres/tables';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase([...learningTables, ...certificationTables, ...enrolmentTables], { acting: 'everyone' });
  [app, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

learningStorePromises('on Postgres', async () => ({
  store: new PostgresLearningStore(app, new PostgresEnrolmentMoves(), awardsIn(app, clockAt(new Date()))),
  anEnrolment: (facts) => anEnrolmentIn(app, facts),
  async kept(enrolmentId) {
    const state = (await new PostgresEnrolments(app).find(enrolmentId))?.state;
    const progress = (await new PostgresProgress(app).progressOf([enrolmentId])).get(enrolmentId) ?? noProgress;
    const { done, completedAt, signedOff, hoursSpent: hours } = progress;
    return { state, done, completed: completedAt !== null, signedOff, hours };
  },
  told: async (enrolmentId) =>
    (await newsIn(owner, 'enrolmentId', enrolmentId)).filter(({ type }) => type === 'learning.module-completed.v1')
      .length,
}));
