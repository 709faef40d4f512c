import type { Plan, PlacedStep, Schedule, ScheduleNote, UnplacedStep } from '@academy/planner/core';
import type { PathScheduleParent } from './parents';

export const presentSchedule = (schedule: Schedule, plan: Plan, calendarFile: PathScheduleParent['calendarFile']) => ({
  hoursPerWeek: schedule.hoursPerWeek,
  region: schedule.region,
  holidaySource: schedule.holidaySource,
  steps: schedule.placed.map(presentPlaced),
  unscheduled: schedule.unplaced.map(presentUnplaced),
  end: schedule.end,
  weeks: schedule.weeks.map(({ contactHours, ...week }) => ({ ...week, meetingHours: contactHours })),
  terms: schedule.terms,
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
  edition: editionId === null ? null : { id: editionId },
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
