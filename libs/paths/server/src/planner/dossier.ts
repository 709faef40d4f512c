import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue, ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { figuresVersion, type FiguresInUse } from '@academy/contracts/matching';
import type { Evidence, TeacherFile } from '@academy/contracts/teachers';
import { beliefsOf, entryLackOf, type EntryLack } from '@academy/matching/core';
import {
  basisText,
  editionsThatDecide,
  masteredIn,
  masteredTargets,
  planInTime,
  schedulePathInTurns,
  scheduleQuestionFor,
  servingSeats,
  stuckIn,
  type Plan,
  type PathPlanner,
  type PinInTheWay,
  type PlanningQuestion,
  type Schedule,
  type SchoolCalendar,
} from '@academy/planner/core';
import type { BasedPlan, CareerRoute, DossierOfEvidence, PlanWishes } from '@academy/paths/core';
import { fingerprint } from '../fingerprint';
import { stillDone } from './still-done';

/** What was gathered of a teacher, the offer and a goal. */
export interface DossierFacts {
  readonly teacher: TeacherFile;
  readonly route: CareerRoute;
  readonly wishes: PlanWishes;
  /** Without any place that the teacher has. */
  readonly question: PlanningQuestion;
  /** As published, without learned hours. */
  readonly modules: readonly ModuleFacts[];
  readonly figures: FiguresInUse;
  readonly enrolments: readonly EnrolmentFacts[];
  /** Modules that this teacher has a place in, or in the queue, each with the edition. */
  readonly seats: ReadonlyMap<ModuleSlug, string>;
}

/** Who answers what is asked of a dossier. */
export interface DossierParts {
  readonly planner: PathPlanner;
  readonly catalogue: Pick<Catalogue, 'editions'>;
  readonly calendar: SchoolCalendar;
}

/** What plans rest on, and what is asked with it. */
export class GatheredDossier implements DossierOfEvidence {
  readonly done: ReadonlySet<ModuleSlug>;
  readonly beside: readonly ModuleSlug[];
  readonly enrolments: readonly EnrolmentFacts[];
  readonly held: ReadonlySet<ModuleSlug>;
  /** Modules in which a place would be refused, each with what this teacher does not show. */
  readonly closed: ReadonlyMap<ModuleSlug, EntryLack>;
  /** Without what is wanted by hand. */
  private readonly unpinned: PlanningQuestion;

  constructor(
    private readonly facts: DossierFacts,
    private readonly parts: DossierParts,
  ) {
    const { question, seats, wishes } = facts;
    this.held = new Set(seats.keys());
    const serving = servingSeats({ ...question, pinned: wishes.adjustments.pinned }, [...this.held]);
    this.unpinned = { ...question, pinned: serving };
    this.beside = [...this.held].filter((slug) => !serving.includes(slug) && !wishes.adjustments.pinned.includes(slug));
    this.done = stillDone(facts.enrolments, question);
    this.closed = closedTo(facts);
    this.enrolments = facts.enrolments;
  }

  async plan(): Promise<BasedPlan> {
    const { planner } = this.parts;
    const timed = await planInTime(planner, await this.question(), (plan) => this.scheduleQuestion(plan), turn);
    const beliefVersion = figuresVersion(this.facts.figures);
    return { ...timed, plan: { ...timed.plan, beliefVersion, basis: await this.basisOf(timed.plan, timed.schedule) } };
  }

  /** What the planner is asked. A wanted module that cannot be followed is left out of account. */
  async question(): Promise<PlanningQuestion> {
    const { pinned } = this.facts.wishes.adjustments;
    if (pinned.length === 0) return this.unpinned;
    const inTheWay = new Set((await this.pinsInTheWay()).map(({ slug }) => slug));
    const pins = pinned.filter((slug) => !inTheWay.has(slug));
    return { ...this.unpinned, pinned: [...new Set([...(this.unpinned.pinned ?? []), ...pins])] };
  }

  get evidence(): readonly Evidence[] {
    return this.facts.teacher.evidence;
  }

  /** The same with other evidence, which also decides which completed modules are still behind the teacher. */
  withEvidence(evidence: readonly Evidence[]): GatheredDossier {
    const teacher = { ...this.facts.teacher, evidence };
    return new GatheredDossier({ ...this.facts, teacher, question: { ...this.facts.question, teacher } }, this.parts);
  }

  pinsInTheWay(): Promise<readonly PinInTheWay[]> {
    return this.parts.planner.pinsInTheWay(this.unpinned, this.facts.wishes.adjustments.pinned);
  }

  async scheduleOf(plan: Plan): Promise<Schedule> {
    return schedulePathInTurns(await this.scheduleQuestion(plan), turn);
  }

  async isOfToday(plan: Plan): Promise<boolean> {
    return plan.basis !== undefined && plan.basis === (await this.basisOf(plan, await this.scheduleOf(plan)));
  }

  /** The targets that are mastered as things are, each with how sure that is now. */
  mastered(): Plan['mastered'] {
    const { targets, teacher, framework, asOf, calibration, tau } = this.facts.question;
    const beliefs = beliefsOf(teacher.evidence, framework, asOf, calibration);
    return masteredTargets(targets, beliefs, masteredIn(beliefs, tau));
  }

  private async basisOf(plan: Plan, schedule: Schedule): Promise<string> {
    const { route, wishes, teacher, seats } = this.facts;
    const { adjustments } = wishes;
    const stuck = stuckIn(schedule);
    const decidedByDays = plan.kind === 'PLAN' && (stuck.length > 0 || plan.setAside !== undefined);
    const editions = decidedByDays ? editionsThatDecide(this.unpinned, { adjustments, seats }) : [];
    const facts = {
      ...{ route, adjustments, hoursPerYear: teacher.hoursPerYear, seats, done: this.done, stuck },
      figures: figuresVersion(this.facts.figures),
      offers: decidedByDays ? await this.parts.catalogue.editions(editions) : null,
    };
    return fingerprint(basisText(this.unpinned, facts));
  }

  private async scheduleQuestion(plan: Plan) {
    const { modules, seats, teacher, wishes, question } = this.facts;
    const planned = new Set(plan.steps.map(({ slug }) => slug));
    const offered = modules.filter(({ id }) => planned.has(id)).flatMap(({ editions }) => editions);
    const editions = await this.parts.catalogue.editions([...offered.map(({ id }) => id), ...seats.values()]);
    return scheduleQuestionFor(plan, {
      ...{
        modules,
        editions,
        seats,
        done: this.done,
        calendar: this.parts.calendar,
        hoursPerYear: teacher.hoursPerYear,
      },
      full: question.full,
      home: teacher.limits.home,
      adjustments: wishes.adjustments,
      asOf: question.asOf,
    });
  }
}

function closedTo({ modules, teacher, question }: DossierFacts): ReadonlyMap<ModuleSlug, EntryLack> {
  const closed = new Map<ModuleSlug, EntryLack>();
  for (const { id, entry, prerequisites } of modules) {
    const asked = { credential: entry?.everHeldCredential ?? null, prerequisites };
    const lack = entryLackOf(asked, teacher, question.framework, question.asOf);
    if (lack) closed.set(id, lack);
  }
  return closed;
}
