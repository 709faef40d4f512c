import type { ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import { WithdrawEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import { clockAt, day } from '@academy/kernel';
import { RecordProgress, SignOff, SubmitQuiz } from '@academy/learning/core';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aTrainer, aTeacher } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from '../../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolmentStore } from '../../../enrolment/server/src/postgres/enrolment-store';
import { PostgresEnrolments } from '../../../enrolment/server/src/postgres/postgres-enrolments';
import { awardsIn } from '../../../certification/server/src/testing';
import { PostgresSeatCounts } from '../../../enrolment/server/src/postgres/seat-counts';
import { anEnrolmentIn, seatsIn } from '../../../enrolment/server/src/testing';
import { PostgresLearningStore } from './postgres/learning-store';
import { PostgresProgress } from './postgres/postgres-progress';
import { learningTables } from './postgres/tables';
import { certificationTables } from '../../../certification/server/src/postgres/tables';
import { enrolmentTables } from '../../../enrolment/server/src/postgres/tables';

const clock = clockAt(new Date('2026-11-24T09:00:00Z'));
const rounds = 24;

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase([...learningTables, ...certificationTables, ...enrolmentTables], { acting: 'everyone' });
  source = await database.as('app');
});
afterAll(() => database.drop());

const text: ModulePart = { id: 'a', kind: 'text', titleNl: 'A', minutes: 5, bodyMd: 'A' };
const quiz: ModulePart = {
  ...{ id: 'quiz', kind: 'quiz', titleNl: 'Toets', minutes: 5, passPercent: 50 },
  questions: [
    {
      ...{ id: 'q', competenceId: 'x', kind: 'single', promptNl: 'q', correct: ['a'], explanationNl: '' },
      options: [{ id: 'a', textNl: 'A' }],
    },
  ],
};
const author = aTrainer('o');

/** A teacher with a seat, who may complete the module in one way, and may withdraw. */
async function aSeat(way: 'sign-off' | 'quiz' | 'text', alsoAsked: readonly ModulePart[] = []) {
  const enrolment = await anEnrolmentIn(source);
  const { enrolmentId, editionId, teacherId } = enrolment;
  await seatsIn(await database.as('owner'), editionId, { seats: 5, given: 1 });
  const enrolments = new PostgresEnrolments(source);
  const parts = { 'sign-off': alsoAsked, quiz: [quiz], text: [text] }[way];
  const bySignOff = parts.length > 0 ? 'parts-and-sign-off' : 'sign-off';
  const completedBy = way === 'sign-off' ? bySignOff : 'all-parts';
  const access = {
    enrolment: (id: string) => enrolments.find(id),
    version: async () => ({ versionId: enrolment.versionId, parts, completedBy }) as unknown as ModuleVersion,
    startOf: async () => day('2026-11-01'),
  };
  const store = new PostgresLearningStore(source, new PostgresEnrolmentMoves(), awardsIn(source, clock));
  const actor = aTeacher(teacherId);
  const ways = {
    'sign-off': () => new SignOff(access, store, clock).execute({ actor: author, enrolmentId }),
    text: () => new RecordProgress(access, store, clock).execute({ actor, enrolmentId, partId: 'a', done: true }),
    quiz: () =>
      new SubmitQuiz(access, store, clock).execute({
        ...{ actor, enrolmentId, partId: 'quiz', idempotencyKey: newId() },
        answers: [{ questionId: 'q', optionIds: ['a'] }],
      }),
  };
  const catalogue = { editions: async () => new Map() };
  const withdrawal = new WithdrawEnrolment(new PostgresEnrolmentStore(source, catalogue), clock);
  return {
    complete: ways[way],
    withdraw: () => withdrawal.execute({ actor, id: enrolmentId as EnrolmentId }),
    state: async () => (await enrolments.find(enrolmentId))?.state,
    completion: () => new PostgresProgress(source).of(enrolmentId),
    signedOff: async () =>
      (await new PostgresProgress(source).progressOf([enrolmentId])).get(enrolmentId)?.signedOff ?? false,
    taken: async () => (await new PostgresSeatCounts(source).of([editionId])).get(editionId)?.taken,
    told: async (): Promise<unknown[]> =>
      (await database.as('owner')).query(
        `SELECT 1 FROM platform.outbox WHERE type = 'learning.module-completed.v1' AND payload->>'enrolmentId' = $1`,
        [enrolmentId],
      ),
  };
}

describe.each(['sign-off', 'quiz', 'text'] as const)(
  'A module completed by its %s while its teacher withdraws',
  (way) => {
    it('is one of both, never both, whoever comes first', async () => {
      for (let round = 0; round < rounds; round += 1) {
        const seat = await aSeat(way);
        const both = [seat.complete, seat.withdraw];
        await Promise.all((round % 2 ? both : both.reverse()).map((one) => one()));
        const state = await seat.state();
        const completed = state === 'completed';
        expect(['completed', 'withdrawn']).toContain(state);
        expect((await seat.completion()) !== undefined).toBe(completed);
        expect([(await seat.told()).length, await seat.taken()]).toEqual(completed ? [1, 1] : [0, 0]);
      }
    });

    it('waits for whoever has the seat in hand, and then hears what became of it', async () => {
      for (const move of ['withdrawn', 'completed']) {
        const seat = await aSeat(way);
        await (move === 'withdrawn' ? seat.withdraw() : seat.complete());
        const late = await (move === 'withdrawn' ? seat.complete() : seat.withdraw());
        expect(late.kind).toBe(move === 'withdrawn' ? 'NoAccess' : 'CannotWithdraw');
        expect(await seat.state()).toBe(move);
      }
    });
  },
);

describe('A sign-off that leaves parts to do, while its teacher withdraws', () => {
  it('is one of both, never both: who is signed off keeps the seat', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const seat = await aSeat('sign-off', [text]);
      const both = [seat.complete, seat.withdraw];
      const kinds = (await Promise.all((round % 2 ? both : both.reverse()).map((one) => one()))).map(
        ({ kind }) => kind,
      );
      const signedOff = kinds.includes('SignedOff');
      expect(kinds.includes('EnrolmentWithdrawn')).toBe(!signedOff);
      expect([await seat.state(), await seat.signedOff()]).toEqual([signedOff ? 'enrolled' : 'withdrawn', signedOff]);
      expect(await seat.taken()).toBe(signedOff ? 1 : 0);
    }
  });
});
