import fc from 'fast-check';
import { goesOnUntil, sessionEnd } from './session-terms';

const HOUR = 3_600_000;
const now = new Date('2026-11-25T09:00:00Z');
const hours = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const at = (hoursFromNow: number) => new Date(now.getTime() + Math.round(hoursFromNow * HOUR));
const sessions = fc.record({ enteredAt: hours(-400, 0).map(at), expiresAt: hours(-1, 12).map(at) });

describe('A session', () => {
  it('that goes on ends later than it would, in twelve hours at most, and within a week of who its person showed to be', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const until = goesOnUntil(session, now);
        if (!until) return;
        expect(+until).toBeGreaterThan(+session.expiresAt);
        expect(+until).toBeLessThanOrEqual(+sessionEnd(now));
        expect(+until - +session.enteredAt).toBeLessThanOrEqual(7 * 24 * HOUR);
      }),
    );
  });

  it('goes on unless it is over, or its week is', () => {
    const inAnHour = at(1);
    expect(goesOnUntil({ enteredAt: at(-11), expiresAt: inAnHour }, now)).toEqual(sessionEnd(now));
    expect(goesOnUntil({ enteredAt: at(5 - 7 * 24), expiresAt: inAnHour }, now)).toEqual(at(5));
    expect(goesOnUntil({ enteredAt: at(-7 * 24), expiresAt: inAnHour }, now)).toBeUndefined();
    for (const over of [now, at(-1)]) expect(goesOnUntil({ enteredAt: at(-12), expiresAt: over }, now)).toBeUndefined();
  });
});
