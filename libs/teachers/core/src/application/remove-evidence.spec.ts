import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { aCertificateOf, ownEvidence } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { RemoveEvidence } from './remove-evidence';

describe('Removing evidence', () => {
  const aProfile = async () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    await store.transact((tx) => tx.addEvidence(teacherId, ownEvidence()));
    await store.transact((tx) => tx.addCertificate(aCertificateOf(teacherId)));
    const [own, vouched] = store.profile(teacherId).evidence.map(({ id }) => id) as [string, string];
    const removing = new RemoveEvidence(store);
    const remove = (evidenceId: string, actor = aTeacher(teacherId)) => removing.execute({ actor, evidenceId });
    return { store, teacherId, own, vouched, removing, remove };
  };

  it('takes a piece of one’s own away, and tells that the profile changed', async () => {
    const { store, teacherId, own, remove } = await aProfile();
    expect(await remove(own)).toEqual({ kind: 'ProfileSaved', teacherId });
    expect(store.profile(teacherId).evidence).toMatchObject([{ type: 'certificate' }, { type: 'certificate' }]);
    expect(store.told(teacherId)).toHaveLength(1);
  });

  it('answers the same of another’s, of what the academy vouches for, and of what is not there', async () => {
    const { store, teacherId, own, vouched, remove } = await aProfile();
    const answers = [await remove(own, aTeacher(store.aTeacher())), await remove(vouched), await remove(anId())];
    expect(answers).toEqual(answers.map(() => ({ kind: 'NotAllowed' })));
    expect(store.profile(teacherId).evidence).toHaveLength(3);
    expect(store.told(teacherId)).toEqual([]);
  });

  it('is refused a second time: there is nothing left to take away', async () => {
    const { own, remove } = await aProfile();
    await remove(own);
    expect(await remove(own)).toEqual({ kind: 'NotAllowed' });
  });

  it('is for teachers', async () => {
    const { own, removing } = await aProfile();
    for (const actor of everyoneBut('teacher'))
      expect(await removing.execute({ actor, evidenceId: own })).toEqual({ kind: 'NotAllowed' });
  });
});
