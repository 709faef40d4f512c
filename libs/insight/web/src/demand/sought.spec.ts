import type { LevelOnPage } from './api';
import { soughtIn } from './sought';

const everything = { domain: null, level: null, area: null };

const asked = (competenceId: string, given: Partial<LevelOnPage> = {}): LevelOnPage => ({
  ...{ competenceId, name: { nl: competenceId, en: competenceId }, domainId: 'vak', level: 3, people: [], modules: [] },
  ...given,
});
const aModule = (region: 'NORTH' | 'EAST' | 'ONLINE', freePlaces: number | null) => ({
  ...{ slug: 'm', title: { nl: 'M', en: 'M' }, form: 'ONSITE' as const, region, freePlaces, ours: false },
});
const north = { areas: ['NORTH' as const], people: 40 };
const elsewhere = { areas: ['EAST' as const, 'UNKNOWN' as const], people: 10 };

describe('What is sought', () => {
  it('begins where most people are short of a place, and ends with what nothing may be told of', () => {
    const lines = soughtIn(
      [
        asked('hidden'),
        asked('anyone', { people: [north], modules: [aModule('ONLINE', null)] }),
        asked('some', { people: [north], modules: [aModule('NORTH', 25)] }),
        asked('nothing', { people: [north, elsewhere] }),
      ],
      everything,
    );
    expect(
      lines.map(({ asked: { competenceId }, people, places, short }) => [competenceId, people, places, short]),
    ).toEqual([
      ['nothing', 50, 0, 50],
      ['some', 40, 25, 15],
      ['anyone', 40, null, 0],
      ['hidden', null, 0, null],
    ]);
  });

  it('is narrowed to an area, with what is given there or online', () => {
    const levels = [asked('a', { people: [north, elsewhere], modules: [aModule('EAST', 4), aModule('ONLINE', 3)] })];
    const at = (area: 'NORTH' | 'EAST' | 'SOUTH_EAST') => soughtIn(levels, { ...everything, area })[0];
    expect(at('NORTH')).toMatchObject({ people: 40, places: 3, short: 37, together: [] });
    expect(at('EAST')).toMatchObject({ people: 10, places: 7, short: 3, together: ['UNKNOWN'] });
    expect(at('SOUTH_EAST')).toMatchObject({ people: null, short: null });
  });

  it('counts the places of every area whose people are counted together', () => {
    const together = { areas: ['NORTH' as const, 'EAST' as const], people: 20 };
    const modules = [aModule('EAST', 4), aModule('NORTH', 5), { ...aModule('EAST', 9), region: 'SOUTH_EAST' as const }];
    const [line] = soughtIn([asked('a', { people: [together], modules })], { ...everything, area: 'EAST' });
    expect(line).toMatchObject({ people: 20, places: 9, short: 11, together: ['NORTH'] });
  });

  it('is narrowed to a chapter and a level', () => {
    const levels = [asked('a'), asked('b', { level: 2 }), asked('c', { domainId: 'did' })];
    const found = soughtIn(levels, { ...everything, domain: 'vak', level: 3 });
    expect(found.map((line) => line.asked.competenceId)).toEqual(['a']);
  });
});
