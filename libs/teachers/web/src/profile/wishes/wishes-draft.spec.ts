import { draftOf, unreadable, wishesOf, type Wishes } from './wishes-draft';

const kept: Wishes = {
  sector: 'VO',
  languages: ['NL'],
  forms: ['ONSITE'],
  city: 'Emmen',
  maxTravelKm: 40,
  hoursPerYear: 12.125,
};

describe.each(['nl', 'en'] as const)('A number that was kept, on a screen in %s', (locale) => {
  it('stays as it is when it is not touched, also where it could not be typed', () => {
    const draft = { ...draftOf(kept, locale), city: 'Assen' };
    expect(unreadable(draft, kept, locale)).toEqual([]);
    expect(wishesOf(draft, kept, locale)).toEqual({ ...kept, city: 'Assen' });
  });

  it('is told when something else was typed that is no clear number', () => {
    const draft = { ...draftOf(kept, locale), hoursPerYear: 'veel' };
    expect(unreadable(draft, kept, locale)).toEqual(['hoursPerYear']);
  });
});
