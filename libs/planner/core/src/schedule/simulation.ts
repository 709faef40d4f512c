import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { contactDaysOf, type ContactDay } from './contact-days';
import { DaysAhead } from './days-ahead';
import { chooseEdition } from './editions';
import { startsAnyDay, type ScheduleEdition, type ScheduleQuestion, type ScheduleStep } from './schedule-question';
import { longestFirst } from './longest-first';
import { endOn, type Rival, type Run, type Simulated, type Work } from './run';
import { mondayOf } from './school-calendar';
import { TakenDays } from './taken-days';

const WORKDAYS = 5;

/**
 * Lives through the days from today on, spending at most this many minutes a week besides meetings, first on the steps
 * that most hours wait for. Gives up, leaving steps without an end, once the answer can no longer be better than a rival.
 */
export function simulate(
  question: ScheduleQuestion,
  minutesPerWeek: number,
  days = new DaysAhead(question),
  rival?: Rival,
): Simulated {
  const steps = longestFirst(question.steps);
  return new Simulation({ ...question, steps }, minutesPerWeek, days).live(rival);
}

class Simulation {
  private readonly runs = new Map<ModuleSlug, Run>();
  private readonly work: Work[] = [];
  private readonly taken = new TakenDays();
  /** Minutes of meetings of each week, by its Monday. */
  private readonly met = new Map<Day, number>();
  private readonly tried = new Set<ModuleSlug>();
  /** Steps that find no edition any more, and all that wait for them. */
  private readonly lost = new Set<ModuleSlug>();
  private studiedThisWeek = 0;

  constructor(
    private readonly question: ScheduleQuestion,
    private readonly minutesPerWeek: number,
    private readonly days: DaysAhead,
  ) {}

  live(rival?: Rival): Simulated {
    const { engagements, steps, today } = this.question;
    const slugs = new Set(steps.map(({ slug }) => slug));
    for (const engagement of engagements) this.meet(contactDaysOf(engagement, this.days.holidays), engagement.form);
    for (const step of steps) if (step.seat) this.begin(step, step.seat, today);
    for (const { day, monday, isWorkday } of this.days) {
      if (!this.goesOn(slugs) || (rival && this.isWorse(rival, day))) break;
      if (day === monday) this.studiedThisWeek = 0;
      for (const step of steps) if (this.canBegin(step, slugs)) this.place(step, day);
      if (isWorkday && !this.taken.has(day)) this.study(day, monday);
      for (const run of this.runs.values()) endOn(run, day);
    }
    return { runs: this.runs, work: this.work };
  }

  /** Whether anything is on its way, or can still begin. */
  private goesOn(slugs: ReadonlySet<ModuleSlug>): boolean {
    for (const { end } of this.runs.values()) if (end === null) return true;
    return this.question.steps.some((step) => this.canBegin(step, slugs));
  }

  /** Asked before the day's work, so what has ended did so on an earlier day. */
  private canBegin({ slug, after }: ScheduleStep, slugs: ReadonlySet<ModuleSlug>): boolean {
    if (this.tried.has(slug)) return false;
    return after.every((before) => !slugs.has(before) || (this.runs.get(before)?.end ?? null) !== null);
  }

  /** Once: what finds no edition on the day on which it could begin finds none later, as editions only pass. */
  private place(step: ScheduleStep, day: Day): void {
    this.tried.add(step.slug);
    if (startsAnyDay(step, day)) return this.begin(step, null, day);
    const { holidays, meetingsOf } = this.days;
    const edition = chooseEdition(step, { ready: day, taken: this.taken, holidays, meetingsOf });
    if (edition) return this.begin(step, edition, day);
    this.lost.add(step.slug);
    for (const { slug, after } of this.question.steps) if (after.some((one) => this.lost.has(one))) this.lost.add(slug);
  }

  /** Whatever is still on its way ends today at the soonest. */
  private isWorse({ unplaced, notWanted, end }: Rival, day: Day): boolean {
    if (this.lost.size !== unplaced) return this.lost.size > unplaced;
    return notWanted === 0 && day > end;
  }

  private begin(step: ScheduleStep, edition: ScheduleEdition | null, ready: Day): void {
    this.tried.add(step.slug);
    const meetings = edition ? this.days.meetingsOf(step, edition) : [];
    this.meet(meetings, step.form);
    for (const { day, minutes } of meetings) {
      if (day >= this.question.today) this.work.push({ day, slug: step.slug, minutes, contact: true });
    }
    this.runs.set(step.slug, {
      ...{ step, edition, ready, end: null },
      start: edition?.start ?? null,
      studyLeft: Math.max(0, Math.round(step.hours * 60) - minutesOf(meetings)),
      lastContact: meetings.at(-1)?.day ?? null,
    });
  }

  private meet(meetings: readonly ContactDay[], form: StudyForm): void {
    this.taken.add(meetings, form);
    for (const { day, minutes } of meetings) {
      const monday = mondayOf(day);
      this.met.set(monday, (this.met.get(monday) ?? 0) + minutes);
    }
  }

  /** A fifth of the week's pace, as far as meetings of this week leave room for it. */
  private study(day: Day, monday: Day): void {
    const room = this.minutesPerWeek - (this.met.get(monday) ?? 0) - this.studiedThisWeek;
    let left = Math.min(this.minutesPerWeek / WORKDAYS, room);
    for (const { slug } of this.question.steps) {
      const run = this.runs.get(slug);
      if (!run || run.studyLeft === 0 || (run.start !== null && run.start > day)) continue;
      const minutes = Math.min(left, run.studyLeft);
      if (minutes <= 0) return;
      run.start ??= day;
      run.studyLeft -= minutes;
      left -= minutes;
      this.studiedThisWeek += minutes;
      this.work.push({ day, slug, minutes, contact: false });
    }
  }
}

const minutesOf = (meetings: readonly ContactDay[]): number => meetings.reduce((sum, { minutes }) => sum + minutes, 0);
