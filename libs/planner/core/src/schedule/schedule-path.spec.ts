import { addDays, day, daysBetween, type Day } from '@academy/kernel';
import { aCalendar, anEdition, aScheduleQuestion, aStep, monday } from '../testing/schedules';
import { schedulePath } from './schedule-path';

const daysOf = (question: Parameters<typeof schedulePath>[0]) =>
  schedulePath(question).placed.map(({ slug, start, end }) => [slug, start, end]);

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

  it('with a seat waits for nothing: where its own hours take too long, that is why it has no days', () => {
    const steps = [aStep('a', { editions: [] }), aStep('b', { hours: 900, after: ['a'], seat: anEdition(late) })];
    expect(schedulePath(aScheduleQuestion({ steps })).unplaced).toMatchObject([
      { slug: 'a', reason: 'NO_EDITION_IN_TIME' },
      { slug: 'b', reason: 'TOO_FAR_AWAY', waitsFor: [] },
    ]);
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
