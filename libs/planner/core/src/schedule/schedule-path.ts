import { addDays, type Day } from '@academy/kernel';
import { pace } from '../plan/adjustments';
import { DaysAhead } from './days-ahead';
import { termsOf, weeksOf } from './load';
import { placedSteps, unplacedSteps } from './placing';
import { notesOn } from './notes';
import type { Schedule } from './schedule';
import type { ScheduleQuestion } from './schedule-question';
import type { Rival, Simulated } from './run';
import { simulate } from './simulation';

/** A schedule for a pace, with what decides which is best. */
interface Candidate {
  readonly simulated: Simulated;
  readonly rank: Rival;
}

/**
 * Places the steps on days, as early as the pace allows: list scheduling (Graham, 1966) by the longest chain of hours, in
 * which a step takes the first edition that fits once all that comes first has ended.
 *
 * List scheduling has anomalies: with more hours a step can be ready for an earlier edition whose meetings then keep
 * another step out of its own. What fits a lower pace fits a higher one too, so every pace up to this one is tried, in
 * half hours, and the best is given. So more hours a week never leave more steps without days, and never a later end
 * where the same number have days and wishes for editions are kept as well.
 */
export function schedulePath(question: ScheduleQuestion): Schedule {
  const run = scheduling(question);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** The same, letting others have their turn after each pace that is tried: many steps take tens of milliseconds. */
export async function schedulePathInTurns(
  question: ScheduleQuestion,
  breathe: () => Promise<unknown>,
): Promise<Schedule> {
  const run = scheduling(question);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    await breathe();
  }
}

function* scheduling(question: ScheduleQuestion): Generator<undefined, Schedule, undefined> {
  const { simulated } = yield* bestOf(question);
  const placed = placedSteps(question, simulated);
  const end = placed.reduce<Day | null>((last, step) => (last === null || step.end > last ? step.end : last), null);
  return {
    hoursPerWeek: question.hoursPerWeek,
    region: question.region,
    holidaySource: `${question.calendar.source}, ${question.calendar.version}`,
    placed,
    unplaced: unplacedSteps(question, simulated),
    end,
    weeks: weeksOf(question, simulated.work),
    terms: termsOf(question, simulated.work),
    notes: notesOn(question, simulated, end),
  };
}

/** The highest pace among those that come out best: closest to what was asked. */
function* bestOf(question: ScheduleQuestion): Generator<undefined, Candidate, undefined> {
  const days = new DaysAhead(question);
  const halves = Math.max(1, Math.floor(question.hoursPerWeek / pace.step));
  let best = ranked(question, simulate(question, minutesIn(halves), days));
  for (let lower = halves - 1; lower > 0 && !isTooSlow(question, minutesIn(lower), best.rank); lower -= 1) {
    yield;
    const other = ranked(question, simulate(question, minutesIn(lower), days, best.rank));
    if (isBetter(other.rank, best.rank)) best = other;
  }
  return best;
}

const minutesIn = (halves: number): number => halves * pace.step * 60;

/** Whether the study alone takes until the best end at this pace, so that no lower pace comes out better. */
function isTooSlow({ steps, today }: ScheduleQuestion, minutesPerWeek: number, best: Rival): boolean {
  if (best.unplaced > 0 || best.notWanted > 0) return false;
  const study = steps.reduce((sum, { hours, contactHours }) => sum + Math.max(0, hours - contactHours) * 60, 0);
  // The first week may be used up in its last days, so it counts as one more.
  const weeks = Math.max(0, Math.floor(study / minutesPerWeek) - 1);
  return addDays(today, 7 * weeks) >= best.end;
}

function ranked(question: ScheduleQuestion, simulated: Simulated): Candidate {
  const runs = [...simulated.runs.values()];
  const ends = runs.flatMap(({ end }) => (end === null ? [] : [end]));
  const notWanted = runs.filter(({ step, edition }) => step.wanted !== null && edition?.id !== step.wanted);
  const end = ends.reduce((last, one) => (one > last ? one : last), addDays(question.today, -1));
  return { simulated, rank: { unplaced: question.steps.length - ends.length, notWanted: notWanted.length, end } };
}

function isBetter(a: Rival, b: Rival): boolean {
  if (a.unplaced !== b.unplaced) return a.unplaced < b.unplaced;
  return a.notWanted === b.notWanted ? a.end < b.end : a.notWanted < b.notWanted;
}
