import type { EnrolmentFacts, EnrolmentStateName } from '@academy/contracts/enrolment';
import { day } from '@academy/kernel';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { Attempt, LearningStore, LearningTransaction } from '../application/learning-store';

export interface LearningStoreUnderTest {
  readonly store: LearningStore;
  anEnrolment(facts?: Partial<EnrolmentFacts>): Promise<EnrolmentFacts>;
  /** What is kept of an enrolment that is followed, and the state that it is in itself. */
  kept(enrolmentId: string): Promise<{
    readonly state: EnrolmentStateName | undefined;
    readonly done: ReadonlySet<string>;
    readonly completed: boolean;
    readonly signedOff: boolean;
    readonly hours: number | null;
  }>;
  told(enrolmentId: string): Promise<number>;
}

/** What every store of learning promises to those who follow a module, and to those who sign it off. */
export function learningStorePromises(which: string, make: () => Promise<LearningStoreUnderTest>): void {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
  const anAttempt = (passed: boolean, minute = 0): Attempt => ({
    ...{ id: anId<'QuizAttempt'>(), partId: 'quiz', at: at(minute), correct: 0, total: 1, passed },
    results: [{ questionId: 'q1', correct: passed }],
  });
  const aFollower = async (facts: Partial<EnrolmentFacts> = {}, given?: LearningStoreUnderTest) => {
    const under = given ?? (await make());
    const enrolment = await under.anEnrolment(facts);
    const { enrolmentId, versionId } = enrolment;
    /** Work with the follower in hand. */
    const does = <T>(work: (tx: LearningTransaction) => Promise<T>) =>
      under.store.transact(async (tx) => {
        await tx.lock(enrolment);
        return work(tx);
      });
    const tries = (attempt: Attempt, idempotencyKey: string = anId()) =>
      does((tx) => tx.addAttempt(enrolmentId, { ...attempt, answers: [], idempotencyKey }));
    const complete = () => does((tx) => tx.complete({ enrolmentId, versionId, rule: 'sign-off', completedAt: at(0) }));
    const signOff = () => does((tx) => tx.signOff(enrolmentId, anId<'Account'>(), at(0)));
    const takeBack = () =>
      does((tx) => tx.takeBackSignOff(enrolmentId, { by: anId<'Account'>(), at: at(9), reason: 'Was er niet' }));
    const kept = () => under.kept(enrolmentId);
    return { under, enrolment, enrolmentId, does, tries, complete, signOff, takeBack, kept };
  };

  describe(`The store of learning ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { under, enrolment, enrolmentId, kept } = await aFollower();
      const { teacherId, moduleSlug, versionId } = enrolment;
      return {
        work: (inside) =>
          under.store.transact((tx) =>
            inside(async () => {
              await tx.lock(enrolment);
              await tx.markPart(enrolmentId, 'a', true);
              const about = { enrolmentId, teacherId, moduleSlug, versionId, rule: 'all-parts' as const };
              await tx.publish({ type: 'learning.module-completed.v1', ...about });
            }),
          ),
        seen: async () => ({ written: (await kept()).done.size, told: await under.told(enrolmentId) }),
      };
    });

    it.each(['requested', 'queued', 'refused', 'withdrawn'] as const)('opens to nobody who is %s', async (state) => {
      const { under, enrolment } = await aFollower({ state });
      expect(await under.store.transact((tx) => tx.lock(enrolment))).toBeUndefined();
    });

    it('shows each who has the follower in hand what the one before did', async () => {
      const { under, enrolment, enrolmentId } = await aFollower();
      const mark = (partId: string) =>
        under.store.transact(async (tx) => {
          const before = await tx.lock(enrolment);
          await tx.markPart(enrolmentId, partId, true);
          return before?.done.size;
        });
      expect((await Promise.all(['a', 'b', 'c'].map(mark))).sort()).toEqual([0, 1, 2]);
    });

    it('marks a part once, however often, and takes it back', async () => {
      const { enrolmentId, does, kept } = await aFollower();
      for (const partId of ['a', 'a', 'b']) await does((tx) => tx.markPart(enrolmentId, partId, true));
      await does((tx) => tx.markPart(enrolmentId, 'a', false));
      expect((await kept()).done).toEqual(new Set(['b']));
    });

    it('knows an attempt by its key, and keeps no second with it', async () => {
      const { enrolmentId, does, tries } = await aFollower();
      const attempt = anAttempt(true);
      await tries(attempt, 'click');
      expect(await does((tx) => tx.attemptWith(enrolmentId, 'click'))).toEqual(attempt);
      expect(await does((tx) => tx.attemptWith(enrolmentId, 'another'))).toBeUndefined();
      await expect(tries(anAttempt(true), 'click')).rejects.toThrow();
    });

    it('counts failures since the quiz was last passed', async () => {
      const { enrolmentId, does, tries } = await aFollower();
      const failures = () => does((tx) => tx.failures(enrolmentId, 'quiz'));
      expect(await failures()).toBeUndefined();
      for (const [passed, minute] of [
        [false, 1],
        [true, 2],
        [false, 3],
        [false, 4],
      ] as const)
        await tries(anAttempt(passed, minute));
      expect(await failures()).toMatchObject({ count: 2, lastAt: at(4) });
      expect(await does((tx) => tx.failures(enrolmentId, 'another'))).toBeUndefined();
      await tries(anAttempt(true, 5));
      expect(await failures()).toBeUndefined();
    });

    it('counts them over all enrolments of a person in the module, and nobody else’s', async () => {
      const first = await aFollower({ state: 'completed' });
      const { teacherId, moduleSlug } = first.enrolment;
      await first.tries(anAttempt(false, 1));
      const again = await aFollower({ teacherId, moduleSlug }, first.under);
      await again.tries(anAttempt(false, 2));
      expect(await again.does((tx) => tx.failures(again.enrolmentId, 'quiz'))).toMatchObject({ count: 2 });
      const another = await aFollower({ moduleSlug }, first.under);
      expect(await another.does((tx) => tx.failures(another.enrolmentId, 'quiz'))).toBeUndefined();
    });

    it('keeps what was chosen in the place of what was, until it is handed in', async () => {
      const { enrolmentId, does, tries } = await aFollower();
      const draft = () => does((tx) => tx.draft(enrolmentId, 'quiz'));
      const choose = (...optionIds: string[]) =>
        does((tx) => tx.keepDraft(enrolmentId, 'quiz', optionIds.length ? [{ questionId: 'q1', optionIds }] : []));
      await choose('a');
      await choose('b');
      expect(await draft()).toEqual([{ questionId: 'q1', optionIds: ['b'] }]);
      await choose();
      expect(await draft()).toEqual([]);
      await choose('a');
      await tries(anAttempt(false));
      expect(await draft()).toEqual([]);
    });

    it('completes the enrolment with the module, and nothing where there is no seat to complete', async () => {
      const { complete, kept } = await aFollower();
      await complete();
      expect(await kept()).toMatchObject({ state: 'completed', completed: true });
      await expect(complete()).rejects.toThrow('No seat to complete');
    });

    it('notes a completion, and leaves the enrolment as it is', async () => {
      const { enrolmentId, enrolment, does, kept } = await aFollower();
      const completion = {
        enrolmentId,
        versionId: enrolment.versionId,
        rule: 'all-parts' as const,
        completedAt: at(0),
      };
      await does((tx) => tx.noteCompletion(completion));
      expect(await kept()).toMatchObject({ state: 'enrolled', completed: true });
    });

    it('takes a sign-off back with all that came of it, and keeps what was read', async () => {
      const { enrolmentId, does, signOff, complete, takeBack, kept } = await aFollower();
      await does((tx) => tx.markPart(enrolmentId, 'a', true));
      await signOff();
      await complete();
      await does((tx) => tx.keepHours(enrolmentId, 12, day('2026-11-24')));
      expect(await kept()).toMatchObject({ state: 'completed', completed: true, signedOff: true, hours: 12 });
      expect(await takeBack()).toBe(true);
      expect(await kept()).toEqual({
        ...{ state: 'enrolled', completed: false, signedOff: false, hours: null },
        done: new Set(['a']),
      });
    });

    it('takes none back where none stands, or where its teacher has a later seat in the module', async () => {
      const { under, enrolment, signOff, complete, takeBack, kept } = await aFollower();
      expect(await takeBack()).toBe(false);
      await signOff();
      await complete();
      const { teacherId, moduleSlug } = enrolment;
      await under.anEnrolment({ teacherId, moduleSlug, state: 'requested' });
      expect(await takeBack()).toBe(false);
      expect(await kept()).toMatchObject({ state: 'completed', completed: true, signedOff: true });
    });

    it('keeps the hours that were said last, and forgets them when they are taken back', async () => {
      const { enrolmentId, does, kept } = await aFollower({ state: 'completed' });
      const say = (hours: number | null) => does((tx) => tx.keepHours(enrolmentId, hours, day('2026-11-24')));
      for (const hours of [8, 12.5]) await say(hours);
      expect((await kept()).hours).toBe(12.5);
      await say(null);
      expect((await kept()).hours).toBeNull();
    });
  });
}
