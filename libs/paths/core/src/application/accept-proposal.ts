import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { continuing } from '../domain/kept-path';
import { may } from './may';
import type { PathStore, PlanningDesk } from './planning';
import type { TailorPathOutcome } from './tailor-path';

/** Puts the proposed shape of the path in place; without a proposal the path stays as it is. */
export class AcceptProposal {
  constructor(
    private readonly desk: PlanningDesk,
    private readonly store: PathStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor }: { actor: Actor }): Promise<TailorPathOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const done = await this.desk.completedBy(actor.teacherId);
    return this.store.transact(async (tx) => {
      const path = await tx.lock(actor.teacherId);
      if (!path) return { kind: 'RouteNotFound' };
      if (!path.proposal) return { kind: 'PathTailored', path };
      const next = {
        ...path,
        plan: continuing(path.plan, done, path.proposal),
        proposal: null,
        computedAt: this.clock.now(),
      };
      await tx.keep(next);
      return { kind: 'PathTailored', path: next };
    });
  }
}
