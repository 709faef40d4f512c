import fc from 'fast-check';
import { pausedUntil } from './quiz-pause';

const lastAt = new Date('2026-11-24T09:00:00Z');
const after = (seconds: number) => new Date(lastAt.getTime() + seconds * 1_000);

describe('After a failed attempt', () => {
  it('one waits a minute, after the second four, after the tenth a hundred', () => {
    expect(pausedUntil({ count: 1, lastAt }, lastAt)).toEqual(after(60));
    expect(pausedUntil({ count: 2, lastAt }, after(239))).toEqual(after(240));
    expect(pausedUntil({ count: 10, lastAt }, lastAt)).toEqual(after(6_000));
  });

  it('one may try as soon as the pause is over, and without a failure at once', () => {
    expect(pausedUntil({ count: 2, lastAt }, after(240))).toBeUndefined();
    expect(pausedUntil({ count: 0, lastAt }, lastAt)).toBeUndefined();
    expect(pausedUntil(undefined, lastAt)).toBeUndefined();
  });

  it('every pause is longer than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (count) => {
        const [one, next] = [count, count + 1].map((times) => pausedUntil({ count: times, lastAt }, lastAt));
        expect(next?.getTime()).toBeGreaterThan(one?.getTime() ?? Infinity);
      }),
    );
  });
});
