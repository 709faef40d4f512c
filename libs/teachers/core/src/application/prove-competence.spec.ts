import { anId } from '@academy/testkit/pure';
import { aCertificateOf } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { ProveCompetence } from './prove-competence';

describe('What a certificate proves', () => {
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    return { store, teacherId, proving: new ProveCompetence(store), certificate: aCertificateOf(teacherId) };
  };

  it('becomes evidence of each of its outcomes and a credential, and the profile changed', async () => {
    const { store, teacherId, proving, certificate } = aProfile();
    expect(await proving.execute({ cause: 'event-1/prove', certificate })).toEqual({ kind: 'CompetenceProven' });
    expect(store.profile(teacherId)).toMatchObject({
      evidence: [
        { competenceId: 'lab.ana', type: 'certificate', level: 3, date: '2026-11-20', validUntil: '2029-11-20' },
        { competenceId: 'lab.veil', type: 'certificate', level: 2 },
      ],
      credentials: [{ credential: 'labveiligheid', obtained: '2026-11-20' }],
    });
    expect(store.told(teacherId)).toMatchObject([{ reason: 'certificate' }]);
  });

  it('is written once, however often it is heard', async () => {
    const { store, teacherId, proving, certificate } = aProfile();
    await proving.execute({ cause: 'event-1/prove', certificate });
    expect(await proving.execute({ cause: 'event-1/prove', certificate })).toEqual({ kind: 'AlreadyDone' });
    expect(store.profile(teacherId).evidence).toHaveLength(2);
    expect(store.told(teacherId)).toHaveLength(1);
  });

  it('is let go where the teacher is gone', async () => {
    const { store, proving } = aProfile();
    const gone = anId<'Teacher'>();
    const certificate = aCertificateOf(gone);
    expect(await proving.execute({ cause: 'event-1/prove', certificate })).toEqual({ kind: 'TeacherUnknown' });
    expect(store.told(gone)).toEqual([]);
  });
});
