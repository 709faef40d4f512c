import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { continuing, type KeptPath } from '../domain/kept-path';
import { differenceOf, type Plan, PlannerUnavailable, todoOf } from '@academy/planner/core';
import { may } from './may';
import { orUnavailable } from './or-unavailable';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { PlanningDossier } from '../dossier/planning-dossier';
import { pathToday, type PathToday } from './path-today';
import type { CareerRoutes, PathStore, PathTransaction, Planned, PlanningParts } from './planning';

export type ProposePathOutcome =
  | { readonly kind: 'NoPath' }
  | { readonly kind: 'NothingChanges' }
  | { readonly kind: 'ProposalKept' }
  | { readonly kind: 'GoalChangedMeanwhile' }
  | AlreadyDone;

export type RenewPathOutcome =
  | ({ readonly kind: 'PathRenewed' } & Planned)
  | { readonly kind: 'NoPathYet' }
  | { readonly kind: 'PlannerUnavailable' }
  | { readonly kind: 'NotAllowed' };

/** News of a teacher. */
interface HeardOf {
  readonly cause: Cause;
  readonly teacherId: TeacherId;
}

type Transact = <T>(work: (tx: PathTransaction) => Promise<T>) => Promise<T | AlreadyDone>;

/**
 * Plans again where a path is not of today any more. Where the same modules remain, the path is refreshed; where others
 * would, the new shape is kept as a proposal: nothing changes without consent. Where there is no plan for now the path is
 * flagged, and the news is to be heard again: rejects with `PlannerUnavailable`.
 */
export class ProposePath {
  private readonly parts: PlanningParts;

  constructor(
    routes: CareerRoutes,
    desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly clock: Clock,
  ) {
    this.parts = { routes, desk };
  }

  /** After news of a teacher. */
  async execute({ cause, teacherId }: HeardOf): Promise<ProposePathOutcome> {
    const transact: Transact = (work) => this.store.once(cause, work);
    const kept = await this.store.of(teacherId);
    if (!kept) return transact(async () => ({ kind: 'NoPath' }));
    return this.propose(kept, await this.parts.desk.gather(teacherId), transact);
  }

  /** After news of many: who has no path is one look for all of them. Rejects at the first whose news is to be heard again. */
  async executeAll(heard: readonly HeardOf[]): Promise<ReadonlyMap<Cause, ProposePathOutcome>> {
    const having = await this.store.having(heard.map(({ teacherId }) => teacherId));
    const without = heard.filter(({ teacherId }) => !having.has(teacherId)).map(({ cause }) => cause);
    const fresh = without.length > 0 ? await this.store.nothingFor(without) : new Set();
    const outcomes = new Map<Cause, ProposePathOutcome>(
      without.map((cause) => [cause, { kind: fresh.has(cause) ? 'NoPath' : 'AlreadyDone' }]),
    );
    for (const one of heard) if (having.has(one.teacherId)) outcomes.set(one.cause, await this.execute(one));
    return outcomes;
  }

  /** On the teacher's own asking; a path that is of today stays as it is. */
  async renew({ actor }: { actor: Actor }): Promise<RenewPathOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const kept = await this.store.of(teacherId);
    if (!kept) return { kind: 'NoPathYet' };
    const known = await this.parts.desk.gather(teacherId);
    const outcome = await orUnavailable(this.propose(kept, known, (work) => this.store.transact(work)));
    if (outcome instanceof PlannerUnavailable) return { kind: 'PlannerUnavailable' };
    const path = await this.store.of(teacherId);
    if (!path) return { kind: 'NoPathYet' };
    // Whoever made another path meanwhile may have known more.
    const gathered = outcome.kind === 'GoalChangedMeanwhile' ? await this.parts.desk.gather(teacherId) : known;
    return { kind: 'PathRenewed', path, gathered };
  }

  private async propose(kept: KeptPath, gathered: PlanningDossier, transact: Transact): Promise<ProposePathOutcome> {
    const { teacherId } = kept;
    const today = await pathToday(this.parts, kept, gathered);
    const planned = today.standing === 'OUTDATED' ? await orUnavailable(today.dossier.plan()) : null;
    if (planned instanceof PlannerUnavailable) {
      await this.flag(kept);
      throw planned;
    }
    return transact(async (tx) => {
      const now = await tx.lock(teacherId);
      // Whoever chose another goal meanwhile has a fresh path already.
      if (!now || now.routeSlug !== kept.routeSlug || now.computedAt > kept.computedAt)
        return { kind: 'GoalChangedMeanwhile' };
      return planned ? this.keep(tx, now, planned.plan, today) : this.unflag(tx, now, today);
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

  /** A proposal from before means nothing beside a path that is of today again. */
  private async unflag(tx: PathTransaction, path: KeptPath, { standing }: PathToday): Promise<ProposePathOutcome> {
    const proposal = standing === 'OF_TODAY' ? null : path.proposal;
    if (path.replanningFailedAt || proposal !== path.proposal)
      await tx.keep({ ...path, proposal, replanningFailedAt: null });
    return { kind: 'NothingChanges' };
  }

  private async keep(
    tx: PathTransaction,
    path: KeptPath,
    plan: Plan,
    { dossier: { done }, route }: PathToday,
  ): Promise<ProposePathOutcome> {
    const { drops, adds } = differenceOf(todoOf(path.plan, done), todoOf(plan, done));
    const current = { ...path, replanningFailedAt: null };
    if (drops.length > 0 || adds.length > 0) {
      await tx.keep({ ...current, proposal: plan });
      return { kind: 'ProposalKept' };
    }
    const refreshed = { plan: continuing(path.plan, done, plan), routeRevision: route.revision };
    await tx.keep({ ...current, ...refreshed, computedAt: this.clock.now(), proposal: null });
    return { kind: 'NothingChanges' };
  }
}
