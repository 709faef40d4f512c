import { believed, framework } from '../testing/profile';
import { suggestedTalents } from './suggested-talents';

const idsOf = (talents: ReturnType<typeof suggestedTalents>) => talents.map(({ competence }) => competence.id);
const beliefs = [believed('vak.meten', 3), believed('ene.nen', 4), believed('weg', 5)];

describe('Suggested talents', () => {
  it('are what someone is good at, the best first, as far as the framework knows it', () => {
    expect(idsOf(suggestedTalents(beliefs, [], framework))).toEqual(['ene.nen', 'vak.meten']);
  });

  it('leave out what is a talent already, and what someone is still learning', () => {
    const talents = [{ competence: { id: 'ene.nen', name: { nl: '', en: '' } } }];
    expect(idsOf(suggestedTalents(beliefs, talents, framework))).toEqual(['vak.meten']);
    expect(suggestedTalents([believed('vak.meten', 2)], [], framework)).toEqual([]);
  });
});
