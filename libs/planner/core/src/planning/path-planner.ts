import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import type { Belief } from '@academy/matching/core';
import type { Plan } from '../plan/plan';
import type { PathExplanation } from '../explanation/explanation';
import type { BarCode } from '../question/offer';
import type { PlanningQuestion } from '../question/planning-question';

export interface PlannedPath {
  readonly plan: Plan;
  readonly beliefs: ReadonlyMap<CompetenceId, Belief>;
}

/** The integer programme behind a plan, in a format that any solver reads. */
export interface Programme {
  /** Its first stage in CPLEX LP format. */
  readonly lp: string;
  readonly unitsPerHour: number;
}

/** A module that a teacher wants in the path and that cannot be there: what bars it; empty when what it asks does. */
export interface PinInTheWay {
  readonly slug: ModuleSlug;
  readonly reasons: readonly BarCode[];
}

/** What can be told from outside to stop; an `AbortSignal` fits. */
interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', stop: () => void): void;
  removeEventListener(type: 'abort', stop: () => void): void;
}

export interface PlanTerms {
  /** Milliseconds for the whole answer: waiting for a turn, preparing, solving, and what is tried where that fails. */
  readonly timeLimitMs?: number;
  readonly cancellation?: Cancellation | undefined;
}

/**
 * Finds the shortest path from what a teacher is believed to have to all targets, or the best that is possible.
 *
 * Each question has one deadline. Where no answer is there in time, all of them reject with `PlannerUnavailable`; where
 * whoever asked cancels, with that.
 */
export abstract class PathPlanner {
  abstract plan(question: PlanningQuestion, terms?: PlanTerms): Promise<PlannedPath>;
  /** What is solved for a question; undefined when there is nothing to solve. */
  abstract programme(question: PlanningQuestion, terms?: PlanTerms): Promise<Programme | undefined>;
  /** The modules, of those that are to be pinned by hand, that cannot be followed as things are. */
  abstract pinsInTheWay(
    question: PlanningQuestion,
    pins: readonly ModuleSlug[],
    terms?: PlanTerms,
  ): Promise<readonly PinInTheWay[]>;
  /** Modules that could take the place of a step of this path, six at most; what each would cost is not known yet. */
  abstract standIns(
    question: PlanningQuestion,
    slug: ModuleSlug,
    path: readonly ModuleSlug[],
    terms?: PlanTerms,
  ): Promise<readonly ModuleSlug[]>;
  /** Why these modules, in the order of a path, are the ones. */
  abstract explain(
    question: PlanningQuestion,
    slugs: readonly ModuleSlug[],
    terms?: PlanTerms,
  ): Promise<PathExplanation>;
}

/** Why there is no answer: too many wait, time was up, or whatever was tried failed. */
export type PlannerTrouble = 'TooManyWaiting' | 'OutOfTime' | 'Failed';

/** There is no answer now; asking again later may give one. */
export class PlannerUnavailable extends Error {
  override readonly name = 'PlannerUnavailable';

  constructor(
    readonly trouble: PlannerTrouble,
    because?: { readonly cause: unknown },
  ) {
    super(`No plan for now: ${trouble}`, because);
  }
}
