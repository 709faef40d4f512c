import { clockAt, id } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { aDossier } from '../testing/builders';
import { statusPlace } from '../domain/status-place';
import { certificateStorePromises } from '../testing/certificate-store-promises';
import { FakeCertificateStore } from '../testing/fake-certificate-store';
import { AwardCertificate, type AwardDossier } from './award-certificate';

certificateStorePromises('in memory', async () => {
  const store = new FakeCertificateStore();
  return {
    store,
    anEnrolment: async (state) => (state === 'completed' ? store.completed(anId()) : anId()),
    certificates: async (teacherId) => store.certificates.filter((one) => one.teacherId === teacherId),
    told: async (teacherId) => store.told.filter((event) => event.teacherId === teacherId).length,
  };
});

describe('Awarding a certificate', () => {
  let store: FakeCertificateStore;
  let minted: number;
  beforeEach(() => {
    store = new FakeCertificateStore();
    for (const enrolmentId of ['enrolment-1', 'enrolment-2']) store.completed(enrolmentId);
    minted = 0;
  });

  const signing = {
    keyId: () => 'did:key:z6Mk#z6Mk',
    sign: async ({ serial, keyId }: { serial: string; keyId: string }) => `${serial} signed with ${keyId}`,
  };
  const awarding = (dossier: AwardDossier | undefined, now = '2026-11-24T14:05:09.873Z', signer = signing) =>
    new AwardCertificate(
      { of: async () => dossier },
      store,
      {
        newId: () => id(`certificate-${(minted += 1)}`),
        newSerial: () => `serial-${minted}`,
      },
      signer,
      clockAt(new Date(now)),
    );
  const completed = { cause: 'event-1/certification', enrolmentId: 'enrolment-1' };

  it('gives a completed module its certificate, and tells so', async () => {
    expect(await awarding(aDossier()).execute(completed)).toEqual({
      kind: 'CertificateAwarded',
      certificateId: 'certificate-1',
    });
    expect(store.certificates).toHaveLength(1);
    expect(store.told).toEqual([
      expect.objectContaining({ certificateId: 'certificate-1', moduleSlug: 'mod-ene-03', issuedOn: '2026-11-24' }),
    ]);
  });

  it('gives every certificate its own place on a status list', async () => {
    await awarding(aDossier()).execute(completed);
    await awarding(aDossier({ teacherId: id('another') })).execute({
      ...{ cause: 'event-2/certification', enrolmentId: 'enrolment-2' },
    });
    const [first, second] = store.certificates;
    expect(first?.statusListId).toBe('1');
    expect(second?.statusListIndex).not.toBe(first?.statusListIndex);
  });

  it('counts from the day the module was completed, however late the work is done', async () => {
    const dossier = aDossier();
    const expiring = { ...dossier, module: { ...dossier.module, validMonths: 36 } };
    await awarding(expiring, '2026-11-26T09:00:00.500Z').execute(completed);
    expect(store.certificates[0]).toMatchObject({
      issuedOn: '2026-11-24',
      issuedAt: '2026-11-26T09:00:00Z',
      validUntil: '2029-11-24',
    });
  });

  it('is signed with the key of the day, which is written in it', async () => {
    await awarding(aDossier()).execute(completed);
    expect(store.certificates[0]).toMatchObject({
      keyId: 'did:key:z6Mk#z6Mk',
      credential: 'serial-1 signed with did:key:z6Mk#z6Mk',
    });
  });

  it('gives nothing and tells nothing where it cannot be signed, and can be asked again', async () => {
    const lost = { ...signing, sign: () => Promise.reject(new Error('The key is not in the keys folder')) };
    await expect(awarding(aDossier(), undefined, lost).execute(completed)).rejects.toThrow('The key is not');
    expect([store.certificates, store.told]).toEqual([[], []]);
    expect(await awarding(aDossier()).execute(completed)).toMatchObject({ kind: 'CertificateAwarded' });
    expect(store.certificates).toMatchObject([{ statusListIndex: statusPlace(0).index }]);
  });

  it('is not for an enrolment that is completed no more', async () => {
    const gone = { cause: 'event-3/certification', enrolmentId: 'withdrawn-meanwhile' };
    expect(await awarding(aDossier()).execute(gone)).toEqual({ kind: 'NothingToCertify' });
  });

  it('does nothing a second time for the same cause', async () => {
    await awarding(aDossier()).execute(completed);
    expect(await awarding(aDossier()).execute(completed)).toEqual({ kind: 'AlreadyDone' });
    expect(store.certificates).toHaveLength(1);
  });

  it('rests one certificate on an enrolment, also when another event asks', async () => {
    await awarding(aDossier()).execute(completed);
    const again = await awarding(aDossier()).execute({ ...completed, cause: 'event-2/certification' });
    expect(again).toEqual({ kind: 'NothingToCertify' });
    expect(store.told).toHaveLength(1);
  });

  it('gives a later edition of the same version a new certificate, and the first stays as history', async () => {
    const dossier = aDossier();
    const completedOn = (at: string): AwardDossier => ({
      ...dossier,
      module: { ...dossier.module, validMonths: 3 },
      completion: { ...dossier.completion!, completedAt: new Date(at) },
    });
    await awarding(completedOn('2026-11-27T12:00:00Z')).execute(completed);
    await awarding(completedOn('2027-03-02T12:00:00Z'), '2027-03-02T12:00:01Z').execute({
      ...{ cause: 'event-2/certification', enrolmentId: 'enrolment-2' },
    });
    expect(store.certificates.map(({ issuedOn, validUntil }) => [issuedOn, validUntil])).toEqual([
      ['2026-11-27', '2027-02-27'],
      ['2027-03-02', '2027-06-02'],
    ]);
    expect(store.told).toHaveLength(2);
  });

  it('refuses what is not completed, and what it does not know', async () => {
    expect(await awarding(aDossier({ completion: undefined })).execute(completed)).toMatchObject({
      kind: 'NotCompleted',
    });
    expect(await awarding(undefined).execute({ ...completed, cause: 'event-2/certification' })).toEqual({
      kind: 'EnrolmentUnknown',
    });
    expect(store.told).toEqual([]);
  });
});
