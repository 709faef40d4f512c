import type { Day } from '@academy/kernel';
import type { ScheduleNote } from './schedule';
import type { ScheduleQuestion } from './schedule-question';
import { holidayOn } from './school-calendar';
import type { Run, Simulated } from './run';

/** What a teacher has to know about a schedule to judge it. */
export function notesOn(
  { calendar, region, today, steps }: ScheduleQuestion,
  { runs }: Simulated,
  end: Day | null,
): readonly ScheduleNote[] {
  const all = [...runs.values()].filter((run) => run.end !== null);
  const planned = new Set(steps.map(({ slug }) => slug));
  const slugsWhere = (holds: (run: Run) => boolean): string[] => all.filter(holds).map(({ step }) => step.slug);
  const startsInHoliday = ({ edition }: Run): boolean =>
    edition !== null && edition.start >= today && holidayOn(calendar.holidays[region], edition.start) !== undefined;
  const notes: ScheduleNote[] = [
    ...slugsWhere(leftWanted).map((slug) => ({ code: 'WANTED_EDITION_LEFT', slug }) as const),
    ...slugsWhere((run) => beginsTooEarly(run, runs, planned)).map(
      (slug) => ({ code: 'SEAT_TOO_EARLY', slug }) as const,
    ),
    ...slugsWhere(startsInHoliday).map((slug) => ({ code: 'STARTS_IN_HOLIDAY', slug }) as const),
  ];
  if (all.some(({ edition, step }) => edition !== null && step.contactHours > 0))
    notes.push({ code: 'MEETINGS_ASSUMED' });
  if (all.length > 0 && !calendar.checked) notes.push({ code: 'HOLIDAYS_UNCHECKED' });
  if (end !== null && end > calendar.knownUntil) notes.push({ code: 'HOLIDAYS_UNKNOWN', day: calendar.knownUntil });
  return notes;
}

/** A seat counts for more than a wish. */
const leftWanted = ({ step, edition }: Run): boolean =>
  step.seat === null && step.wanted !== null && edition?.id !== step.wanted;

/** A seat is not moved, also when the steps that come first end later, or have no days at all. */
function beginsTooEarly({ step, start }: Run, runs: Simulated['runs'], planned: ReadonlySet<string>): boolean {
  if (step.seat === null || start === null) return false;
  return step.after.some((slug) => {
    const end = runs.get(slug)?.end ?? null;
    return planned.has(slug) && (end === null || end >= start);
  });
}
