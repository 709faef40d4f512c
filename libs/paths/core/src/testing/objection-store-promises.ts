import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { Objection } from '../objections/objection';
import type { ObjectionStore, ObjectionTransaction } from '../objections/objection-store';

export interface ObjectionStoreUnderTest {
  readonly store: ObjectionStore;
  told(objectionId: string): Promise<number>;
}

/** What every store of objections promises to who writes one, and to who answers. */
export function objectionStorePromises(which: string, make: () => Promise<ObjectionStoreUnderTest>): void {
  const madeAt = new Date('2026-11-25T09:00:00Z');
  const answer = { text: 'Goed gezien.', answeredBy: anId<'Account'>(), answeredAt: new Date('2026-11-26T09:00:00Z') };
  const anObjection = async () => {
    const { store, told } = await make();
    const objection: Objection = {
      ...{ id: store.newId(), teacherId: anId<'Teacher'>(), routeSlug: 'rt-small', moduleSlug: 'short' },
      ...{ planHash: 'a'.repeat(64), text: 'Dit doe ik al jaren.', madeAt, answer: null },
    };
    const { id, teacherId } = objection;
    const does = <T>(work: (tx: ObjectionTransaction) => Promise<T>) => store.transact(work);
    const add = (key: string = anId()) => does((tx) => tx.add({ ...objection, id: store.newId() }, key));
    return { store, told, objection, id, teacherId, does, add, found: () => does((tx) => tx.lock(id)) };
  };

  describe(`The store of objections ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { does, objection, id, teacherId, found, told } = await anObjection();
      return {
        work: (inside) =>
          does((tx) =>
            inside(async () => {
              await tx.add(objection, 'click');
              await tx.publish({ type: 'paths.objection-answered.v1', objectionId: id, teacherId, moduleSlug: null });
            }),
          ),
        seen: async () => ({ written: (await found()) ? 1 : 0, told: await told(id) }),
      };
    });

    it('knows an objection by the key it was made with, of one teacher, and keeps no second', async () => {
      const { does, objection, teacherId, add } = await anObjection();
      await does((tx) => tx.add(objection, 'click'));
      expect(await does((tx) => tx.madeWith(teacherId, 'click'))).toEqual(objection);
      expect(await does((tx) => tx.madeWith(teacherId, 'another'))).toBeUndefined();
      expect(await does((tx) => tx.madeWith(anId<'Teacher'>(), 'click'))).toBeUndefined();
      await expect(add('click')).rejects.toThrow();
    });

    it('counts what waits for an answer, of one teacher', async () => {
      const { does, objection, id, teacherId, add } = await anObjection();
      await does((tx) => tx.add(objection, 'click'));
      await add();
      const open = (of = teacherId) => does((tx) => tx.countOpen(of));
      expect([await open(), await open(anId<'Teacher'>())]).toEqual([2, 0]);
      await does((tx) => tx.answer(id, answer));
      expect(await open()).toBe(1);
    });

    it('lets one at a time look and add, for one teacher', async () => {
      const { does, teacherId, objection, store } = await anObjection();
      const addFirst = () =>
        does(async (tx) => {
          await tx.lockTeacher(teacherId);
          if ((await tx.countOpen(teacherId)) > 0) return false;
          await tx.add({ ...objection, id: store.newId() }, anId());
          return true;
        });
      expect((await Promise.all([addFirst(), addFirst()])).sort()).toEqual([false, true]);
    });

    it('lets one at a time answer: who comes second sees the answer', async () => {
      const { does, objection, id, found } = await anObjection();
      await does((tx) => tx.add(objection, 'click'));
      const answerFirst = () =>
        does(async (tx) => {
          if ((await tx.lock(id))?.answer) return false;
          await tx.answer(id, answer);
          return true;
        });
      expect((await Promise.all([answerFirst(), answerFirst()])).sort()).toEqual([false, true]);
      expect(await found()).toEqual({ ...objection, answer });
    });

    it('forgets what is removed', async () => {
      const { does, objection, id, found } = await anObjection();
      await does((tx) => tx.add(objection, 'click'));
      await does((tx) => tx.remove(id));
      expect(await found()).toBeUndefined();
    });
  });
}
