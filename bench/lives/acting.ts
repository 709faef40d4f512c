import { AcceptProposal, ProposePath, TailorPath, type KeptPath } from '@academy/paths/core';
import { ByHand } from './by-hand';
import type { ActingParts } from './parts';

/** What the teacher and the academy do between what happens: look, hear, take, change by hand, choose. */
export class Acting {
  private refusedProposals = 0;
  /** A proposal that was seen once. */
  private seenProposal: string | undefined;
  private readonly byHand: ByHand;

  constructor(private readonly parts: ActingParts) {
    this.byHand = new ByHand(parts);
  }

  /** Often nothing, so that news piles up. Answers what was done. */
  async act(): Promise<string> {
    const does = [
      ...['nothing', 'nothing', 'renew', 'renew', 'hear', 'take', 'take'],
      ...['preview', 'preview', 'adjust', 'reset', 'goal'],
    ] as const;
    switch (this.parts.dice.oneOf(does)) {
      case 'renew':
        return this.renew();
      case 'hear':
        return this.hear();
      case 'take':
        return this.take();
      case 'preview':
        return this.byHand.preview();
      case 'adjust':
        return this.byHand.adjust();
      case 'reset':
        return this.byHand.reset();
      case 'goal':
        if (this.parts.dice.chance(0.3)) await this.tailor();
        return 'goal';
      default:
        return 'nothing done';
    }
  }

  /** Proposals and previews from before that were not taken. */
  get refused(): number {
    return this.refusedProposals + this.byHand.refused;
  }

  async tailor(): Promise<void> {
    const { world, dice, actor, store } = this.parts;
    const tailor = new TailorPath(world.careerRoutes, this.parts.desk(), store, world.clock);
    await tailor.execute({ actor, routeSlug: dice.oneOf(world.routes).slug });
  }

  /** Whether the teacher notes what is offered, to come back to it later. */
  async notice(): Promise<void> {
    if (this.parts.dice.chance(0.5)) this.seenProposal = (await this.path()).proposal?.basis;
  }

  private async renew(): Promise<string> {
    await this.proposing.renew({ actor: this.parts.actor });
    if (await this.parts.isOutdated()) this.parts.fault('outdated after it was looked at');
    return 'looked at';
  }

  private async hear(): Promise<string> {
    await this.proposing.execute({ cause: this.parts.newCause(), teacherId: this.parts.actor.teacherId });
    if (await this.parts.isOutdated()) this.parts.fault('outdated after news was heard');
    return 'news heard';
  }

  /** Takes the proposal that was seen last, which may be from before. */
  private async take(): Promise<string> {
    const { world, actor, store, fault } = this.parts;
    const before = await this.path();
    const basis = this.seenProposal ?? before.proposal?.basis;
    if (basis === undefined || basis === before.plan.basis) return 'nothing to take';
    const accept = new AcceptProposal(world.careerRoutes, this.parts.desk(), store, this.proposing, world.clock);
    const outcome = await accept.execute({ actor, basis });
    const after = await this.path();
    if (outcome.kind === 'PathTailored' && after.plan.basis !== basis) fault('another proposal was taken');
    if (outcome.kind !== 'ProposalOutdated') return 'proposal taken';
    this.refusedProposals += 1;
    if (after.proposal && stepsIn(after) !== stepsIn(before)) fault('a refused proposal changed the path');
    return 'proposal refused';
  }

  private get proposing(): ProposePath {
    const { world, store } = this.parts;
    return new ProposePath(world.careerRoutes, this.parts.desk(), store, world.clock);
  }

  private async path(): Promise<KeptPath> {
    const path = await this.parts.store.of(this.parts.actor.teacherId);
    if (!path) throw new Error('No path');
    return path;
  }
}

const stepsIn = ({ plan }: KeptPath): string => [...new Set(plan.steps.map(({ slug }) => slug))].sort().join();
