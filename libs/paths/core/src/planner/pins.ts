import type { ModuleSlug } from '@academy/contracts/catalogue';
import { beliefsOf } from '@academy/matching/core';
import { barsOf, type BarCode } from './offer';
import type { PlanningQuestion } from './planning-question';
import { canFollow } from './what-if';

/** A module that a teacher wants in the path and that cannot be there: what bars it; empty when what it asks does. */
export interface PinInTheWay {
  readonly slug: ModuleSlug;
  readonly reasons: readonly BarCode[];
}

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
