import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { noAdjustments } from '../domain/adjustments';
import { continuing, differenceOf, todoOf, type KeptPath, type KeptPlan } from '../domain/kept-path';
import { PlannerUnavailable } from '../planner/path-planner';
import { orUnavailable } from './or-unavailable';
import type { CareerRoutes, PathStore, PathTransaction, PlanningDesk } from './planning';

export type ProposePathOutcome =
  | { readonly kind: 'NoPath' }
  | { readonly kind: 'NothingChanges' }
  | { readonly kind: 'ProposalKept' }
  | { readonly kind: 'GoalChangedMeanwhile' }
  | AlreadyDone;

/**
 * Plans again after news of a teacher. Where the same modules remain, the path is refreshed; where others would, the
 * new shape is kept as a proposal: nothing changes without consent. Where there is no plan for now the path is flagged, and
 * the news is to be heard again: rejects with `PlannerUnavailable`.
 */
export class ProposePath {
  constructor(
    private readonly routes: CareerRoutes,
    private readonly desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly clock: Clock,
  ) {}

  async execute({ cause, teacherId }: { cause: Cause; teacherId: TeacherId }): Promise<ProposePathOutcome> {
    const path = await this.store.of(teacherId);
    const route = path && (await this.routes.find(path.routeSlug, path.routeRevision));
    if (!path || !route) return this.store.once(cause, async () => ({ kind: 'NoPath' }));

    const done = await this.desk.completedBy(teacherId);
    const wishes = { adjustments: path.adjustments ?? noAdjustments, previous: todoOf(path.plan, done) };
    const planned = await orUnavailable(this.desk.planFor(teacherId, route, wishes));
    if (planned instanceof PlannerUnavailable) {
      await this.flag(path);
      throw planned;
    }
    return this.store.once(cause, async (tx) => {
      const now = await tx.lock(teacherId);
      // Whoever chose another goal meanwhile has a fresh path already.
      if (!now || now.routeSlug !== route.slug || now.computedAt > path.computedAt)
        return { kind: 'GoalChangedMeanwhile' };
      return this.keep(tx, now, planned.plan, done);
    });
  }

  /** The path stays as it is, and says that it does not know of the news; whoever changed it meanwhile planned since. */
  private flag(path: KeptPath): Promise<void> {
    return this.store.transact(async (tx) => {
      const now = await tx.lock(path.teacherId);
      if (now?.computedAt.getTime() !== path.computedAt.getTime()) return;
      await tx.keep({ ...now, replanningFailedAt: this.clock.now() });
    });
  }

  private async keep(
    tx: PathTransaction,
    path: KeptPath,
    plan: KeptPlan,
    done: ReadonlySet<string>,
  ): Promise<ProposePathOutcome> {
    const { drops, adds } = differenceOf(
      todoOf(path.plan, done),
      plan.steps.map(({ slug }) => slug),
    );
    const current = { ...path, replanningFailedAt: null };
    const same = drops.length === 0 && adds.length === 0;
    await tx.keep(
      same
        ? { ...current, plan: continuing(path.plan, done, plan), computedAt: this.clock.now(), proposal: null }
        : { ...current, proposal: plan },
    );
    return { kind: same ? 'NothingChanges' : 'ProposalKept' };
  }
}
