import type { TeacherId } from '@academy/contracts/identity';
import { anId, onceForACause, togetherOrNotAtAll, type Worker } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import {
  seatsInHand,
  type EnrolmentStore,
  type EnrolmentTransaction,
  type NewEnrolment,
} from '../application/enrolment-store';
import type { Enrolment } from '../domain/enrolment';
import { withQueuers, withSeatsTaken } from '../domain/seats';

export interface EnrolmentStoreUnderTest {
  readonly store: EnrolmentStore;
  anEdition(seats: number): Promise<string>;
  enrolments(teacherId: TeacherId): Promise<number>;
  told(enrolmentId: string): Promise<number>;
}

/** What every store of enrolments promises to those who decide on them. */
export function enrolmentStorePromises(which: string, make: () => Promise<EnrolmentStoreUnderTest>): void {
  const aRequest = (facts: Partial<NewEnrolment> = {}): NewEnrolment => ({
    ...{ id: anId<'Enrolment'>(), teacherId: anId<'Teacher'>(), editionId: anId(), versionId: anId() },
    ...{ moduleSlug: `mod-${anId()}`, organisationId: 'o', requestedAt: new Date('2026-11-24T09:00:00Z') },
    ...{ idempotencyKey: anId(), ...facts },
  });
  const inOne = async () => {
    const under = await make();
    const does = <T>(work: (tx: EnrolmentTransaction) => Promise<T>) => under.store.transact(work);
    const add = (request: NewEnrolment) => does((tx) => tx.add(request));
    const becomes = async (enrolment: Enrolment, facts: Partial<Enrolment>) =>
      does(async (tx) => tx.keep({ ...enrolment, ...facts }));
    const added = async (facts: Partial<NewEnrolment> = {}) => (await add(aRequest(facts))).enrolment;
    return { ...under, does, add, added, becomes };
  };
  const asking = (way: 'transact' | 'once') => async (): Promise<Worker> => {
    const { store, enrolments, told } = await make();
    const request = aRequest();
    const write = (tx: EnrolmentTransaction) => async () => {
      await tx.add(request);
      tx.publish({ type: 'enrolment.enrolment-requested.v1', enrolmentId: request.id });
    };
    return {
      work: (inside, cause) =>
        way === 'once' ? store.once(cause, (tx) => inside(write(tx))) : store.transact((tx) => inside(write(tx))),
      seen: async () => ({ written: await enrolments(request.teacherId), told: await told(request.id) }),
    };
  };

  describe(`The store of enrolments ${which}`, () => {
    togetherOrNotAtAll(asking('transact'));
    onceForACause(asking('once'));

    it('knows a request by its key, whatever became of it', async () => {
      const { add, becomes } = await inOne();
      const request = aRequest();
      const { kind, enrolment } = await add(request);
      expect([kind, enrolment.state]).toEqual(['Added', 'requested']);
      await becomes(enrolment, { state: 'withdrawn' });
      expect(await add({ ...request, id: anId<'Enrolment'>() })).toMatchObject({
        kind: 'SameRequest',
        enrolment: { id: request.id, state: 'withdrawn' },
      });
    });

    it('lets one of a teacher and module stand, also when two are asked at a time', async () => {
      const { add } = await inOne();
      const [teacherId, moduleSlug] = [anId<'Teacher'>(), `mod-${anId()}`];
      const both = await Promise.all(
        [aRequest({ teacherId, moduleSlug }), aRequest({ teacherId, moduleSlug })].map(add),
      );
      expect(both.map(({ kind }) => kind).sort()).toEqual(['Added', 'Standing']);
      expect(both[0]?.enrolment.id).toBe(both[1]?.enrolment.id);
    });

    it.each(['refused', 'withdrawn'] as const)('lets another be asked once it is %s', async (state) => {
      const { add, added, becomes } = await inOne();
      const first = await added();
      await becomes(first, { state });
      const { teacherId, moduleSlug, editionId } = first;
      expect(await add(aRequest({ teacherId, moduleSlug, editionId }))).toMatchObject({ kind: 'Added' });
    });

    it('gives no second seat in an edition that was completed, and one in a later edition of the module', async () => {
      const { add, added, becomes } = await inOne();
      const first = await added();
      await becomes(first, { state: 'completed' });
      const { id, teacherId, moduleSlug, editionId } = first;
      expect(await add(aRequest({ teacherId, editionId }))).toMatchObject({ kind: 'Standing', enrolment: { id } });
      expect(await add(aRequest({ teacherId, moduleSlug }))).toMatchObject({ kind: 'Added' });
    });

    it.each([
      ['two of a teacher and module that stand', { state: 'enrolled' as const }],
      ['a certificate on what is not completed', { state: 'withdrawn' as const, certified: true }],
      ['a sign-off of who has no seat', { state: 'withdrawn' as const, signedOff: true }],
    ])('keeps no %s', async (_, facts) => {
      const { added, becomes } = await inOne();
      const { teacherId, moduleSlug, ...first } = await added();
      await becomes({ ...first, teacherId, moduleSlug }, { state: 'refused' });
      await added({ teacherId, moduleSlug });
      await expect(becomes({ ...first, teacherId, moduleSlug }, facts)).rejects.toThrow();
    });

    it('has those who wait in turn, and those with a seat or a hope of one, of one edition', async () => {
      const { does, added, becomes } = await inOne();
      const editionId = anId();
      const people = [await added({ editionId }), await added({ editionId }), await added({ editionId })] as const;
      await becomes(people[0], { state: 'queued', turn: 2 });
      await becomes(people[1], { state: 'queued', turn: 1 });
      await becomes(people[2], { state: 'refused', reason: 'CLOSED' });
      await becomes(await added(), { state: 'queued', turn: 1 });
      const ids = (found: readonly Enrolment[]) => found.map(({ id }) => id);
      expect(ids(await does((tx) => tx.waiting(editionId, 9)))).toEqual([people[1].id, people[0].id]);
      expect(ids(await does((tx) => tx.waiting(editionId, 1)))).toEqual([people[1].id]);
      expect(ids(await does((tx) => tx.seated(editionId)))).toEqual([people[0].id, people[1].id]);
    });

    it('finds what is kept, and nothing else', async () => {
      const { does, added, becomes } = await inOne();
      const enrolment = await added();
      const lacks = { credential: 'labveiligheid', levels: [] };
      await becomes(enrolment, { state: 'refused', reason: 'ENTRY', lacks });
      const found = await does((tx) => tx.find(enrolment.id));
      expect(found).toEqual({ ...enrolment, state: 'refused', reason: 'ENTRY', lacks });
      expect(await does((tx) => tx.find(anId<'Enrolment'>()))).toBeUndefined();
    });

    it('has the seats of an edition in one hand at a time, so that none is sold twice', async () => {
      const { does, anEdition } = await inOne();
      const editionId = await anEdition(5);
      const take = () =>
        does(async (tx) => {
          const seats = await seatsInHand(tx, editionId);
          tx.keepSeats(withQueuers(withSeatsTaken(seats, 1), 1));
        });
      await Promise.all([take(), take(), take(), take(), take()]);
      const full = await does((tx) => seatsInHand(tx, editionId));
      expect(full).toEqual({ editionId, seats: 5, taken: 5, elsewhere: 0, waiting: 5, nextTurn: 6, revision: 10 });
      await expect(does(async (tx) => tx.keepSeats({ ...full, taken: 6 }))).rejects.toThrow();
    });

    it('has every request of an edition that waits for its decision up to one, in order of arrival', async () => {
      const { store, does, added, becomes } = await inOne();
      const editionId = anId();
      const asked = [await added({ editionId }), await added({ editionId }), await added({ editionId })] as const;
      await added();
      await becomes(asked[1], { state: 'withdrawn' });
      const waiting = [asked[0].id, asked[2].id];
      expect((await store.undecidedWith([asked[2].id])).map(({ id }) => id)).toEqual(waiting);
      expect((await store.undecidedWith([asked[0].id])).map(({ id }) => id)).toEqual([asked[0].id]);
      const all = asked.map(({ id }) => id);
      expect((await does((tx) => tx.undecided(all))).map(({ id }) => id)).toEqual(waiting);
    });

    it('does one piece of work for many deliveries, and says which were done before', async () => {
      const { store } = await inOne();
      const [first, second] = [`${anId()}/decide`, `${anId()}/decide`];
      await store.onceAll([first], async () => undefined);
      const { answer, fresh } = await store.onceAll([first, second], async () => 'done');
      expect([answer, [...fresh]]).toEqual(['done', [second]]);
    });

    it('throws where an edition was announced without seats', async () => {
      const { does } = await inOne();
      await expect(does((tx) => seatsInHand(tx, anId()))).rejects.toThrow('without seats');
    });
  });
}
