import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { EntryTestStore, EntryTestTransaction } from '../application/entry-test-store';
import type { AttemptId } from '../domain/attempt';
import type { Item } from '../domain/item';
import { aBank } from './bank';

export interface EntryTestStoreUnderTest {
  readonly store: EntryTestStore;
  item(id: Item['id']): Promise<Pick<Item, 'shown' | 'answers' | 'difficulty'> | undefined>;
  told(attemptId: AttemptId): Promise<number>;
}

/** What every store of banks and tests promises to those who take one. */
export function entryTestStorePromises(
  which: string,
  make: (bank: readonly Item[]) => Promise<EntryTestStoreUnderTest>,
): void {
  const startedAt = new Date('2026-11-25T09:00:00Z');
  const aTest = async () => {
    const competenceId = anId();
    const bank = aBank().map((item) => ({ ...item, id: `${competenceId}-${item.id}`, competenceId }));
    const under = await make(bank);
    const teacherId = anId<'Teacher'>();
    const does = <T>(work: (tx: EntryTestTransaction) => Promise<T>) => under.store.transact(work);
    const begin = (tx: EntryTestTransaction, id = under.store.newId()) =>
      tx.begin({ id, teacherId, competenceId, startedAt }).then(() => id);
    const facts = () => does((tx) => tx.standingFacts(teacherId, competenceId));
    return {
      ...under,
      bank: bank as readonly Item[] as [Item, Item, ...Item[]],
      does,
      begin,
      facts,
      teacherId,
      competenceId,
    };
  };

  describe(`The store of entry tests ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, begin, facts, told, teacherId, competenceId } = await aTest();
      const id = store.newId();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await begin(tx, id);
              const about = { attemptId: id, teacherId, competenceId, level: 3 as const, measuredOn: '2026-11-25' };
              await tx.publish({ type: 'entry-tests.level-measured.v1', ...about });
            }),
          ),
        seen: async () => ({ written: (await facts()).attempts.length, told: await told(id) }),
      };
    });

    it('has the bank of a competence, and no test of who never took one', async () => {
      const { bank, facts } = await aTest();
      const found = await facts();
      expect(found.bank.map(({ id }) => id)).toEqual(bank.map(({ id }) => id).sort());
      expect([found.attempts, found.seen.size]).toEqual([[], 0]);
    });

    it('lets one test of a teacher and competence be open', async () => {
      const { does, begin, facts } = await aTest();
      const id = await does(begin);
      await expect(does(begin)).rejects.toThrow();
      await does((tx) => tx.end({ id, state: 'given-up', level: null }, startedAt));
      await does(begin);
      expect((await facts()).attempts.map(({ state }) => state)).toEqual(['open', 'given-up']);
    });

    it('lets one at a time look and begin, for one teacher', async () => {
      const { does, begin, teacherId, competenceId } = await aTest();
      const beginOnce = () =>
        does(async (tx) => {
          await tx.lockTeacher(teacherId);
          const { attempts } = await tx.standingFacts(teacherId, competenceId);
          return attempts[0]?.id ?? begin(tx);
        });
      expect(new Set(await Promise.all([beginOnce(), beginOnce(), beginOnce()])).size).toBe(1);
    });

    it('shows questions in their order, as hard as they were known to be then, and counts that', async () => {
      const { does, begin, bank, facts, item } = await aTest();
      const [first, second] = bank;
      const id = await does(begin);
      await does((tx) => tx.show(id, 0, second, startedAt));
      await does((tx) => tx.show(id, 1, { ...first, difficulty: 0.75 }, startedAt));
      const asked = (await does((tx) => tx.lock(id)))?.asked.map((one) => [
        one.item.id,
        one.item.difficulty,
        one.optionId,
      ]);
      expect(asked).toEqual([
        [second.id, second.difficulty, undefined],
        [first.id, 0.75, undefined],
      ]);
      expect([(await facts()).seen, await item(first.id)]).toMatchObject([
        new Map([first.id, second.id].map((shown) => [shown, '2026-11-25'])),
        { shown: 1 },
      ]);
    });

    it('shows no question twice in one test', async () => {
      const { does, begin, bank, item } = await aTest();
      const [first] = bank;
      const id = await does(begin);
      await does((tx) => tx.show(id, 0, first, startedAt));
      await expect(does((tx) => tx.show(id, 1, first, startedAt))).rejects.toThrow();
      expect(await item(first.id)).toMatchObject({ shown: 1 });
    });

    it('keeps an answer, also “I don’t know”', async () => {
      const { does, begin, bank } = await aTest();
      const id = await does(begin);
      for (const [place, given] of (['b', null] as const).entries()) {
        const question = bank[place] as Item;
        await does((tx) => tx.show(id, place, question, startedAt));
        await does((tx) => tx.keepAnswer(id, question.id, given, startedAt));
      }
      expect((await does((tx) => tx.lock(id)))?.asked.map(({ optionId }) => optionId)).toEqual(['b', null]);
    });

    it('learns from answers at one time, one by one, and changes nothing of what was asked', async () => {
      const { does, begin, bank, item } = await aTest();
      const [first] = bank;
      const id = await does(begin);
      await does((tx) => tx.show(id, 0, first, startedAt));
      const learn = () => does(async (tx) => tx.learn(first, ({ difficulty }) => difficulty + 0.25));
      await Promise.all([learn(), learn(), learn()]);
      expect(await item(first.id)).toMatchObject({ answers: 3, difficulty: first.difficulty + 0.75, shown: 1 });
      expect((await does((tx) => tx.lock(id)))?.asked[0]?.item.difficulty).toBe(first.difficulty);
    });

    it('learns nothing from work that fails', async () => {
      const { does, bank, item } = await aTest();
      const [first] = bank;
      const failed = does(async (tx) => {
        tx.learn(first, () => 5);
        throw new Error('It failed halfway');
      });
      await expect(failed).rejects.toThrow('It failed halfway');
      expect(await item(first.id)).toMatchObject({ answers: 0, difficulty: first.difficulty });
    });

    it('ends a test with what was measured, and knows no other test', async () => {
      const { does, begin, store } = await aTest();
      const id = await does(begin);
      await does((tx) => tx.end({ id, state: 'measured', level: 3 }, new Date('2026-11-25T09:30:00Z')));
      expect(await does((tx) => tx.lock(id))).toMatchObject({
        ...{ id, state: 'measured', level: 3, startedAt, endedAt: new Date('2026-11-25T09:30:00Z') },
      });
      expect(await does((tx) => tx.lock(store.newId()))).toBeUndefined();
    });
  });
}
