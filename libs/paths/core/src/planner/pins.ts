import type { ModuleSlug } from '@academy/contracts/catalogue';
import { beliefsOf } from '@academy/matching/core';
import { barsOf } from './offer';
import type { PinInTheWay } from './path-planner';
import type { PlanningQuestion } from './planning-question';
import { canFollow } from './what-if';

/** The modules, of those that are to be pinned by hand, that cannot be followed as things are. */
export function pinsInTheWay(question: PlanningQuestion, pins: readonly ModuleSlug[]): readonly PinInTheWay[] {
  const { teacher, framework, asOf } = question;
  const beliefs = beliefsOf(teacher.evidence, framework, asOf);
  return pins.flatMap((slug) => {
    const module = question.modules.find(({ id }) => id === slug);
    if (!module) return [{ slug, reasons: [] }];
    const reasons = barsOf(module, question);
    return reasons.length > 0 || !canFollow(question, { beliefs }, slug) ? [{ slug, reasons }] : [];
  });
}
