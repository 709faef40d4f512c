import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { carriedToOtherGoal } from '../domain/adjusting';
import { noAdjustments, PlannerUnavailable } from '@academy/planner/core';
import { continuing, type KeptPath } from '../domain/kept-path';
import { may } from './may';
import { orUnavailable } from './or-unavailable';
import { GoalDossier } from '../dossier/goal-dossier';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { CareerRoutes, PathStore, Planned } from './planning';

export type TailorPathOutcome =
  | ({ readonly kind: 'PathTailored' } & Planned)
  | { readonly kind: 'RouteNotFound' }
  /** No plan for now: what was kept stays as it was. */
  | { readonly kind: 'PlannerUnavailable' }
  | { readonly kind: 'NotAllowed' };

/** Computes the shortest path to a goal and keeps it in place of the path before. */
export class TailorPath {
  constructor(
    private readonly routes: CareerRoutes,
    private readonly desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, routeSlug }: { actor: Actor; routeSlug: string }): Promise<TailorPathOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;

    const route = await this.routes.find(routeSlug);
    if (!route) return { kind: 'RouteNotFound' };

    // Solving takes its time, so nothing is locked meanwhile.
    const kept = await this.store.of(teacherId);
    const adjustments = adjustmentsFor(kept, route.slug);
    const wishes = { adjustments: adjustments ?? noAdjustments, previous: [] };
    const gathered = await this.desk.gather(teacherId);
    const dossier = new GoalDossier(gathered, { route, wishes }, this.desk);
    const planned = await orUnavailable(dossier.plan());
    if (planned instanceof PlannerUnavailable) return { kind: 'PlannerUnavailable' };
    const { plan } = planned;
    const { done } = dossier;
    return this.store.transact(async (tx) => {
      const before = await tx.lock(teacherId);
      const path: KeptPath = {
        id: before?.id ?? this.store.newId(),
        teacherId,
        routeSlug: route.slug,
        routeRevision: route.revision,
        plan: before?.routeSlug === route.slug ? continuing(before.plan, done, plan) : plan,
        computedAt: this.clock.now(),
        proposal: null,
        adjustments,
        replanningFailedAt: null,
      };
      await tx.keep(path);
      return { kind: 'PathTailored', path, gathered };
    });
  }
}

/** The same goal keeps what was changed by hand; another keeps what is about the teacher. */
export function adjustmentsFor(path: KeptPath | undefined, routeSlug: string): KeptPath['adjustments'] {
  const before = path?.adjustments ?? null;
  return before && path?.routeSlug !== routeSlug ? carriedToOtherGoal(before) : before;
}
