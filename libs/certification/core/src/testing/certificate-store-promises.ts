import type { Certificate } from '../domain/certificate';
import { anId, onceForACause, togetherOrNotAtAll, type Worker } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { AwardTransaction, CertificateStore } from '../application/award-certificate';
import { aCertificate } from './builders';

/** A store of certificates, and what is needed to look at it from outside. */
export interface CertificateStoreUnderTest {
  readonly store: CertificateStore;
  anEnrolment(state: 'completed' | 'withdrawn'): Promise<string>;
  certificates(teacherId: Certificate['teacherId']): Promise<readonly Certificate[]>;
  told(teacherId: Certificate['teacherId']): Promise<number>;
}

/** What every store of certificates promises to the award. */
export function certificateStorePromises(which: string, make: () => Promise<CertificateStoreUnderTest>): void {
  const cause = () => `${anId()}/certification.award`;
  const inOne = <T>({ store }: CertificateStoreUnderTest, work: (tx: AwardTransaction) => Promise<T>) =>
    store.once(cause(), work) as Promise<T>;
  const another = async (tx: AwardTransaction, facts: Partial<Certificate> = {}): Promise<Certificate> => {
    const { listId, index } = await tx.takeStatusPlace();
    const place = { statusListId: listId, statusListIndex: index };
    return aCertificate({ id: anId<'Certificate'>(), serial: anId(), enrolmentId: anId(), ...place, ...facts });
  };
  const awarding = async (): Promise<Worker> => {
    const under = await make();
    const teacherId = anId<'Teacher'>();
    return {
      work: (inside, heard) =>
        under.store.once(heard, (tx) =>
          inside(async () => {
            const certificate = await another(tx, { teacherId });
            await tx.insertCertificate(certificate, '{}');
            const { id: certificateId, serial, moduleSlug, issuedOn, validUntil } = certificate;
            await tx.publish({
              type: 'certification.certificate-awarded.v1',
              ...{ certificateId, serial, teacherId, moduleSlug, issuedOn, validUntil, credential: '', outcomes: [] },
            });
          }),
        ),
      seen: async () => ({
        written: (await under.certificates(teacherId)).length,
        told: await under.told(teacherId),
      }),
    };
  };

  describe(`The store of certificates ${which}`, () => {
    togetherOrNotAtAll(awarding);
    onceForACause(awarding);

    it('gives every certificate a place of its own, and gives that of work that failed again', async () => {
      const under = await make();
      const take = () => inOne(under, (tx) => tx.takeStatusPlace());
      const [first, second] = await Promise.all([take(), take()]);
      expect(first).not.toEqual(second);
      const lost = inOne(under, async (tx) => {
        throw Object.assign(new Error('It failed'), { place: await tx.takeStatusPlace() });
      });
      const { place } = await lost.catch((fault: { place: unknown }) => fault);
      expect(await take()).toEqual(place);
    });

    it('rests one certificate on a completed enrolment, also when two ask at a time, and none on another', async () => {
      const under = await make();
      const [completed, withdrawn] = [await under.anEnrolment('completed'), await under.anEnrolment('withdrawn')];
      const certify = (enrolmentId: string) =>
        inOne(under, async (tx) => {
          await tx.hold(enrolmentId);
          return tx.certify(enrolmentId);
        });
      expect((await Promise.all([certify(completed), certify(completed)])).sort()).toEqual([false, true]);
      expect([await certify(completed), await certify(withdrawn), await certify(anId())]).toEqual([
        false,
        false,
        false,
      ]);
    });

    it.each(['serial', 'enrolmentId', 'statusListIndex'] as const)(
      'keeps no second certificate with the same %s, whoever asks',
      async (unique) => {
        const under = await make();
        const teacherId = anId<'Teacher'>();
        const keep = (facts: Partial<Certificate>) =>
          inOne(under, async (tx) => {
            const certificate = await another(tx, { teacherId, ...facts });
            await tx.insertCertificate(certificate, '{}');
            return certificate;
          });
        const first = await keep({});
        await expect(keep({ [unique]: first[unique] })).rejects.toThrow();
        expect((await under.certificates(teacherId)).map(({ id }) => id)).toEqual([first.id]);
      },
    );
  });
}
