import { readWishes, type WishesDraft } from './wishes-rules';

const aDraft = (given: Partial<WishesDraft> = {}): WishesDraft => ({
  sector: 'vo',
  languages: ['nl'],
  forms: ['online'],
  city: 'Goes',
  maxTravelKm: 70,
  hoursPerYear: 59,
  ...given,
});
const problems = (given: Partial<WishesDraft>) => {
  const read = readWishes(aDraft(given));
  return 'faults' in read ? read.faults.map(({ field, problem }) => `${field} ${problem}`) : [];
};

describe('Wishes', () => {
  it('know where a town lies', () => {
    expect(readWishes(aDraft())).toMatchObject({
      wishes: { limits: { home: { city: 'Goes', lat: 51.5, lon: 3.89 } }, hoursPerYear: 59 },
    });
  });

  it('name at least one language and one form', () => {
    expect(problems({ languages: [], forms: [] })).toEqual(['languages NoLanguage', 'forms NoForm']);
  });

  it('may leave town, distance and hours out', () => {
    expect(problems({ city: null, maxTravelKm: null, hoursPerYear: null })).toEqual([]);
  });

  it('need a town to count kilometres from', () => {
    expect(problems({ city: null })).toEqual(['city TownNeeded']);
    expect(problems({ city: 'Atlantis' })).toEqual(['city UnknownTown']);
  });

  it('stay within 1 to 400 kilometres and 0 to 2000 hours', () => {
    expect(problems({ maxTravelKm: 400, hoursPerYear: 2000 })).toEqual([]);
    expect(problems({ maxTravelKm: 401, hoursPerYear: 2001 })).toEqual([
      'maxTravelKm DistanceOutOfRange',
      'hoursPerYear HoursOutOfRange',
    ]);
    expect(problems({ maxTravelKm: 0, hoursPerYear: Number.NaN })).toEqual([
      'maxTravelKm DistanceOutOfRange',
      'hoursPerYear HoursOutOfRange',
    ]);
  });
});
