import { addDays, day, daysBetween, type Day } from '@academy/kernel';
import fc from 'fast-check';
import { aCalendar, anEdition, anyScheduleQuestion, aScheduleQuestion, aStep, monday } from '../testing/schedules';
import { contactDaysOf } from './contact-days';
import { schedulePath } from './schedule-path';
import { startsAnyDay, type ScheduleStep } from './schedule-question';
import { holidayOn, isWeekend } from './school-calendar';
import { simulate } from './simulation';

const daysOf = (question: Parameters<typeof schedulePath>[0]) =>
  schedulePath(question).placed.map(({ slug, start, end }) => [slug, start, end]);

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
          if (isWeekend(on)) expect(contact).toBe(true);
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

describe('Work', () => {
  it('goes first to the step that most waits for, so that it does not miss its edition', () => {
    const soon = addDays(monday, 21);
    const steps = [
      aStep('long', { hours: 40 }),
      aStep('short', { hours: 4 }),
      aStep('stage', { after: ['short'], hours: 40, contactHours: 40, form: 'placement', editions: [anEdition(soon)] }),
    ];
    expect(daysOf(aScheduleQuestion({ steps }))).toContainEqual(['stage', soon, addDays(soon, 4)]);
  });
});

describe('A step that can start on any day', () => {
  it('starts when the step before it has ended, and spreads over the week at the pace', () => {
    const steps = [aStep('a', { hours: 8 }), aStep('b', { after: ['a'] })];
    expect(daysOf(aScheduleQuestion({ steps }))).toEqual([
      ['a', monday, addDays(monday, 11)],
      ['b', addDays(monday, 14), addDays(monday, 18)],
    ]);
  });

  it('rests in the holidays', () => {
    const today = day('2031-02-17');
    const { weeks, terms, end } = schedulePath(aScheduleQuestion({ today, steps: [aStep('a', { hours: 8 })] }));
    expect(weeks.map(({ hours, holiday }) => [hours, holiday])).toEqual([
      [4, null],
      [0, 'spring'],
      [4, null],
    ]);
    expect(terms.map(({ hours, before }) => [hours, before])).toEqual([
      [4, 'spring'],
      [4, 'may'],
    ]);
    expect(end).toBe('2031-03-07');
  });
});

describe('A module whose editions have all begun', () => {
  it('has no days: it is not followed at one’s own pace', () => {
    const { placed, unplaced } = schedulePath(aScheduleQuestion({ steps: [aStep('a', { editions: [] })] }));
    expect(placed).toEqual([]);
    expect(unplaced).toMatchObject([{ slug: 'a', reason: 'NO_EDITION_IN_TIME' }]);
  });
});

describe('A module wholly online without meetings', () => {
  const start = addDays(monday, 21);

  it('begins at once with a seat in an edition that can be joined', () => {
    expect(daysOf(aScheduleQuestion({ steps: [aStep('a', { editions: [anEdition(start)] })] }))[0]?.[1]).toBe(monday);
  });

  it.each([
    ['full', { full: true }],
    ['closed', { closesOn: addDays(monday, -1) }],
  ])('has no days when its only edition is %s', (_, given) => {
    const { placed } = schedulePath(
      aScheduleQuestion({ steps: [aStep('a', { editions: [anEdition(start, given)] })] }),
    );
    expect(placed).toEqual([]);
  });
});

describe('An edition', () => {
  const [early, late] = [addDays(monday, 7), addDays(monday, 70)];

  it('is the first that begins after the steps before, and closes after that as well', () => {
    const editions = [anEdition(early), anEdition(late)];
    const steps = [aStep('a'), aStep('b', { after: ['a'], editions, contactHours: 2 })];
    const [, b] = schedulePath(aScheduleQuestion({ steps })).placed;
    expect(b).toMatchObject({
      start: late,
      editionId: `on ${late}`,
      others: [{ editionId: `on ${early}`, problem: 'CLOSED' }],
    });
  });

  it('is the one that the teacher wants, as long as it fits', () => {
    const editions = [anEdition(early), anEdition(late)];
    const wanted = aStep('a', { contactHours: 2, editions, wanted: `on ${late}` });
    expect(daysOf(aScheduleQuestion({ steps: [wanted] }))[0]?.[1]).toBe(late);
    const full = { ...wanted, editions: [anEdition(early), anEdition(late, { full: true })] };
    const schedule = schedulePath(aScheduleQuestion({ steps: [full] }));
    expect(schedule.placed[0]?.start).toBe(early);
    expect(schedule.notes).toContainEqual({ code: 'WANTED_EDITION_LEFT', slug: 'a' });
  });

  it('is passed over when its meetings fall on those of a seat that the teacher has', () => {
    const editions = [anEdition(early), anEdition(late)];
    const steps = [aStep('a', { form: 'onsite', contactHours: 4, editions })];
    const engagements = [{ form: 'onsite', contactHours: 8, start: early }] as const;
    const [a] = schedulePath(aScheduleQuestion({ steps, engagements })).placed;
    expect(a).toMatchObject({ start: late, others: [{ problem: 'CLASH' }] });
  });

  it('shares a day with another where both are online, and short', () => {
    const both = { form: 'online', contactHours: 2, editions: [anEdition(early), anEdition(late)] } as const;
    const { placed } = schedulePath(aScheduleQuestion({ steps: [aStep('a', both), aStep('b', both)] }));
    expect(placed.map(({ start }) => start)).toEqual([early, early]);
  });

  it('with a seat stays, also when it begins too early, and that is told', () => {
    const steps = [
      aStep('a', { hours: 40 }),
      aStep('b', { after: ['a'], contactHours: 4, form: 'onsite', seat: anEdition(early), travelKm: 30 }),
    ];
    const schedule = schedulePath(aScheduleQuestion({ steps }));
    expect(schedule.placed.find(({ slug }) => slug === 'b')).toMatchObject({
      start: early,
      hasSeat: true,
      travelKm: 60,
    });
    expect(schedule.notes).toContainEqual({ code: 'SEAT_TOO_EARLY', slug: 'b' });
  });

  it('with a seat is told as well when the step before it has no days at all', () => {
    const steps = [aStep('a', { editions: [] }), aStep('b', { after: ['a'], seat: anEdition(late) })];
    expect(schedulePath(aScheduleQuestion({ steps })).notes).toContainEqual({ code: 'SEAT_TOO_EARLY', slug: 'b' });
  });

  it('that does not exist in time leaves the step without days, and what waits for it', () => {
    const steps = [
      aStep('a', { hours: 80 }),
      aStep('b', { after: ['a'], contactHours: 2, editions: [anEdition(early)] }),
      aStep('c', { after: ['b'] }),
    ];
    expect(schedulePath(aScheduleQuestion({ steps })).unplaced).toMatchObject([
      { slug: 'b', reason: 'NO_EDITION_IN_TIME', editions: [{ problem: 'TOO_EARLY' }] },
      { slug: 'c', reason: 'WAITS', waitsFor: ['b'] },
    ]);
  });
});

describe('A schedule that goes on after the last known holiday', () => {
  it('says from which day it does not know', () => {
    const { notes, end } = schedulePath(aScheduleQuestion({ steps: [aStep('a', { hours: 300 })] }));
    expect(daysBetween(aCalendar.knownUntil, end as Day)).toBeGreaterThan(0);
    expect(notes).toContainEqual({ code: 'HOLIDAYS_UNKNOWN', day: aCalendar.knownUntil });
  });
});
