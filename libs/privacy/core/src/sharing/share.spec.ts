import { addDays, day, daysBetween } from '@academy/kernel';
import { everyoneBut, someone } from '@academy/testkit/pure';
import fc from 'fast-check';
import { isDayToEnd, isOpen, lastDayFrom, maySeeShared } from './share';

const days = fc.integer({ min: 0, max: 3_000 }).map((many) => addDays(day('2024-01-01'), many));
const stopped = new Date('2026-11-28T10:00:00Z');

describe('What is shared', () => {
  it('ends within a year of today, and not before', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 800 }), (today, many) => {
        const until = addDays(today, many);
        const may = isDayToEnd(until, today);
        expect(may).toBe(many >= 0 && until <= lastDayFrom(today));
        if (may) expect(daysBetween(today, until)).toBeLessThanOrEqual(366);
      }),
    );
  });

  it('is open through its last day, and never after it was stopped', () => {
    fc.assert(
      fc.property(days, days, (until, today) => {
        expect(isOpen({ until, stoppedAt: null }, today)).toBe(daysBetween(today, until) >= 0);
        expect(isOpen({ until, stoppedAt: stopped }, today)).toBe(false);
      }),
    );
  });

  it('is seen by who leads or owns that organisation, and by nobody else', () => {
    for (const role of ['manager', 'owner'] as const) {
      expect(maySeeShared(someone(role, 'molen'), 'molen')).toBe(true);
      expect(maySeeShared(someone(role, 'elsewhere'), 'molen')).toBe(false);
    }
    for (const { worksAs } of everyoneBut('manager', 'owner'))
      for (const organisationId of Object.values(worksAs).flat())
        expect(maySeeShared({ worksAs }, organisationId)).toBe(false);
  });
});
