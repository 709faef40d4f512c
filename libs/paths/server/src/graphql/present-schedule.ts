import type { Plan, PlacedStep, Schedule, ScheduleNote, UnplacedStep } from '@academy/planner/core';

/** Made only for who asks for it. */
type CalendarFile = () => { readonly nl: string; readonly en: string };

export const presentSchedule = (schedule: Schedule, plan: Plan, calendarFile: CalendarFile) => ({
  hoursPerWeek: schedule.hoursPerWeek,
  region: schedule.region.toUpperCase(),
  holidaySource: schedule.holidaySource,
  steps: schedule.placed.map(presentPlaced),
  unscheduled: schedule.unplaced.map(presentUnplaced),
  end: schedule.end,
  weeks: schedule.weeks.map(({ holiday, contactHours, ...week }) => ({
    ...week,
    meetingHours: contactHours,
    holiday: holiday && holiday.toUpperCase(),
  })),
  terms: schedule.terms.map(({ before, ...term }) => ({ ...term, before: before && before.toUpperCase() })),
  notes: schedule.notes.map(presentNote),
  setAside: (plan.setAside ?? []).map((slug) => ({ slug })),
  calendarFile,
});

const presentChoice = ({ editionId, problem }: PlacedStep['others'][number]) => ({
  edition: { id: editionId },
  misfit: problem,
});

const presentPlaced = ({ slug, editionId, contactDays, others, ...step }: PlacedStep) => ({
  ...step,
  module: { slug },
  edition: editionId && { id: editionId },
  meetings: contactDays.map(({ day, minutes }) => ({ day, hours: minutes / 60 })),
  others: others.map(presentChoice),
});

const presentUnplaced = ({ slug, reason, waitsFor, editions }: UnplacedStep) => ({
  module: { slug },
  reason,
  waitsFor: waitsFor.map((before) => ({ slug: before })),
  editions: editions.map(presentChoice),
});

const presentNote = (note: ScheduleNote) => ({
  code: note.code,
  module: 'slug' in note ? { slug: note.slug } : null,
  day: 'day' in note ? note.day : null,
});
