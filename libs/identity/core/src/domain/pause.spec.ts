import fc from 'fast-check';
import { FREE_FAILURES, LONGEST_PAUSE_SECONDS, pauseAfter } from './pause';

describe('The pause after wrong passwords', () => {
  it('is none for whoever mistypes a few times', () => {
    for (let failures = 0; failures < FREE_FAILURES; failures += 1) expect(pauseAfter(failures)).toBe(0);
  });

  it('doubles from two seconds', () => {
    expect([5, 6, 7, 8, 9, 10, 11].map(pauseAfter)).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it('never grows shorter, and never longer than a minute, however many there were', () => {
    fc.assert(
      fc.property(fc.nat(), (failures) => {
        expect(pauseAfter(failures + 1)).toBeGreaterThanOrEqual(pauseAfter(failures));
        expect(pauseAfter(failures)).toBeLessThanOrEqual(LONGEST_PAUSE_SECONDS);
      }),
    );
  });
});
