import type { Actor } from '@academy/contracts/identity';
import { noAdjustments } from '../domain/adjustments';
import type { CareerRoute } from '../domain/career-route';
import { hoursOf, type KeptPlan } from '../domain/kept-path';
import { may } from './may';
import type { PathStore, PlanningDesk } from './planning';
import { adjustmentsFor } from './tailor-path';

/** What choosing a goal would come to for one teacher. */
export interface RoutePreview {
  readonly routeSlug: string;
  readonly kind: KeptPlan['kind'];
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
    const previews: RoutePreview[] = [];
    for (const route of routes) {
      const wishes = { adjustments: adjustmentsFor(kept, route.slug) ?? noAdjustments, previous: [] };
      const { plan } = await this.desk.planFor(teacherId, route, wishes);
      previews.push({ routeSlug: route.slug, kind: plan.kind, hours: hoursOf(plan, new Set()) });
    }
    return { kind: 'RoutesPreviewed', previews };
  }
}
