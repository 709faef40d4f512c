import { addDays, type Day } from '@academy/kernel';
import type { Engagement } from './schedule-question';
import { holidayOn, isWeekend, weekdayOf, type Holiday } from './school-calendar';

export interface ContactDay {
  readonly day: Day;
  readonly minutes: number;
}

/** The longest meeting of each form, in minutes: an evening online, a day elsewhere. */
const longest = { online: 120, blended: 480, onsite: 480, placement: 480 } as const;

/**
 * The days on which people meet. An edition only tells its first day, so the rest is assumed: a placement takes whole
 * days in a row, everything else meets once a week; outside weekends, and not in school holidays.
 */
export function contactDaysOf(
  { form, contactHours, start }: Engagement,
  holidays: readonly Holiday[],
): readonly ContactDay[] {
  const days: ContactDay[] = [];
  const step = form === 'placement' ? 1 : 7;
  let left = Math.round(contactHours * 60);
  for (let day = start; left > 0; day = addDays(day, step)) {
    const isFree = day !== start && (holidayOn(holidays, day) || (step === 1 && isWeekend(weekdayOf(day))));
    if (isFree) continue;
    const minutes = Math.min(left, longest[form]);
    days.push({ day, minutes });
    left -= minutes;
  }
  return days;
}
