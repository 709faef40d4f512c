import { anId } from '@academy/testkit/pure';
import { aCertificateOf, ownEvidence, revoked } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { DropCertificate } from './drop-certificate';
import { ProveCompetence } from './prove-competence';

describe('A revoked certificate', () => {
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    const certificate = aCertificateOf(teacherId);
    return {
      ...{ store, teacherId, certificate },
      drop: (cause = 'event-2/drop', of = certificate) =>
        new DropCertificate(store).execute({ cause, certificate: revoked(of) }),
      prove: () => new ProveCompetence(store).execute({ cause: 'event-1/prove', certificate }),
    };
  };

  it('is taken out of the profile with all that it proved, and nothing else is', async () => {
    const { store, teacherId, drop, prove } = aProfile();
    await store.transact((tx) => tx.addEvidence(teacherId, ownEvidence()));
    await prove();
    expect(await drop()).toEqual({ kind: 'CertificateDropped' });
    expect(store.profile(teacherId)).toMatchObject({ evidence: [{ type: 'self' }], credentials: [] });
    expect(store.told(teacherId)).toMatchObject([{ reason: 'certificate' }, { reason: 'certificate' }]);
  });

  it('proves nothing either where its award is heard of only later', async () => {
    const { store, teacherId, drop, prove } = aProfile();
    await drop();
    await prove();
    expect(store.profile(teacherId)).toMatchObject({ evidence: [], credentials: [] });
  });

  it('is dropped once, however often it is heard', async () => {
    const { store, teacherId, drop, prove } = aProfile();
    await prove();
    await drop();
    expect(await drop()).toEqual({ kind: 'AlreadyDone' });
    expect(store.told(teacherId)).toHaveLength(2);
  });

  it('of a teacher who is gone is let go', async () => {
    const { drop } = aProfile();
    const another = aCertificateOf(anId<'Teacher'>());
    expect(await drop('event-3/drop', another)).toEqual({ kind: 'TeacherUnknown' });
  });
});
