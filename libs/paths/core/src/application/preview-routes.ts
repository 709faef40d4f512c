import type { Actor } from '@academy/contracts/identity';
import { hoursOf, noAdjustments, type Plan } from '@academy/planner/core';
import type { CareerRoute } from '../domain/career-route';
import type { KeptPath } from '../domain/kept-path';
import { may } from './may';
import { GoalDossier } from '../dossier/goal-dossier';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { PlanningDossier } from '../dossier/planning-dossier';
import type { PathStore } from './planning';
import { adjustmentsFor } from './tailor-path';

/** What choosing a goal would come to for one teacher. */
export interface RoutePreview {
  readonly routeSlug: string;
  readonly kind: Plan['kind'];
  /** Hours that would be left to do. */
  readonly hours: number;
}

export type PreviewRoutesOutcome =
  { readonly kind: 'RoutesPreviewed'; readonly previews: readonly RoutePreview[] } | { readonly kind: 'NotAllowed' };

/** Plans to every goal as choosing it would, and keeps nothing: one after another, since whoever chose goes first. */
export class PreviewRoutes {
  constructor(
    private readonly routes: { current(): Promise<readonly CareerRoute[]> },
    private readonly desk: PlanningDesk,
    private readonly store: Pick<PathStore, 'of'>,
  ) {}

  async execute({ actor }: { actor: Actor }): Promise<PreviewRoutesOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const [routes, kept] = await Promise.all([this.routes.current(), this.store.of(teacherId)]);
    const gathered = await this.desk.gather(teacherId);
    const previews: RoutePreview[] = [];
    for (const route of routes) {
      previews.push(await this.previewOf(gathered, route, kept));
    }
    return { kind: 'RoutesPreviewed', previews };
  }

  /** A plan that is kept and of today is not made again: the page of goals says what the page of the path says. */
  private async previewOf(
    gathered: PlanningDossier,
    route: CareerRoute,
    kept: KeptPath | undefined,
  ): Promise<RoutePreview> {
    const wishes = { adjustments: adjustmentsFor(kept, route.slug) ?? noAdjustments, previous: [] };
    const dossier = new GoalDossier(gathered, { route, wishes }, this.desk);
    const mine = kept?.routeSlug === route.slug ? [kept.plan, kept.proposal] : [];
    for (const plan of mine) if (plan && (await dossier.isOfToday(plan))) return previewIn(route, plan, dossier);
    return previewIn(route, (await dossier.plan()).plan, dossier);
  }
}

const previewIn = ({ slug }: CareerRoute, plan: Plan, { done }: GoalDossier): RoutePreview => ({
  routeSlug: slug,
  kind: plan.kind,
  hours: hoursOf(plan, done),
});
