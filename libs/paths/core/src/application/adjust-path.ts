import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { noAdjustments, type Adjustments } from '@academy/planner/core';
import type { AdjustmentChange } from '../domain/adjusting';
import { continuing, type KeptPath } from '../domain/kept-path';
import { may } from './may';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { CareerRoutes, PathStore, Planned, PlanningParts } from './planning';
import { tryAdjustments, type PathChange, type TrialRefusal } from './try-adjustments';

export interface AdjustPathCommand {
  readonly actor: Actor;
  readonly change: AdjustmentChange;
  /** Modules to prefer among plans of equal hours; those of the path as it is when absent. */
  readonly prefer?: readonly string[] | undefined;
  /** What the preview that was seen is named by: where something else would come of it by now, nothing is changed. */
  readonly basis?: string | undefined;
}

type Refusal = TrialRefusal | { readonly kind: 'NoPathYet' } | { readonly kind: 'NotAllowed' };

export type PreviewOutcome = { readonly kind: 'AdjustmentPreview'; readonly change: PathChange } | Refusal;

export type AdjustPathOutcome =
  | ({
      readonly kind: 'PathAdjusted';
      readonly change: PathChange;
      /** What gives back the path as it was. */
      readonly before: { readonly adjustments: Adjustments; readonly modules: readonly string[] };
    } & Planned)
  | Refusal;

/** Times that planning begins anew because the path changed meanwhile. */
const MOST_ATTEMPTS = 3;

/** Changes a path by hand: plans again at once, and says what it costs in hours and days. */
export class AdjustPath {
  private readonly parts: PlanningParts;

  constructor(
    routes: CareerRoutes,
    desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly clock: Clock,
  ) {
    this.parts = { routes, desk };
  }

  /** What would come of it; changes nothing. */
  async preview({ actor, change, prefer }: Omit<AdjustPathCommand, 'basis'>): Promise<PreviewOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const path = await this.store.of(actor.teacherId);
    const trial = path && (await tryAdjustments(this.parts, path, change, prefer));
    if (!trial) return { kind: 'NoPathYet' };
    return trial.kind === 'Tried' ? { kind: 'AdjustmentPreview', change: trial.change } : trial;
  }

  async execute(command: AdjustPathCommand): Promise<AdjustPathOutcome> {
    const { actor } = command;
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const outcome = await this.attempt(actor.teacherId, command);
      if (outcome.kind !== 'ChangedMeanwhile') return outcome;
    }
    throw new Error(`The path of teacher ${actor.teacherId} keeps changing while it is adjusted`);
  }

  /** Everything back to how the planner would have it. */
  reset({ actor }: { actor: Actor }): Promise<AdjustPathOutcome> {
    return this.execute({ actor, change: noAdjustments });
  }

  /** Solving takes its time, so nothing is locked meanwhile, and what was planned on is compared before keeping. */
  private async attempt(
    teacherId: TeacherId,
    { change, prefer, basis }: AdjustPathCommand,
  ): Promise<AdjustPathOutcome | { readonly kind: 'ChangedMeanwhile' }> {
    const path = await this.store.of(teacherId);
    const trial = path && (await tryAdjustments(this.parts, path, change, prefer));
    if (!path || !trial) return { kind: 'NoPathYet' };
    if (trial.kind !== 'Tried') return trial;
    if (basis !== undefined && basis !== trial.change.basis) return { kind: 'PathOutdated' };
    const { done, route, todoBefore, gathered } = trial;
    return this.store.transact(async (tx) => {
      const now = await tx.lock(teacherId);
      if (!now || !isSame(now, path)) return { kind: 'ChangedMeanwhile' };
      const plan = continuing(now.plan, done, trial.plan);
      const { adjustments } = trial;
      const next = {
        ...now,
        plan,
        routeRevision: route.revision,
        adjustments,
        proposal: null,
        computedAt: this.clock.now(),
        replanningFailedAt: null,
      };
      await tx.keep(next);
      const before = { adjustments: now.adjustments ?? noAdjustments, modules: todoBefore };
      return { kind: 'PathAdjusted', path: next, gathered, change: trial.change, before };
    });
  }
}

const isSame = (a: KeptPath, b: KeptPath): boolean =>
  a.routeSlug === b.routeSlug &&
  a.computedAt.getTime() === b.computedAt.getTime() &&
  a.proposal?.basis === b.proposal?.basis &&
  a.replanningFailedAt?.getTime() === b.replanningFailedAt?.getTime() &&
  JSON.stringify(a.adjustments) === JSON.stringify(b.adjustments);
