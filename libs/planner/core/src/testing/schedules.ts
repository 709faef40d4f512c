import { addDays, day, type Day } from '@academy/kernel';
import fc from 'fast-check';
import type { ScheduleEdition, ScheduleQuestion, ScheduleStep } from '../schedule/schedule-question';
import type { Holiday, SchoolCalendar } from '../schedule/school-calendar';

export const monday = day('2031-01-06');

const holidays: readonly Holiday[] = [
  { kind: 'spring', from: day('2031-02-22'), until: day('2031-03-02') },
  { kind: 'may', from: day('2031-04-26'), until: day('2031-05-04') },
  { kind: 'summer', from: day('2031-07-12'), until: day('2031-08-24') },
  { kind: 'autumn', from: day('2031-10-18'), until: day('2031-10-26') },
  { kind: 'christmas', from: day('2031-12-20'), until: day('2032-01-04') },
];

/** Invented holidays, the same in all regions. */
export const aCalendar: SchoolCalendar = {
  ...{ version: '1', source: 'invented', checked: true, knownUntil: day('2032-01-04') },
  holidays: { north: holidays, middle: holidays, south: holidays },
};

export const anEdition = (start: Day, given: Partial<ScheduleEdition> = {}): ScheduleEdition => ({
  ...{ id: `on ${start}`, start, closesOn: addDays(start, -7), full: false },
  ...given,
});

/** A step of four hours that can start on any day, unless editions are given. */
export const aStep = (slug: string, given: Partial<ScheduleStep> = {}): ScheduleStep => ({
  ...{ slug, hours: 4, contactHours: 0, form: 'online', after: [], editions: [], seat: null, wanted: null },
  ...{ travelKm: null, selfPaced: !given.editions && !given.seat },
  ...given,
});

export const aScheduleQuestion = (given: Partial<ScheduleQuestion> = {}): ScheduleQuestion => ({
  ...{ steps: [], engagements: [], today: monday, hoursPerWeek: 4, region: 'middle', calendar: aCalendar },
  ...given,
});

const anyEdition = fc
  .record({ after: fc.integer({ min: 0, max: 400 }), closes: fc.integer({ min: 0, max: 20 }), full: fc.boolean() })
  .map(({ after, closes, full }) => {
    const start = addDays(monday, after);
    return anEdition(start, { closesOn: addDays(start, -closes), full: full && closes % 3 === 0 });
  });

/** Begun already, or to come. */
const anySeat = fc.integer({ min: -60, max: 300 }).map((after) => anEdition(addDays(monday, after), { id: 'seat' }));

const anyStep = (at: number) =>
  fc
    .record({
      hours: fc.integer({ min: 1, max: 40 }),
      contact: fc.integer({ min: 0, max: 4 }),
      form: fc.constantFrom('online', 'blended', 'onsite', 'placement'),
      after: fc.subarray(
        Array.from({ length: at }, (_, earlier) => `m${earlier}`),
        { maxLength: Math.min(at, 2) },
      ),
      editions: fc.uniqueArray(anyEdition, { maxLength: 4, selector: ({ id }) => id }),
      wanted: fc.option(fc.nat(3), { freq: 4 }),
      seat: fc.option(anySeat, { freq: 5 }),
      selfPaced: fc.boolean(),
    })
    .map(({ contact, wanted, editions, ...step }) =>
      aStep(`m${at}`, {
        ...step,
        contactHours: (step.hours * contact) / 4,
        selfPaced: step.selfPaced && editions.length === 0,
        editions: editions.map((edition) => ({ ...edition, id: `m${at} ${edition.id}` })),
        wanted: wanted === null ? null : ((editions[wanted] && `m${at} ${editions[wanted].id}`) ?? null),
      }),
    );

/** Up to six steps, each after some of the earlier, with a few editions, a seat now and then, or a pace of its own. */
export const anyScheduleQuestion = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.record({
      steps: fc.tuple(...Array.from({ length: count }, (_, at) => anyStep(at))),
      hoursPerWeek: fc.integer({ min: 1, max: 24 }).map((halves) => halves / 2),
      today: fc.integer({ min: 0, max: 90 }).map((days) => addDays(monday, days)),
    }),
  )
  .map((given) => aScheduleQuestion(given));
