import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { continuing, type KeptPath } from '../domain/kept-path';
import { may } from './may';
import type { PlanningDesk } from '../dossier/planning-desk';
import type { PlanningDossier } from '../dossier/planning-dossier';
import { pathToday } from './path-today';
import type { CareerRoutes, PathStore, Planned, PlanningParts } from './planning';
import type { ProposePath, RenewPathOutcome } from './propose-path';

export type AcceptProposalOutcome =
  | ({ readonly kind: 'PathTailored' } & Planned)
  /** What was offered is not of today any more, so it was not taken; the path as planned anew, with what it offers now. */
  | ({ readonly kind: 'ProposalOutdated' } & Planned)
  | Exclude<RenewPathOutcome, { readonly kind: 'PathRenewed' }>;

/** Puts the proposed shape of the path in place, while it is the one that the teacher saw, and of today. */
export class AcceptProposal {
  private readonly parts: PlanningParts;

  constructor(
    routes: CareerRoutes,
    desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly proposePath: Pick<ProposePath, 'renew'>,
    private readonly clock: Clock,
  ) {
    this.parts = { routes, desk };
  }

  /** `basis` names the proposal; taking one that is in place already changes nothing. */
  async execute({ actor, basis }: { actor: Actor; basis: string }): Promise<AcceptProposalOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const kept = await this.store.of(actor.teacherId);
    if (!kept) return { kind: 'NoPathYet' };
    const gathered = await this.parts.desk.gather(kept.teacherId);
    if (kept.plan.basis === basis) return { kind: 'PathTailored', path: kept, gathered };
    const taken = kept.proposal?.basis === basis ? await this.take(kept, gathered) : undefined;
    return taken ? { kind: 'PathTailored', path: taken, gathered } : this.offerAnew(actor);
  }

  /** Undefined where the proposal is not of today, or no longer the one that is kept. */
  private async take(kept: KeptPath, gathered: PlanningDossier): Promise<KeptPath | undefined> {
    const { standing, dossier, route } = await pathToday(this.parts, kept, gathered);
    if (standing !== 'NEW_PATH_OFFERED') return undefined;
    return this.store.transact(async (tx) => {
      const now = await tx.lock(kept.teacherId);
      if (!now?.proposal || now.proposal.basis !== kept.proposal?.basis) return undefined;
      const next = {
        ...now,
        plan: continuing(now.plan, dossier.done, now.proposal),
        routeRevision: route.revision,
        proposal: null,
        computedAt: this.clock.now(),
        replanningFailedAt: null,
      };
      await tx.keep(next);
      return next;
    });
  }

  /** What is known may have changed since it was gathered: that is why the proposal is another, or none. */
  private async offerAnew(actor: Actor): Promise<AcceptProposalOutcome> {
    const renewed = await this.proposePath.renew({ actor });
    return renewed.kind === 'PathRenewed' ? { ...renewed, kind: 'ProposalOutdated' } : renewed;
  }
}
