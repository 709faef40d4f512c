import { addDays, type Day } from '@academy/kernel';
import { contactDaysOf, type ContactDay } from './contact-days';
import type { ScheduleEdition, ScheduleQuestion, ScheduleStep } from './schedule-question';
import { holidayOn, isWeekend, weekdayOf, type Holiday } from './school-calendar';

interface DayAhead {
  readonly day: Day;
  readonly monday: Day;
  /** Neither in a weekend nor in a school holiday. */
  readonly isWorkday: boolean;
}

/** Days that are looked ahead; what has not ended by then is not placed. */
const HORIZON = 4 * 365;

/** The days from today on, each worked out once however often they are lived through. */
export class DaysAhead implements Iterable<DayAhead> {
  readonly holidays: readonly Holiday[];
  private readonly today: Day;
  private readonly weekdayOfToday: number;
  private readonly known: DayAhead[] = [];
  private readonly meetings = new Map<ScheduleEdition, readonly ContactDay[]>();

  constructor({ today, calendar, region }: Pick<ScheduleQuestion, 'today' | 'calendar' | 'region'>) {
    this.today = today;
    this.weekdayOfToday = weekdayOf(today);
    this.holidays = calendar.holidays[region];
  }

  *[Symbol.iterator](): Generator<DayAhead> {
    for (let at = 0; at < HORIZON; at += 1) yield (this.known[at] ??= this.dayAt(at));
  }

  /** The meetings of an edition, worked out once. */
  readonly meetingsOf = (step: ScheduleStep, edition: ScheduleEdition): readonly ContactDay[] => {
    const known = this.meetings.get(edition);
    if (known) return known;
    const days = contactDaysOf({ ...step, start: edition.start }, this.holidays);
    this.meetings.set(edition, days);
    return days;
  };

  /** Weekdays are counted on from today's: to read them off every day's text took most of the time of a schedule. */
  private dayAt(at: number): DayAhead {
    const day = addDays(this.today, at);
    const weekday = (this.weekdayOfToday + at) % 7;
    const monday = weekday === 0 ? day : (this.known[at - weekday]?.day ?? addDays(day, -weekday));
    return { day, monday, isWorkday: !isWeekend(weekday) && !holidayOn(this.holidays, day) };
  }
}
