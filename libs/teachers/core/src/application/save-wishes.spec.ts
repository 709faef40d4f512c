import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { aWishesDraft } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { SaveWishes } from './save-wishes';

describe('Saving wishes', () => {
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    const saving = new SaveWishes(store);
    return { store, teacherId, saving, actor: aTeacher(teacherId) };
  };

  it('replaces wishes and limits as a whole, and tells so', async () => {
    const { store, teacherId, saving, actor } = aProfile();
    await saving.execute({ actor, draft: aWishesDraft({ hoursPerYear: 12 }) });
    const draft = aWishesDraft({ city: null, maxTravelKm: null, hoursPerYear: null });
    expect(await saving.execute({ actor, draft })).toEqual({ kind: 'ProfileSaved', teacherId });
    expect(store.profile(teacherId).wishes).toMatchObject({ limits: { home: null }, hoursPerYear: null });
    expect(store.told(teacherId)).toHaveLength(2);
  });

  it('names every wish that nobody can have, and keeps what was', async () => {
    const { store, teacherId, saving, actor } = aProfile();
    await saving.execute({ actor, draft: aWishesDraft() });
    const draft = aWishesDraft({ languages: [], city: 'Atlantis' });
    expect(await saving.execute({ actor, draft })).toEqual({
      kind: 'InvalidInput',
      faults: [
        { field: 'languages', problem: 'NoLanguage' },
        { field: 'city', problem: 'UnknownTown' },
      ],
    });
    expect(store.profile(teacherId).wishes).toMatchObject({ hoursPerYear: 59 });
    expect(store.told(teacherId)).toHaveLength(1);
  });

  it('is for teachers who have a profile', async () => {
    const { saving } = aProfile();
    for (const actor of [...everyoneBut('teacher'), aTeacher()])
      expect(await saving.execute({ actor, draft: aWishesDraft() })).toEqual({ kind: 'NotAllowed' });
  });
});
