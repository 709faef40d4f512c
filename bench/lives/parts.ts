import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { CareerRoute, PathStore, ProposePath } from '@academy/paths/core';
import type { PathPlanner } from '@academy/planner/core';
import type { AskingPlanningDesk } from '../../libs/paths/server/src/planner/planning-desk';
import type { Dice } from '@academy/kernel';
import type { World } from './world/world';

export interface LifeParts {
  readonly planner: PathPlanner;
  /** For what is held against; it shares nothing with the other. */
  readonly otherPlanner: PathPlanner;
  readonly store: PathStore;
  readonly goals: readonly CareerRoute[];
  /** The event that a hearer hears. */
  readonly newCause: () => Parameters<ProposePath['execute']>[0]['cause'];
}

/** What acting is done with, and who hears of what should not be. */
export interface ActingParts extends Pick<LifeParts, 'store' | 'newCause'> {
  readonly world: World;
  readonly dice: Dice;
  readonly actor: Actor & { readonly teacherId: TeacherId };
  readonly desk: () => AskingPlanningDesk;
  readonly fault: (what: string) => void;
  /** Whether the path is outdated now. */
  readonly isOutdated: () => Promise<boolean>;
}
