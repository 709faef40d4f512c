import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, statementsOf, type TestDatabase } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import { WithdrawEnrolment, type NewEnrolment } from '@academy/enrolment/core';
import { systemClock } from '@academy/kernel';
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

describe('Where the database knows who asks', () => {
  const as = <T>({ accountId, teacherId }: ReturnType<typeof aTeacher>, work: () => T): T =>
    actingFor({ accountId, teacherId }, work);
  let app: DataSource;
  let store: PostgresEnrolmentStore;
  let enrolments: PostgresEnrolments;
  beforeAll(async () => {
    app = await database.as('app');
    store = new PostgresEnrolmentStore(app, { editions: async () => new Map() });
    enrolments = new PostgresEnrolments(app);
  });

  async function anEdition() {
    const [editionId, organisationId] = [newId(), `o-${newId()}`];
    await seatsIn(owner, editionId, { seats: 1 });
    const moduleSlug = `mod-${editionId}`;
    return {
      organisationId,
      asks(who: ReturnType<typeof aTeacher>, changes: Partial<NewEnrolment> = {}) {
        const id = store.newId();
        const about = { teacherId: who.teacherId, editionId, versionId: newId(), moduleSlug, organisationId };
        const request = { ...about, id, requestedAt: new Date(), idempotencyKey: newId(), ...changes };
        return store.add(request, { type: 'enrolment.enrolment-requested.v1', enrolmentId: id });
      },
      /** As a worker that decides would have it: the first has the seat, the others wait in turn. */
      async decided(ids: readonly string[]) {
        for (const [turn, id] of ids.entries())
          await worker.query(`UPDATE enrolment.enrolment SET state = $2, turn = $3 WHERE id = $1`, [
            ...[id, turn === 0 ? 'enrolled' : 'queued', turn === 0 ? null : turn],
          ]);
        await worker.query(
          `UPDATE enrolment.edition_seats SET taken = 1, waiting = $2, next_turn = $2 + 1 WHERE edition_id = $1`,
          [editionId, ids.length - 1],
        );
      },
    };
  }

  it('a request is written by who asks, in one statement, and is known to them when they ask again', async () => {
    const [edition, ada, bo] = [await anEdition(), aTeacher(), aTeacher()];
    const idempotencyKey = newId();
    for (let time = 0; time < 20; time += 1) {
      const sent = await statementsOf(async () => {
        const { kind } = await as(ada, () => edition.asks(ada, { idempotencyKey }));
        expect(kind).toBe(time === 0 ? 'Added' : 'SameRequest');
      });
      expect(sent).toHaveLength(1);
      expect((await as(ada, () => edition.asks(ada))).kind).toBe('Standing');
    }
    await expect(as(bo, () => edition.asks(ada))).rejects.toThrow('row-level security');
    await expect(edition.asks(bo)).rejects.toThrow('row-level security');
    expect(await as(ada, () => enrolments.ofTeacher(ada.teacherId))).toHaveLength(1);
    expect(await as(bo, () => enrolments.ofTeacher(ada.teacherId))).toEqual([]);
  });

  it('a place in a queue is counted among those of others, whose rows are not read', async () => {
    const edition = await anEdition();
    const people = [...Array(7)].map(() => aTeacher());
    const asked = await Promise.all(people.map((who) => as(who, () => edition.asks(who))));
    await edition.decided(asked.map(({ enrolment }) => enrolment.id));
    for (const [place, who] of people.entries()) {
      const seen = await as(who, () => enrolments.views({ teacherId: who.teacherId }));
      expect(seen.map(({ queuePlace }) => queuePlace)).toEqual([place === 0 ? null : place]);
      const all = await as(who, () => app.transaction((tx) => tx.query<object[]>(`SELECT 1 FROM enrolment.enrolment`)));
      expect(all).toHaveLength(1);
    }
  });

  it('who takes part is read by the organisation that gives the edition, and written by no organisation', async () => {
    const [edition, ada] = [await anEdition(), aTeacher()];
    await as(ada, () => edition.asks(ada));
    const { organisationId } = edition;
    expect(await enrolments.ofOrganisation(organisationId)).toMatchObject([{ teacherId: ada.teacherId }]);
    expect(await enrolments.ofOrganisation(`o-${newId()}`)).toEqual([]);
    const change = () => app.transaction((tx) => tx.query(`UPDATE enrolment.enrolment SET state = 'enrolled'`));
    expect(await actingFor({ organisationId }, change)).toEqual([[], 0]);
  });

  it('a seat that is given back goes to the next, by who gives it back; another’s is not there', async () => {
    const [edition, ada, bo] = [await anEdition(), aTeacher(), aTeacher()];
    const [{ enrolment: own }, { enrolment: next }] = [
      await as(ada, () => edition.asks(ada)),
      await as(bo, () => edition.asks(bo)),
    ];
    await edition.decided([own.id, next.id]);
    const open = { offered: true, closesOn: '9999-12-31', start: '9999-12-31' } as never;
    const offering = { editions: async (ids: readonly string[]) => new Map(ids.map((id) => [id, open])) };
    const withdrawal = new WithdrawEnrolment(new PostgresEnrolmentStore(app, offering), systemClock);
    const gives = (who: typeof ada) => as(who, () => withdrawal.execute({ actor: who, id: own.id }));
    expect((await gives(bo)).kind).toBe('EnrolmentNotFound');
    expect((await gives(ada)).kind).toBe('EnrolmentWithdrawn');
    expect(await as(bo, () => enrolments.views({ teacherId: bo.teacherId }))).toMatchObject([{ state: 'enrolled' }]);
  });
});
