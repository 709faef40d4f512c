import type { Day } from '@academy/kernel';
import fc from 'fast-check';
import { aCalendar, anyScheduleQuestion } from '../testing/schedules';
import { contactDaysOf } from './contact-days';
import { schedulePath } from './schedule-path';
import { startsAnyDay, type ScheduleStep } from './schedule-question';
import { holidayOn, isWeekend, weekdayOf } from './school-calendar';
import { simulate } from './simulation';

/** Meetings of a seat that lie behind. */
const hoursMetBefore = (today: Day, { seat, ...step }: ScheduleStep): number =>
  contactDaysOf({ ...step, start: seat?.start ?? today }, aCalendar.holidays.middle)
    .filter((meeting) => meeting.day < today)
    .reduce((sum, { minutes }) => sum + minutes / 60, 0);

const runs = { numRuns: 300 };

describe('Any schedule', () => {
  it('has no step before the steps that come first have ended, and tells of a seat that is', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        const { placed, notes } = schedulePath(question);
        const ends = new Map(placed.map(({ slug, end }) => [slug, end]));
        for (const { slug, start, hasSeat } of placed) {
          const after = question.steps.find((step) => step.slug === slug)?.after ?? [];
          const canBegin = after.every((before) => ends.has(before) && (ends.get(before) as Day) < start);
          const told = notes.some((note) => note.code === 'SEAT_TOO_EARLY' && note.slug === slug);
          expect({ slug, told }).toEqual({ slug, told: !canBegin });
          if (!canBegin) expect(hasSeat).toBe(true);
        }
      }),
      runs,
    );
  });

  it('has days only for what has a seat, an edition, or a beginning on any day', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        for (const { slug, editionId, hasSeat, start } of schedulePath(question).placed) {
          if (hasSeat || editionId !== null) continue;
          const step = question.steps.find((one) => one.slug === slug);
          expect(step && startsAnyDay(step, question.today)).toBe(true);
          expect(start >= question.today).toBe(true);
        }
      }),
      runs,
    );
  });

  it('gives what is followed at one’s own pace days, unless it waits for what has none, or ends too far away', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        for (const { slug, reason } of schedulePath(question).unplaced) {
          const step = question.steps.find((one) => one.slug === slug);
          if (step?.selfPaced) expect(reason).not.toBe('NO_EDITION_IN_TIME');
        }
      }),
      runs,
    );
  });

  it('has no week above the pace but for meetings, which cannot be moved, and tells those', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        for (const { hours, contactHours, abovePace } of schedulePath(question).weeks) {
          expect(abovePace).toBe(hours > question.hoursPerWeek);
          if (abovePace) expect(contactHours).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it('plans no work in a holiday, and none at a weekend but for meetings', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        const { work, runs: begun } = simulate(question, question.hoursPerWeek * 60);
        for (const { day: on, slug, contact } of work) {
          // The first day of an edition that the teacher asked for, or has a seat in, is where it is.
          const { edition, step } = begun.get(slug) ?? {};
          const asked = contact && edition?.start === on && (edition.id === step?.wanted || step?.seat === edition);
          if (holidayOn(aCalendar.holidays.middle, on)) expect(asked).toBe(true);
          if (isWeekend(weekdayOf(on))) expect(contact).toBe(true);
        }
      }),
      runs,
    );
  });

  it('accounts for every step, and for every hour of those that have days', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        const { placed, unplaced, weeks } = schedulePath(question);
        expect(placed.length + unplaced.length).toBe(question.steps.length);
        const hours = question.steps
          .filter(({ slug }) => placed.some((step) => step.slug === slug))
          .reduce((sum, step) => sum + step.hours - hoursMetBefore(question.today, step), 0);
        const worked = weeks.reduce((sum, week) => sum + week.hours, 0);
        if (unplaced.every(({ reason }) => reason !== 'TOO_FAR_AWAY')) expect(worked).toBeCloseTo(hours, 6);
      }),
      runs,
    );
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        expect(schedulePath(structuredClone(question))).toEqual(schedulePath(question));
      }),
      { numRuns: 100 },
    );
  });

  it('never ends later with more hours a week, nor leaves more steps without days', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, fc.integer({ min: 1, max: 12 }), (question, halves) => {
        const wish = (step: (typeof question.steps)[number]) => ({ ...step, wanted: null });
        const slow = schedulePath({ ...question, steps: question.steps.map(wish) });
        const fast = schedulePath({
          ...question,
          steps: question.steps.map(wish),
          hoursPerWeek: question.hoursPerWeek + halves / 2,
        });
        expect(fast.unplaced.length).toBeLessThanOrEqual(slow.unplaced.length);
        if (fast.unplaced.length === slow.unplaced.length && slow.end && fast.end)
          expect(fast.end <= slow.end).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the best of all paces up to the one that was asked for', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        const paces = Array.from({ length: question.hoursPerWeek * 2 }, (_, at) => (at + 1) * 30);
        const counted = paces.map((minutes) => {
          const ended = [...simulate(question, minutes).runs.values()].filter(({ end }) => end !== null);
          return question.steps.length - ended.length;
        });
        expect(schedulePath(question).unplaced).toHaveLength(Math.min(...counted));
      }),
      { numRuns: 150 },
    );
  });

  it('only takes editions that have room and can still be joined when the step can begin', () => {
    fc.assert(
      fc.property(anyScheduleQuestion, (question) => {
        for (const { slug, editionId, start, hasSeat } of schedulePath(question).placed) {
          if (editionId === null || hasSeat) continue;
          const step = question.steps.find((one) => one.slug === slug);
          const edition = step?.editions.find(({ id }) => id === editionId);
          expect(edition).toMatchObject({ full: false, start });
          expect((edition?.closesOn as Day) >= question.today).toBe(true);
        }
      }),
      runs,
    );
  });
});
