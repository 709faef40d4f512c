import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { aCompetence } from '../../../../matching/core/src/testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { MAX_TALENTS, SaveTalents } from './save-talents';

describe('Saving talents', () => {
  const known = [...Array(MAX_TALENTS + 1).keys()].map((nr) => `c${nr}`);
  const frameworks = {
    current: async () => ({
      ...{ version: '1', levels: [], domains: [] },
      competences: new Map(known.map((id) => [id, aCompetence({ id })])),
    }),
  };
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    const saving = new SaveTalents(frameworks, store);
    const save = (...competenceIds: string[]) => saving.execute({ actor: aTeacher(teacherId), competenceIds });
    return { store, teacherId, saving, save, talents: () => store.profile(teacherId).talents };
  };

  it('replaces the talents by these, in this order, each once, and tells so', async () => {
    const { store, teacherId, save, talents } = aProfile();
    await save('c1', 'c2');
    expect(await save('c3', 'c1', 'c3')).toEqual({ kind: 'ProfileSaved', teacherId });
    expect(talents()).toEqual(['c3', 'c1']);
    expect(store.told(teacherId)).toHaveLength(2);
  });

  it('takes them all away', async () => {
    const { save, talents } = aProfile();
    await save('c1');
    await save();
    expect(talents()).toEqual([]);
  });

  it('refuses a competence that the framework does not have, and more talents than can be weighed', async () => {
    const { save, talents } = aProfile();
    const refused = (problem: string) => ({ kind: 'InvalidInput', faults: [{ field: 'competenceIds', problem }] });
    expect(await save('c1', 'elsewhere')).toEqual(refused('UnknownCompetence'));
    expect(await save(...known)).toEqual(refused('TooManyTalents'));
    expect(await save(...known.slice(1))).toMatchObject({ kind: 'ProfileSaved' });
    expect(talents()).toHaveLength(MAX_TALENTS);
  });

  it('is for teachers who have a profile', async () => {
    const { saving } = aProfile();
    for (const actor of [...everyoneBut('teacher'), aTeacher()])
      expect(await saving.execute({ actor, competenceIds: ['c1'] })).toEqual({ kind: 'NotAllowed' });
  });
});
