import { describe, expect, it } from '@jest/globals';
import { day } from './day';
import { endOfDay, startOfDay } from './day-bounds';

describe('A day in the Netherlands', () => {
  it('runs from midnight to midnight by the clock on the wall, in winter and in summer', () => {
    expect(startOfDay(day('2026-11-24'))).toBe('2026-11-24T00:00:00+01:00');
    expect(endOfDay(day('2026-07-01'))).toBe('2026-07-01T23:59:59+02:00');
  });

  it('begins and ends with another offset when the clock turns', () => {
    expect([startOfDay(day('2027-03-28')), endOfDay(day('2027-03-28'))]).toEqual([
      '2027-03-28T00:00:00+01:00',
      '2027-03-28T23:59:59+02:00',
    ]);
    expect([startOfDay(day('2026-10-25')), endOfDay(day('2026-10-25'))]).toEqual([
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T23:59:59+01:00',
    ]);
  });
});
