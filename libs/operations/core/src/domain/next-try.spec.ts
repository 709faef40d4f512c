import fc from 'fast-check';
import { nextTry, pauseBefore, type Failed } from './next-try';

const now = new Date('2026-11-29T12:00:00Z');
const ago = (seconds: number) => new Date(+now - seconds * 1_000);
const terms = { pauseSeconds: 60, worthHours: { messaging: 48 } };
const failed = (facts: Partial<Failed> = {}): Failed => ({
  ...{ name: 'paths.propose', occurredAt: ago(100), nextAt: null, sentAt: ago(20), sends: 1, againAt: null },
  ...facts,
});
const next = (facts: Partial<Failed> = {}) => nextTry(failed(facts), terms, now);

describe('Work that failed is tried next', () => {
  it('by the queue, as it said when it failed', () => {
    expect(next({ nextAt: ago(-8) })).toEqual({ kind: 'AT', at: ago(-8) });
  });

  it('by the sweep, where the queue does not, or only later', () => {
    expect(next()).toEqual({ kind: 'AT', at: ago(-40) });
    expect(next({ nextAt: ago(-64) })).toEqual({ kind: 'AT', at: ago(-40) });
    expect(next({ sends: 6 })).toEqual({ kind: 'AT', at: ago(20 - 480) });
  });

  it('now, where that moment was, or a person asked for it', () => {
    expect(next({ sentAt: ago(600) })).toEqual({ kind: 'NOW', at: null });
    expect(next({ sentAt: null })).toEqual({ kind: 'NOW', at: null });
  });

  it('never by itself, once it is not worth doing; unless a person asked for it since', () => {
    const old = { name: 'messaging.send-letter', occurredAt: ago(49 * 3_600) };
    expect(next(old)).toEqual({ kind: 'GIVEN_UP', at: null });
    expect(next({ ...old, nextAt: ago(-8) })).toMatchObject({ kind: 'AT' });
    expect(next({ ...old, againAt: ago(60) })).toMatchObject({ kind: 'AT' });
    expect(next({ occurredAt: ago(365 * 24 * 3_600) })).toMatchObject({ kind: 'AT' });
  });

  it('by nobody, while no worker is there', () => {
    expect(nextTry(failed({ sentAt: null }), undefined, now)).toEqual({ kind: 'NO_WORKER', at: null });
  });

  it('never before now, never later than two hours, and later the more often it was sent', () => {
    const seconds = fc.integer({ min: -7_200, max: 10_000_000 }).map(ago);
    fc.assert(
      fc.property(
        fc.record({
          ...{ name: fc.constantFrom('paths.propose', 'messaging.tell'), occurredAt: seconds },
          ...{ nextAt: fc.option(seconds), sentAt: fc.option(fc.nat(10_000_000).map(ago)) },
          ...{ sends: fc.integer({ min: 1, max: 100 }), againAt: fc.option(seconds) },
        }),
        (one) => {
          const { kind, at } = nextTry(one, terms, now);
          expect(kind === 'AT').toBe(at !== null);
          if (at) expect(+at).toBeGreaterThan(+now);
          if (at) expect(+at).toBeLessThanOrEqual(+now + 7_200_000);
          expect(pauseBefore(one.sends + 1, terms)).toBeGreaterThanOrEqual(pauseBefore(one.sends, terms));
          if (one.name === 'paths.propose') expect(kind).not.toBe('GIVEN_UP');
        },
      ),
    );
  });
});
