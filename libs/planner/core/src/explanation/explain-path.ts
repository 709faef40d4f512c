import type { ModuleSlug } from '@academy/contracts/catalogue';
import { beliefsOf, threshold } from '@academy/matching/core';
import type { Target } from '../plan/target';
import { byText, has, type Levels } from '../programme/levels';
import { givesLevel, type PathModule } from '../programme/path-module';
import { withinClosure } from '../programme/path-problem';
import { followable, offerFor, openModules, type Offer, type Offered } from '../question/offer';
import { masteredIn } from '../question/start';
import type { PlanningQuestion } from '../question/planning-question';
import { preparedBy, reasonsOf } from './chains';
import type { BlockedModule, PathExplanation } from './explanation';
import { assumedNeeds, jointChance } from './leaning';
import { skippedModules } from './skipped';

/**
 * Why these modules, in the order of a path, are the ones: what each is for, what it leans on, what was left out of the
 * path and what bars a way. Takes no planning. A module that the catalogue no longer has is not explained.
 */
export function explainPath(question: PlanningQuestion, slugs: readonly ModuleSlug[]): PathExplanation {
  const { tau = threshold.usual, teacher, framework, asOf, targets } = question;
  const beliefs = beliefsOf(teacher.evidence, framework, asOf, question.calibration);
  const start = masteredIn(beliefs, tau);
  const offer = offerFor(question);
  const modules = chosenFrom(offer, slugs);
  const reasons = reasonsOf(modules, start, targets);
  const steps = modules.map((module, place) => {
    const evidenceUsed = assumedNeeds(module, start, beliefs, question);
    return {
      slug: module.id,
      pinned: offer.pinned.has(module.id),
      why: reasons.get(module.id) ?? [],
      preparesFor: preparedBy(module, modules.slice(place + 1), start).map(({ id }) => id),
      evidenceUsed,
      confidence: { chance: jointChance(evidenceUsed, beliefs), tau },
    };
  });
  const goal = targets.map(({ competenceId, level }) => ({ competenceId, level }));
  const asked = [...goal, ...modules.flatMap(({ needs }) => needs)];
  const relevant = relevantTo(offer, start, targets);
  return {
    ...{ tau, steps },
    skipped: skippedModules(openModules(offer.all), new Set(slugs), { asked, start, beliefs }),
    blocked: blockedModules(relevant),
    otherWays: otherWays(offer, relevant, start, new Set(slugs)),
  };
}

function chosenFrom({ all }: Offer, slugs: readonly ModuleSlug[]): PathModule[] {
  const byId = new Map(all.map(({ module }) => [module.id, module]));
  return slugs.flatMap((slug) => byId.get(slug) ?? []);
}

/** What could lead to the targets from here, open or not. */
function relevantTo({ all, pinned }: Offer, start: Levels, targets: readonly Target[]): Offered[] {
  const { modules } = withinClosure({
    modules: all.map(({ module }) => module),
    ...{ start, pinned },
    aim: { kind: 'reach', levels: targets },
  });
  const ids = new Set(modules.map(({ id }) => id));
  const leadsThere = ({ gives }: PathModule): boolean =>
    targets.some((target) => !has(start, target) && givesLevel(gives, target));
  return all
    .filter(({ module }) => ids.has(module.id))
    .sort(
      ({ module: a }, { module: b }) =>
        Number(leadsThere(b)) - Number(leadsThere(a)) || a.hours - b.hours || byText(a.id, b.id),
    );
}

const blockedModules = (relevant: readonly Offered[]): BlockedModule[] =>
  relevant.filter(({ blocks }) => blocks.length > 0).map(({ module, blocks }) => ({ slug: module.id, codes: blocks }));

function otherWays(
  { all, pinned }: Offer,
  relevant: readonly Offered[],
  start: Levels,
  inPath: ReadonlySet<ModuleSlug>,
): ModuleSlug[] {
  const open = new Set(followable(openModules(all), start, pinned).map(({ id }) => id));
  return relevant.map(({ module }) => module.id).filter((id) => open.has(id) && !inPath.has(id));
}
