import { addDays, type Day } from '@academy/kernel';
import type { TermLoad, WeekLoad } from './schedule';
import type { ScheduleQuestion } from './schedule-question';
import { holidayOn, mondayOf, type Holiday } from './school-calendar';
import type { Work } from './run';

const hoursOf = (work: readonly Work[]): number => work.reduce((sum, { minutes }) => sum + minutes, 0) / 60;

/** The last day on which there is work; undefined without any. */
const lastDay = (work: readonly Work[]): Day | undefined =>
  work.reduce<Day | undefined>((last, { day }) => (last === undefined || day > last ? day : last), undefined);

/** The load of each week from today's on, weeks without work included, up to the last with work. */
export function weeksOf(
  { today, hoursPerWeek, calendar, region }: ScheduleQuestion,
  work: readonly Work[],
): readonly WeekLoad[] {
  const last = lastDay(work);
  if (last === undefined) return [];
  const byWeek = new Map<Day, Work[]>();
  for (const one of work) {
    const monday = mondayOf(one.day);
    const week = byWeek.get(monday);
    if (week) week.push(one);
    else byWeek.set(monday, [one]);
  }
  const weeks: WeekLoad[] = [];
  for (let monday = mondayOf(today); monday <= last; monday = addDays(monday, 7)) {
    const done = byWeek.get(monday) ?? [];
    const hours = hoursOf(done);
    weeks.push({
      ...{ monday, hours },
      contactHours: hoursOf(done.filter(({ contact }) => contact)),
      holiday: holidayOfWeek(calendar.holidays[region], monday)?.kind ?? null,
      abovePace: hours > hoursPerWeek,
    });
  }
  return weeks;
}

function holidayOfWeek(holidays: readonly Holiday[], monday: Day): Holiday | undefined {
  const found = holidayOn(holidays, monday);
  return found && found.until >= addDays(monday, 4) ? found : undefined;
}

/** The hours of each term with work: from today or the day after a holiday, up to the day before the next. */
export function termsOf({ today, calendar, region }: ScheduleQuestion, work: readonly Work[]): readonly TermLoad[] {
  const last = lastDay(work);
  if (last === undefined) return [];
  const terms: TermLoad[] = [];
  let from = today;
  for (const { kind, from: begins, until } of calendar.holidays[region]) {
    if (until < today) continue;
    if (begins > from) terms.push(termOf(work, from, addDays(begins, -1), kind));
    from = addDays(until, 1);
  }
  if (last >= from) terms.push(termOf(work, from, last, null));
  return terms.filter(({ hours }) => hours > 0);
}

const termOf = (work: readonly Work[], from: Day, until: Day, before: TermLoad['before']): TermLoad => ({
  ...{ from, until, before },
  hours: hoursOf(work.filter(({ day }) => day >= from && day <= until)),
});
