import type { ModuleSlug } from '@academy/contracts/catalogue';
import { addDays, type Day } from '@academy/kernel';
import { contactDaysOf } from './contact-days';
import { inTime, problemWith, type Opening } from './editions';
import type { EditionChoice, PlacedStep, UnplacedStep } from './schedule';
import type { ScheduleQuestion, ScheduleStep } from './schedule-question';
import type { Run, Simulated } from './run';
import { TakenDays } from './taken-days';

/** The steps that have days, by their first day. */
export function placedSteps(question: ScheduleQuestion, simulated: Simulated): readonly PlacedStep[] {
  const placed = [...simulated.runs.values()].flatMap((run): PlacedStep[] => {
    const { step, edition, start, end } = run;
    if (start === null || end === null) return [];
    const contactDays = meetingsOf(question, run).filter(({ day }) => day >= question.today);
    return [
      {
        ...{ slug: step.slug, start, end, contactDays },
        editionId: edition?.id ?? null,
        hasSeat: step.seat !== null,
        travelKm: step.travelKm === null ? null : Math.round(2 * step.travelKm * contactDays.length),
        others: choicesOf(question, simulated, step, run.ready).filter(({ editionId }) => editionId !== edition?.id),
      },
    ];
  });
  return placed.sort((a, b) => (a.start < b.start || (a.start === b.start && a.slug < b.slug) ? -1 : 1));
}

/** The steps that have none, each with why. */
export function unplacedSteps(question: ScheduleQuestion, simulated: Simulated): readonly UnplacedStep[] {
  const isPlaced = (slug: ModuleSlug): boolean => (simulated.runs.get(slug)?.end ?? null) !== null;
  const left = new Set(question.steps.map(({ slug }) => slug).filter((slug) => !isPlaced(slug)));
  return question.steps
    .filter(({ slug }) => left.has(slug))
    .map((step) => {
      // What is on its way waits for nothing: a seat is not moved, also where what comes first has no days.
      const isOnItsWay = simulated.runs.has(step.slug);
      const waitsFor = isOnItsWay ? [] : step.after.filter((slug) => left.has(slug));
      const found = isOnItsWay ? 'TOO_FAR_AWAY' : 'NO_EDITION_IN_TIME';
      return {
        slug: step.slug,
        reason: waitsFor.length > 0 ? 'WAITS' : found,
        waitsFor,
        editions: choicesOf(question, simulated, step, readyFor(question, simulated, step)),
      };
    });
}

function meetingsOf({ calendar, region }: ScheduleQuestion, { step, edition }: Run) {
  return edition ? contactDaysOf({ ...step, start: edition.start }, calendar.holidays[region]) : [];
}

function readyFor({ today }: ScheduleQuestion, { runs }: Simulated, { after }: ScheduleStep): Day {
  return after.reduce<Day>((latest, slug) => {
    const end = runs.get(slug)?.end ?? null;
    return end !== null && end >= latest ? addDays(end, 1) : latest;
  }, today);
}

/** Every edition of a step, with what keeps the step out of it while all other steps stay where they are. */
function choicesOf(question: ScheduleQuestion, simulated: Simulated, step: ScheduleStep, ready: Day): EditionChoice[] {
  const holidays = question.calendar.holidays[question.region];
  const opening: Opening = {
    ready,
    taken: takenBeside(question, simulated, step.slug),
    holidays,
    meetingsOf: (one, { start }) => contactDaysOf({ ...one, start }, holidays),
  };
  return inTime(step.editions).map((edition) => ({
    editionId: edition.id,
    start: edition.start,
    problem: problemWith(edition, step, opening) ?? null,
  }));
}

/** The days that all but this step take. */
function takenBeside(question: ScheduleQuestion, { runs }: Simulated, slug: ModuleSlug): TakenDays {
  const taken = new TakenDays();
  const holidays = question.calendar.holidays[question.region];
  for (const engagement of question.engagements) taken.add(contactDaysOf(engagement, holidays), engagement.form);
  for (const run of runs.values()) if (run.step.slug !== slug) taken.add(meetingsOf(question, run), run.step.form);
  return taken;
}
