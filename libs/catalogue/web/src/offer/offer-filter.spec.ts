import { array, assert, constantFrom, property, record, string, subarray, uniqueArray } from 'fast-check';
import { isNarrowed, known, LONGEST_TEXT, readFilter, writeFilter, type OfferFilter } from './offer-filter';

const read = (search: string) => readFilter(new URLSearchParams(search));

describe('The filter of the offer', () => {
  it('is read from the address', () => {
    expect(read('q=+robot+&sector=mbo&vorm=onsite&vorm=online&domein=vak&regio=north-west&uren=longer')).toEqual({
      text: 'robot',
      sector: ['MBO'],
      forms: ['ONLINE', 'ONSITE'],
      domainId: ['vak'],
      region: ['NORTH_WEST'],
      hours: ['LONGER'],
    });
  });

  it('is read from addresses of before, which said the most hours', () => {
    expect(read('uren=16')).toEqual({ hours: ['UP_TO_8', 'UP_TO_16'] });
  });

  it('leaves out what the address says wrongly', () => {
    const filter = read('q=&sector=po&vorm=thuis&uren=veel&regio=NORTH&start=nu&domein=');
    expect(filter).toEqual({});
    expect(isNarrowed(filter)).toBe(false);
  });

  it('never asks for what the academy would refuse, whatever the address says', () => {
    const names = constantFrom('q', 'domein', 'organisatie', 'sector', 'uren', 'toString', '__proto__');
    const said = array(record({ name: names, value: string({ unit: 'binary', maxLength: 300 }) }), { maxLength: 150 });
    assert(
      property(said, (pairs) => {
        const search = new URLSearchParams(pairs.map(({ name, value }) => [name, value] as [string, string]));
        const { text = '', ...chosen } = readFilter(search);
        for (const one of [text, ...Object.values(chosen).flat()]) {
          expect(one.length).toBeLessThanOrEqual(LONGEST_TEXT);
          expect(() => encodeURIComponent(one)).not.toThrow();
          expect(one).not.toContain('\u0000');
        }
        for (const values of Object.values(chosen)) expect(values.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('survives the way to the address and back', () => {
    const word = constantFrom('vak', 'a&b', 'é', '++');
    const filters = record(
      {
        text: word,
        domainId: uniqueArray(word, { minLength: 1 }),
        region: subarray([...known.region], { minLength: 1 }),
        start: subarray([...known.start], { minLength: 1 }),
        hours: subarray([...known.hours], { minLength: 1 }),
        organisationId: uniqueArray(word, { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    assert(property(filters, (filter) => expect(readFilter(writeFilter(filter as OfferFilter))).toEqual(filter)));
  });
});
