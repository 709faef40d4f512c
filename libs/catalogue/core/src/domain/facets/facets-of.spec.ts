import type { FacetValues } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { Filterable } from './filterable';
import { facetsOf, knownValues } from './facets-of';
import { regionOf } from './region';

const today = '2026-11-28' as Day;
const module: Filterable = {
  ...{
    titleNl: 'Meten',
    titleEn: 'Measuring',
    summaryNl: null,
    outcomes: [],
    hours: 8,
    form: 'onsite',
    sectors: ['vo'],
  },
  ...{ organisationId: 'o', organisationName: 'Celkweek', organisationCity: null, location: null, starts: [] },
  selfPaced: false,
};
const valuesOf = (given: Partial<Filterable>) => facetsOf({ ...module, ...given }, new Map(), today);

describe('A module', () => {
  it.each<readonly [number, FacetValues['hours']]>([
    [0.5, 'up-to-8'],
    [8, 'up-to-8'],
    [8.25, 'up-to-16'],
    [16, 'up-to-16'],
    [24, 'up-to-24'],
    [24.5, 'up-to-40'],
    [40, 'up-to-40'],
    [40.001, 'longer'],
  ])('of %d hours is in the band %s', (hours, band) => expect(valuesOf({ hours }).hours).toEqual([band]));

  it.each<readonly [string, FacetValues['start']]>([
    ['2026-11-27', 'not-planned'],
    ['2026-11-28', 'in-a-month'],
    ['2026-12-28', 'in-a-month'],
    ['2026-12-29', 'in-three-months'],
    ['2027-02-28', 'in-three-months'],
    ['2027-03-01', 'in-six-months'],
    ['2027-05-28', 'in-six-months'],
    ['2027-05-29', 'later'],
  ])('that starts on %s can be begun %s', (start, window) =>
    expect(valuesOf({ starts: [start as Day] }).start).toEqual([window]),
  );

  it('is begun by its next edition, not by those behind us, and on any day when it has none at all', () => {
    expect(valuesOf({ starts: ['2026-01-05', '2027-09-06'] as Day[] }).start).toEqual(['later']);
    expect(valuesOf({ selfPaced: true }).start).toEqual(['any-day']);
  });

  it('is in each chapter of what it leads to once, and in none that the framework does not have', () => {
    const words = new Map(['a', 'b'].map((id) => [id, { domainId: 'lab', nl: id, en: id }]));
    const outcomes = ['a', 'b', 'gone'].map((competenceId) => ({ competenceId }));
    expect(facetsOf({ ...module, outcomes }, words, today).domainId).toEqual(['lab']);
  });

  it('is given in the part of the country of its place, online nowhere, and abroad in no part', () => {
    const location = { city: 'Goes', lat: 51.5, lon: 3.89 };
    expect(valuesOf({ location }).region).toEqual(['south-west']);
    expect(valuesOf({ location, form: 'online' }).region).toEqual(['online']);
    expect(valuesOf({}).region).toEqual([]);
    expect(valuesOf({ location: { city: 'Parijs', lat: 48.86, lon: 2.35 } }).region).toEqual([]);
  });

  it('has no value that is not known', () => {
    const { sector, forms } = valuesOf({ sectors: ['vo', 'mbo', 'vo'] });
    expect(knownValues.sector).toEqual(expect.arrayContaining([...sector]));
    expect(sector).toEqual(['vo', 'mbo']);
    expect(knownValues.forms).toEqual(expect.arrayContaining([...forms]));
  });
});

describe('The part of the country', () => {
  it.each([
    ['Utrecht', 52.091, 5.121, 'north-west'],
    ['Nijmegen', 51.842, 5.853, 'east'],
    ['Cuijk, across the river', 51.727, 5.879, 'south-east'],
    ['Leiden', 52.16, 4.497, 'south-west'],
    ['Vlieland', 53.296, 5.066, 'north'],
    ['Vaals', 50.77, 6.017, 'south-east'],
    ['a place that nobody can be in', Number.NaN, 5, undefined],
  ])('of %s', (_place, lat, lon, part) => expect(regionOf({ lat, lon })).toBe(part));
});
