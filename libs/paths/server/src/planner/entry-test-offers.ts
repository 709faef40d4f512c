import type { EntryTests } from '@academy/contracts/entry-tests';
import { entryTests, noAdjustments, slugsOf, todoOf, worthAsking, type WorthAsking } from '@academy/planner/core';
import type { CareerRoute, KeptPath } from '@academy/paths/core';
import type { AskingPlanningDesk } from './planning-desk';

/** Offers entry tests with a path: those that are worth their time, and that this teacher can take now. */
export class EntryTestOffers {
  constructor(
    private readonly desk: AskingPlanningDesk,
    private readonly tests: EntryTests,
  ) {}

  /** The most worthwhile first; together with the tests taken lately never more than may be asked of anyone. */
  async for({ teacherId, plan, adjustments }: KeptPath, route: CareerRoute): Promise<readonly WorthAsking[]> {
    const { targets } = route;
    const [{ asking, beliefs }, { done, held }] = await Promise.all([
      this.desk.askingOf(teacherId),
      this.desk.dossierOf(teacherId, route, { adjustments: adjustments ?? noAdjustments, previous: [] }),
    ]);
    // What is followed already stays in the path, whatever a test says.
    const open = new Set(todoOf(plan, done).filter((slug) => !held.has(slug)));
    const following = new Set(slugsOf(plan).filter((slug) => !open.has(slug)));
    const worth = worthAsking({ ...asking, targets }, { plan, beliefs, following });
    if (worth.length === 0) return [];
    const [takeable, taken] = await Promise.all([
      this.tests.takeable(
        teacherId,
        worth.map(({ competenceId }) => competenceId),
      ),
      this.tests.takenLately(teacherId),
    ]);
    return worth
      .filter(({ competenceId }) => takeable.has(competenceId))
      .slice(0, Math.max(0, entryTests.most - taken));
  }
}
