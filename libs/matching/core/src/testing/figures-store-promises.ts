import { anId, onceForACause, togetherOrNotAtAll, type Worker } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { FiguresStore, FiguresTransaction } from '../application/figures-store';
import type { Figures } from '../learned/figures';

export interface FiguresStoreUnderTest {
  readonly store: FiguresStore;
  told(askedBy: string): Promise<number>;
}

/** What every store of learned figures promises to who learns and who decides; each time from figures by design alone. */
export function figuresStorePromises(which: string, make: () => Promise<FiguresStoreUnderTest>): void {
  const hours = (version: string, facts: Partial<Figures<'hours'>> = {}): Figures<'hours'> => ({
    ...{ id: anId<'Figures'>(), kind: 'hours', version, computedAt: new Date('2026-12-01T00:00:00Z') },
    ...{ from: null, until: null, people: 5, content: { kind: 'hours', modules: [] }, state: 'proposed', ...facts },
  });
  const inOne = async () => {
    const under = await make();
    const does = <T>(work: (tx: FiguresTransaction) => Promise<T>) => under.store.transact(work);
    return { ...under, does, design: await does((tx) => tx.inForce('hours')) };
  };
  const adding = (way: 'transact' | 'once') => async (): Promise<Worker> => {
    const { store, does, told } = await inOne();
    const askedBy = anId<'Account'>();
    const write = (tx: FiguresTransaction) => async () => {
      await tx.add(hours('hours-2'));
      await tx.publish({ type: 'matching.learning-due.v1', period: null, askedBy });
    };
    return {
      work: (inside, cause) =>
        way === 'once' ? store.once(cause, (tx) => inside(write(tx))) : store.transact((tx) => inside(write(tx))),
      seen: async () => ({ written: (await does((tx) => tx.count('hours'))) - 1, told: await told(askedBy) }),
    };
  };

  describe(`The store of learned figures ${which}`, () => {
    togetherOrNotAtAll(adding('transact'));
    onceForACause(adding('once'));

    it('has one version of each kind in force from the beginning, and no proposal', async () => {
      const { does } = await inOne();
      for (const kind of ['evidence', 'hours', 'efficacy'] as const) {
        const first = await does((tx) => tx.inForce(kind));
        expect(first).toMatchObject({ kind, version: 'design-1', people: null, content: { kind } });
        expect(await does((tx) => tx.newest(kind))).toEqual(first);
        expect(await does((tx) => tx.proposed(kind))).toBeUndefined();
      }
    });

    it('finds what was added, the newest by when it was computed, of its own kind', async () => {
      const { does } = await inOne();
      const [later, earlier] = [hours('hours-3', { state: 'withdrawn' }), hours('hours-2')];
      await does((tx) => tx.add(later));
      await does((tx) => tx.add({ ...earlier, computedAt: new Date('2026-11-30T00:00:00Z') }));
      expect((await does((tx) => tx.newest('hours'))).version).toBe('hours-3');
      expect((await does((tx) => tx.proposed('hours')))?.version).toBe('hours-2');
      expect(await does((tx) => tx.find(later.id))).toEqual(later);
      expect(await does((tx) => tx.find(anId<'Figures'>()))).toBeUndefined();
      expect([await does((tx) => tx.count('hours')), await does((tx) => tx.count('evidence'))]).toEqual([3, 1]);
    });

    it.each([
      ['two proposals of a kind', hours('hours-3')],
      ['two in force of a kind', hours('hours-3', { state: 'in-force' })],
      ['a version twice', hours('hours-2', { state: 'withdrawn' })],
    ])('keeps no %s', async (_, second) => {
      const { does } = await inOne();
      await does((tx) => tx.add(hours('hours-2')));
      await expect(does((tx) => tx.add(second))).rejects.toThrow();
      expect(await does((tx) => tx.count('hours'))).toBe(2);
    });

    it('changes the version in force by taking the one before out of it first', async () => {
      const { does, design } = await inOne();
      const next = hours('hours-2');
      await does((tx) => tx.add(next));
      await expect(does((tx) => tx.setState(next.id, 'in-force'))).rejects.toThrow();
      await does(async (tx) => {
        await tx.setState(design.id, 'withdrawn');
        await tx.setState(next.id, 'in-force');
      });
      expect((await does((tx) => tx.inForce('hours'))).id).toBe(next.id);
    });

    it('lets one at a time look and decide', async () => {
      const { does } = await inOne();
      const propose = () =>
        does(async (tx) => {
          await tx.lock();
          if (await tx.proposed('hours')) return 'there';
          await tx.add(hours(`hours-${(await tx.count('hours')) + 1}`));
          return 'added';
        });
      expect((await Promise.all([propose(), propose(), propose()])).sort()).toEqual(['added', 'there', 'there']);
    });
  });
}
