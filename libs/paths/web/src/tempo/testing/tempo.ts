import type { TempoAdjustments, TempoChange, TempoSchedule } from '../api';

/** What is changed by hand, for tests: nothing. */
export const adjustments = (given: Partial<TempoAdjustments> = {}): TempoAdjustments => ({
  ...{ pinned: [], banned: [], hoursBudget: null, onlyProven: false, hoursPerWeek: null, region: null, editions: [] },
  ...given,
});

const aModule = (slug: string) => ({ slug, title: { nl: `Module ${slug}`, en: `Module ${slug}` } });

const choice = (id: string, start: string, misfit: 'FULL' | null = null) => ({ misfit, edition: { id, start } });

const week = (monday: string, hours: number, given: Partial<TempoSchedule['weeks'][number]> = {}) => ({
  ...{ monday, hours, meetingHours: 0, holiday: null, abovePace: false },
  ...given,
});

/** A schedule for tests: two steps around a holiday. */
export const schedule = (given: Partial<TempoSchedule> = {}): TempoSchedule => ({
  ...{ hoursPerWeek: 3, region: 'MIDDLE', holidaySource: 'rijksoverheid.nl, 2099', end: '2099-03-13' },
  steps: [
    {
      ...{ start: '2099-02-09', end: '2099-02-20', hasSeat: true, module: aModule('basis') },
      ...{ edition: { id: 'b1', start: '2099-02-09' }, others: [choice('b2', '2099-06-01')] },
    },
    {
      ...{ start: '2099-03-02', end: '2099-03-13', hasSeat: false, module: aModule('vervolg') },
      edition: { id: 'v1', start: '2099-03-02' },
      others: [choice('v2', '2099-04-06', 'FULL'), choice('v3', '2099-05-04')],
    },
  ],
  unscheduled: [],
  weeks: [
    week('2099-02-16', 3),
    week('2099-02-23', 0, { holiday: 'SPRING' }),
    week('2099-03-02', 8, { meetingHours: 8, abovePace: true }),
  ],
  terms: [
    { from: '2099-02-16', until: '2099-02-20', hours: 3, before: 'SPRING' },
    { from: '2099-03-02', until: '2099-03-13', hours: 8, before: null },
  ],
  notes: [{ code: 'MEETINGS_ASSUMED', day: null, module: null }],
  setAside: [],
  ...given,
});

/** What a change does, for tests: it ends twelve days earlier. */
export const change = (given: Partial<TempoChange> = {}): TempoChange => ({
  ...{ basis: 'b1', kind: 'PLAN', hours: 24, deltaHours: 0, end: '2099-03-01', deltaDays: -12 },
  ...{ drops: [], adds: [], unplaced: [] },
  ...given,
});

export const moduleNamed = aModule;
