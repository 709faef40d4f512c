import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { LevelRequirement } from '@academy/contracts/competences';
import type { Influence } from '@academy/matching/core';
import type { Target } from '../plan/target';
import type { BarCode } from '../question/offer';

/** How a step serves a target. */
export interface StepReason {
  readonly target: Target;
  /** Whether the step leads over the chain's last level itself, or a later step does that asks for it. */
  readonly role: 'DIRECT' | 'PRIOR_KNOWLEDGE';
  /**
   * From a level that the step gives, over levels that later steps ask, to the target; where the path does not reach
   * the target, to the highest level of it that the path does reach.
   */
  readonly chain: readonly LevelRequirement[];
}

/** A level that a step asks and that the teacher is taken to have. */
export interface AssumedNeed extends LevelRequirement {
  /** Chance that the level is really there, from 0 to 1. */
  readonly chance: number;
  /** The evidence that counted for it, and how far each piece moves the belief. */
  readonly evidence: readonly Influence[];
}

/** How sure it is that a step can be followed. */
interface Confidence {
  /** Chance that all that is assumed is really there, taken as independent; 1 where nothing is. */
  readonly chance: number;
  /** The chance from which a level counted as had. */
  readonly tau: number;
}

export interface StepExplanation {
  readonly slug: ModuleSlug;
  /** In the path whatever it costs: the teacher has a place in it, or wants it. */
  readonly pinned: boolean;
  /** Empty only of what is pinned, of what a pinned step asks, and of what news has made needless. */
  readonly why: readonly StepReason[];
  /** Later steps that ask a level that this step gives, in the order of the path. */
  readonly preparesFor: readonly ModuleSlug[];
  readonly evidenceUsed: readonly AssumedNeed[];
  readonly confidence: Confidence;
}

/** A module that would have been needed by who cannot yet do what this teacher can. */
export interface SkippedModule {
  readonly slug: ModuleSlug;
  /** What it would have led to and the path or the goal leans on: of each competence the highest level. */
  readonly levels: readonly LevelRequirement[];
  /** Ids of the evidence that speaks of these competences. */
  readonly because: readonly string[];
  /** Chance that all these levels are really there, taken as independent. */
  readonly chance: number;
}

/** A module that could lead to the goal and that this teacher cannot or does not want to follow. */
export interface BlockedModule {
  readonly slug: ModuleSlug;
  readonly codes: readonly BarCode[];
}

/** Why a path is as it is, as far as it takes no planning. */
export interface PathExplanation {
  readonly tau: number;
  /** One for each step that is still to be done, in the order of the path. */
  readonly steps: readonly StepExplanation[];
  readonly skipped: readonly SkippedModule[];
  /** What leads to a target itself first, then the shortest. */
  readonly blocked: readonly BlockedModule[];
  /** Open modules on a way to the goal that are not in the path, in the same order. */
  readonly otherWays: readonly ModuleSlug[];
}
