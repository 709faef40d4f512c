import { isNarrowed, readFilter, writeFilter } from './offer-filter';

const read = (search: string) => readFilter(new URLSearchParams(search));

describe('The filter of the offer', () => {
  it('is read from the address', () => {
    expect(read('q=+robot+&sector=mbo&vorm=onsite&vorm=online&domein=vak&uren=16')).toEqual({
      text: 'robot',
      sector: 'MBO',
      forms: ['ONLINE', 'ONSITE'],
      domainId: 'vak',
      maxHours: 16,
    });
  });

  it('leaves out what the address says wrongly', () => {
    const filter = read('q=&sector=po&vorm=thuis&uren=veel');
    expect(filter).toEqual({});
    expect(isNarrowed(filter)).toBe(false);
  });

  it('survives the way to the address and back', () => {
    const filter = read('q=a%26b&sector=vo&vorm=placement&uren=8');
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });
});
