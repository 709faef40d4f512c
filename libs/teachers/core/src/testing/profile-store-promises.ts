import type { TeacherId } from '@academy/contracts/identity';
import type { Evidence, TeacherFile } from '@academy/contracts/teachers';
import { anId, onceForACause, togetherOrNotAtAll, type Worker } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { ProfileStore, ProfileTransaction } from '../application/profile-store';
import { aCertificateOf, aMeasuredLevel, ownEvidence, revoked, wishes } from './builders';

type Kept = Pick<TeacherFile, 'talents' | 'credentials' | 'hoursPerYear'> & {
  readonly evidence: readonly (Pick<Evidence, 'id' | 'competenceId' | 'type'> & { readonly level?: number | null })[];
};

export interface ProfileStoreUnderTest {
  readonly store: ProfileStore;
  /** A teacher whose profile is empty. */
  aTeacher(): Promise<TeacherId>;
  /** A teacher who has an account, and of whom nothing was kept yet. */
  aNewcomer(): Promise<TeacherId>;
  profile(teacherId: TeacherId): Promise<Kept>;
  told(teacherId: TeacherId): Promise<number>;
}

/** What every store of profiles promises to those who change one. */
export function profileStorePromises(which: string, make: () => Promise<ProfileStoreUnderTest>): void {
  const aProfile = async () => {
    const under = await make();
    const teacherId = await under.aTeacher();
    return {
      ...{ under, teacherId },
      /** A change by the teacher. */
      does: <T>(work: (tx: ProfileTransaction) => Promise<T>) => under.store.transact(work),
      /** A change because of news. */
      hears: (work: (tx: ProfileTransaction) => Promise<void>) => under.store.once(`${anId()}/a-hearer`, work),
      evidence: async () =>
        (await under.profile(teacherId)).evidence.map(({ type, level }) => `${type} ${level}`).sort(),
    };
  };
  const adding = (way: 'transact' | 'once') => async (): Promise<Worker> => {
    const { under, teacherId } = await aProfile();
    const write = (tx: ProfileTransaction) => async () => {
      await tx.lock(teacherId);
      await tx.addEvidence(teacherId, ownEvidence({ type: 'diploma' }));
      await tx.publish({ type: 'teachers.profile-changed.v1', teacherId, reason: 'teacher' });
    };
    return {
      work: (inside, cause) =>
        way === 'once'
          ? under.store.once(cause, (tx) => inside(write(tx)))
          : under.store.transact((tx) => inside(write(tx))),
      seen: async () => ({
        written: (await under.profile(teacherId)).evidence.length,
        told: await under.told(teacherId),
      }),
    };
  };

  describe(`The store of profiles ${which}`, () => {
    togetherOrNotAtAll(adding('transact'));
    onceForACause(adding('once'));

    it('counts the evidence of a teacher, and knows no other', async () => {
      const { does, teacherId } = await aProfile();
      const count = () => does((tx) => tx.lock(teacherId));
      expect(await count()).toEqual({ evidence: 0 });
      await does((tx) => tx.addEvidence(teacherId, ownEvidence()));
      expect(await count()).toEqual({ evidence: 1 });
      expect(await does((tx) => tx.lock(anId<'Teacher'>()))).toBeUndefined();
    });

    it('has a profile of who just joined, which is kept from the first that is said in it', async () => {
      const under = await make();
      const teacherId = await under.aNewcomer();
      const nothing = { talents: [], evidence: [], credentials: [], hoursPerYear: null };
      expect(await under.profile(teacherId)).toMatchObject(nothing);
      const both = await Promise.all([1, 2].map(() => under.store.transact((tx) => tx.lock(teacherId))));
      expect(both).toEqual([{ evidence: 0 }, { evidence: 0 }]);
      await under.store.transact((tx) => tx.replaceWishes(teacherId, wishes(40)));
      await under.store.once(`${anId()}/a-hearer`, (tx) => tx.addCertificate(aCertificateOf(teacherId)));
      const { hoursPerYear, evidence } = await under.profile(teacherId);
      expect([hoursPerYear, evidence.length]).toEqual([40, 2]);
    });

    it('keeps one self-report of a competence, and every diploma beside it', async () => {
      const { does, teacherId, evidence } = await aProfile();
      const given = [ownEvidence(), ownEvidence({ type: 'diploma', level: 4 }), ownEvidence({ level: 5 })];
      for (const piece of [...given, ownEvidence({ competenceId: 'lab.veil', level: 1 })])
        await does((tx) => tx.addEvidence(teacherId, piece));
      expect(await evidence()).toEqual(['diploma 4', 'self 1', 'self 5']);
    });

    it('replaces talents and wishes as a whole, talents in their order', async () => {
      const { does, teacherId, under } = await aProfile();
      for (const talents of [
        ['lab.ana', 'lab.veil'],
        ['did.nat', 'lab.ana'],
      ])
        await does((tx) => tx.replaceTalents(teacherId, talents));
      for (const hours of [40, null]) await does((tx) => tx.replaceWishes(teacherId, wishes(hours)));
      const { talents, hoursPerYear } = await under.profile(teacherId);
      expect([talents, hoursPerYear]).toEqual([['did.nat', 'lab.ana'], null]);
    });

    it('removes evidence for its own teacher only, and nothing that the academy vouches for', async () => {
      const { does, hears, teacherId, under, evidence } = await aProfile();
      const another = await under.aTeacher();
      await hears((tx) =>
        tx.addCertificate(aCertificateOf(teacherId, { outcomes: [{ competenceId: 'a', level: 2 }] })),
      );
      await hears((tx) => tx.addMeasuredLevel(aMeasuredLevel(teacherId)));
      const pieces = (await under.profile(teacherId)).evidence;
      const [vouched, own] = ['certificate', 'quiz'].map(
        (type) => pieces.find((piece) => piece.type === type)?.id ?? '',
      );
      const remove = (who: TeacherId, id = '') => does((tx) => tx.removeOwnEvidence(who, id));
      expect([await remove(another, own), await remove(teacherId, vouched), await remove(teacherId, anId())]).toEqual([
        ...[false, false, false],
      ]);
      expect([await remove(teacherId, own), await remove(teacherId, own)]).toEqual([true, false]);
      expect(await evidence()).toEqual(['certificate 2']);
    });

    it('adds all that a certificate proves, and takes just that away when it is revoked', async () => {
      const { hears, teacherId, under, evidence } = await aProfile();
      const [first, second] = [aCertificateOf(teacherId), aCertificateOf(teacherId, { credential: 'edubadge' })];
      for (const certificate of [first, second]) await hears((tx) => tx.addCertificate(certificate));
      expect(await evidence()).toHaveLength(4);
      await hears((tx) => tx.removeCertificate(revoked(first)));
      expect(await evidence()).toEqual(['certificate 2', 'certificate 3']);
      expect((await under.profile(teacherId)).credentials).toMatchObject([
        { credential: 'edubadge', obtained: '2026-11-20', validUntil: '2029-11-20' },
      ]);
    });

    it('adds nothing of a certificate whose revocation came first', async () => {
      const { hears, teacherId, under } = await aProfile();
      const certificate = aCertificateOf(teacherId);
      await hears((tx) => tx.removeCertificate(revoked(certificate)));
      await hears((tx) => tx.addCertificate(certificate));
      expect(await under.profile(teacherId)).toMatchObject({ evidence: [], credentials: [] });
    });

    it('keeps no certificate and no entry test twice', async () => {
      const { hears, teacherId, evidence } = await aProfile();
      const outcomes = [{ competenceId: 'a', level: 2 as const }];
      const [certificate, measured] = [aCertificateOf(teacherId, { outcomes }), aMeasuredLevel(teacherId)];
      const both = [
        (tx: ProfileTransaction) => tx.addCertificate(certificate),
        (tx: ProfileTransaction) => tx.addMeasuredLevel(measured),
      ];
      for (const add of both) {
        await hears(add);
        await expect(hears(add)).rejects.toThrow();
      }
      expect(await evidence()).toEqual(['certificate 2', 'quiz 3']);
    });
  });
}
