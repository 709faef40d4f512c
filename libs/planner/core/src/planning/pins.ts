import type { ModuleSlug } from '@academy/contracts/catalogue';
import { barsOf, followable, offerFor, openModules } from '../question/offer';
import { startOf } from '../question/start';
import type { PinInTheWay } from './path-planner';
import type { PlanningQuestion } from '../question/planning-question';

/** The modules, of those that are to be pinned by hand, that cannot be followed as things are. */
export function pinsInTheWay(question: PlanningQuestion, pins: readonly ModuleSlug[]): readonly PinInTheWay[] {
  const canFollow = followableIn(question);
  return pins.flatMap((slug) => {
    const module = question.modules.find(({ id }) => id === slug);
    if (!module) return [{ slug, reasons: [] }];
    const reasons = barsOf(module, question);
    return reasons.length > 0 || !canFollow.has(slug) ? [{ slug, reasons }] : [];
  });
}

/** The open modules of which all that they ask can be had, with the modules that are open. */
function followableIn(question: PlanningQuestion): ReadonlySet<ModuleSlug> {
  const open = openModules(offerFor(question).all);
  return new Set(followable(open, startOf(question), new Set()).map(({ id }) => id));
}
