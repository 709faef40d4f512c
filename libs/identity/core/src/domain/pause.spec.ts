import fc from 'fast-check';
import { fromOnePlace, guessing, pauseAfter, toOneMailbox } from './pause';

describe.each([
  ['wrong passwords', guessing],
  ['mails to one address', toOneMailbox],
  ['mails from one place', fromOnePlace],
])('The pause after %s', (_, patience) => {
  it('is none for the first few', () => {
    for (let count = 0; count < patience.free; count += 1) expect(pauseAfter(count, patience)).toBe(0);
    expect(pauseAfter(patience.free, patience)).toBe(patience.first);
  });

  it('never grows shorter, and never longer than its bound, however many there were', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(pauseAfter(count + 1, patience)).toBeGreaterThanOrEqual(pauseAfter(count, patience));
        expect(pauseAfter(count, patience)).toBeLessThanOrEqual(patience.longest);
      }),
    );
  });
});

describe('The pause after wrong passwords', () => {
  it('doubles from two seconds to a minute', () => {
    expect([5, 6, 7, 8, 9, 10, 11].map((count) => pauseAfter(count, guessing))).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });
});
