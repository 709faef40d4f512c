import { AdjustPath, GoalDossier, type AdjustmentChange, type KeptPath, type PathChange } from '@academy/paths/core';
import { hoursOf, noAdjustments } from '@academy/planner/core';
import type { ActingParts } from './parts';

/** What the teacher changes by hand: asks for the price, and takes it, which may be after something changed. */
export class ByHand {
  refused = 0;
  /** A price that was seen once. */
  private seen: { readonly change: AdjustmentChange; readonly said: PathChange } | undefined;

  constructor(private readonly parts: ActingParts) {}

  async preview(): Promise<string> {
    const { world, actor, desk, fault } = this.parts;
    const path = await this.path();
    const change = this.change();
    const outcome = await this.adjusting.preview({ actor, change });
    const outdated = await this.parts.isOutdated();
    if (outcome.kind === 'PathOutdated' && !outdated) fault('a path of today was called outdated');
    if (outcome.kind !== 'AdjustmentPreview') return `preview ${outcome.kind}`;
    if (outdated) fault('a price was said beside an outdated path');
    const { hoursBefore } = outcome.change;
    const route = (await world.careerRoutes.find(path.routeSlug))!;
    const adjustments = path.adjustments ?? noAdjustments;
    const goal = { route, wishes: { adjustments, previous: [] } };
    const { done } = new GoalDossier(await desk().gather(path.teacherId), goal, desk());
    if (Math.abs(hoursBefore - hoursOf(path.plan, done)) > 1e-6) fault('a price was said of other hours than the page');
    this.seen = { change, said: outcome.change };
    return 'previewed';
  }

  /** Takes the preview that was seen last, which may be from before. */
  async adjust(): Promise<string> {
    const seen = this.seen;
    if (!seen) return 'nothing to adjust';
    const { actor, fault } = this.parts;
    const before = await this.path();
    const outcome = await this.adjusting.execute({ actor, change: seen.change, basis: seen.said.basis });
    if (outcome.kind === 'PathOutdated') {
      this.refused += 1;
      if (JSON.stringify(await this.path()) !== JSON.stringify(before)) fault('a refused change changed the path');
    }
    if (outcome.kind !== 'PathAdjusted') return `adjusting ${outcome.kind}`;
    const [said, came] = [seen.said, outcome.change].map((change) => JSON.stringify(change));
    if (said !== came) fault(`${came} came of a preview of ${said}`);
    return 'adjusted';
  }

  private change(): AdjustmentChange {
    const { dice, world } = this.parts;
    const { id: moduleSlug, editions } = dice.oneOf(world.modules);
    return dice.oneOf<AdjustmentChange>([
      { pinned: [], banned: [], onlyProven: false },
      { banned: [moduleSlug], pinned: [] },
      { pinned: [moduleSlug], banned: [] },
      { onlyProven: true },
      { hoursBudget: dice.oneOf([null, 12, 30]) },
      { hoursPerWeek: dice.oneOf([null, 0.5, 8]), region: dice.oneOf(['north', 'south', null] as const) },
      { editions: [{ moduleSlug, editionId: dice.oneOf(editions).id }] },
    ]);
  }

  async reset(): Promise<string> {
    const outcome = await this.adjusting.reset({ actor: this.parts.actor });
    return outcome.kind === 'PathAdjusted' ? 'all taken back' : `taking back ${outcome.kind}`;
  }

  private get adjusting(): AdjustPath {
    const { world, store, desk } = this.parts;
    return new AdjustPath(world.careerRoutes, desk(), store, world.clock);
  }

  private async path(): Promise<KeptPath> {
    const path = await this.parts.store.of(this.parts.actor.teacherId);
    if (!path) throw new Error('No path');
    return path;
  }
}
