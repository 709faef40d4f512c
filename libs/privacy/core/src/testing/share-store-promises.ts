import { day } from '@academy/kernel';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { noteOfShare } from '../sharing/noting-shares';
import type { Share } from '../sharing/share';
import type { ShareStore } from '../sharing/share-store';

export interface ShareStoreUnderTest {
  readonly store: ShareStore;
  /** How often news was told of this teacher. */
  told(teacherId: string): Promise<number>;
}

const aShare = (facts: Partial<Share> = {}): Share => ({
  ...{
    id: anId<'Share'>(),
    teacherId: anId<'Teacher'>(),
    kind: 'certificate',
    thingId: anId(),
    organisationId: 'molen',
  },
  ...{ purpose: 'proof', until: day('2027-05-28'), sharedAt: new Date('2026-11-28T10:00:00Z'), stoppedAt: null },
  ...facts,
});

/** What every store of what is shared promises. */
export function shareStorePromises(which: string, make: () => Promise<ShareStoreUnderTest>): void {
  describe(`The store of what is shared ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, told } = await make();
      const share = aShare();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keep(share);
              await tx.publish(noteOfShare('SHARED', { accountId: anId<'Account'>() }, share));
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.lock(share.id))) ? 1 : 0,
          told: await told(share.teacherId),
        }),
      };
    });

    it('keeps the same once: sharing it again moves its last day, also after that passed', async () => {
      const { store } = await make();
      const share = aShare({ until: day('2026-11-29') });
      expect(await store.transact((tx) => tx.keep(share))).toEqual(share);
      const again = {
        ...share,
        id: store.newId(),
        until: day('2027-01-01'),
        sharedAt: new Date('2026-12-24T10:00:00Z'),
      };
      const kept = { ...again, id: share.id };
      expect(await store.transact((tx) => tx.keep(again))).toEqual(kept);
      expect(await store.transact((tx) => tx.lock(share.id))).toEqual(kept);
      expect(await store.transact((tx) => tx.lock(again.id))).toBeUndefined();
    });

    it.each([
      { purpose: 'development' },
      { organisationId: 'elders' },
      { thingId: 'other' },
      { kind: 'path' },
    ] as const)('keeps another beside it: %j', async (other) => {
      const { store } = await make();
      const share = aShare();
      await store.transact((tx) => tx.keep(share));
      const beside = { ...share, id: store.newId(), ...other };
      expect(await store.transact((tx) => tx.keep(beside))).toEqual(beside);
    });

    it('keeps what was stopped as it was, and sharing it again is another', async () => {
      const { store } = await make();
      const share = aShare();
      const stoppedAt = new Date('2026-12-01T09:00:00Z');
      await store.transact((tx) => tx.keep(share));
      await store.transact((tx) => tx.stop(share.id, stoppedAt));
      expect(await store.transact((tx) => tx.lock(share.id))).toEqual({ ...share, stoppedAt });
      expect([await store.find(share.id), await store.find(store.newId())]).toEqual([
        { ...share, stoppedAt },
        undefined,
      ]);
      const again = { ...share, id: store.newId() };
      expect(await store.transact((tx) => tx.keep(again))).toEqual(again);
      expect(await store.transact((tx) => tx.lock(share.id))).toEqual({ ...share, stoppedAt });
    });
  });
}
