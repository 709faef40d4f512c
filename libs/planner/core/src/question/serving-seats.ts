import type { ModuleSlug } from '@academy/contracts/catalogue';
import { has, type Levels } from '../programme/levels';
import { reach } from '../programme/follow';
import type { PathModule } from '../programme/path-module';
import { levelsTo, withinClosure } from '../programme/path-problem';
import { followable, offerTowards, openModules } from './offer';
import { startOf } from './start';
import type { PlanningQuestion } from './planning-question';

/**
 * Of the modules that a teacher has a place in, those that can lead to the targets, or to what is pinned in the
 * question. The others take days, and have nothing to do with the goal: neither has one whose levels the rest give.
 */
export function servingSeats(question: PlanningQuestion, held: readonly ModuleSlug[]): readonly ModuleSlug[] {
  if (held.length === 0) return [];
  const start = startOf(question);
  const wanted = new Set(question.pinned ?? []);
  const inAnyCase = new Set([...held, ...wanted]);
  const levels = levelsTo(question.targets, start);
  const { all } = offerTowards({ ...question, pinned: [...inAnyCase] }, { levels, start, wanted: [] });
  const { modules } = withinClosure({
    modules: followable(openModules(all), start, inAnyCase),
    ...{ start, pinned: wanted },
    aim: { kind: 'reach', levels },
  });
  const leading = modules.filter(({ id }) => held.includes(id));
  return longestFirst(leading)
    .reduce<readonly PathModule[]>(
      (kept, module) => (wanted.has(module.id) ? kept : withoutIfNeedless(module, kept, start)),
      leading,
    )
    .map(({ id }) => id);
}

const longestFirst = (modules: readonly PathModule[]): PathModule[] => [...modules].sort((a, b) => b.hours - a.hours);

/** Of two places that lead to the same, the longer one is not on the way. */
function withoutIfNeedless(module: PathModule, kept: readonly PathModule[], start: Levels): readonly PathModule[] {
  const others = kept.filter(({ id }) => id !== module.id);
  const { levels } = reach(others, start);
  return module.gives.every(({ competenceId, to }) => has(levels, { competenceId, level: to })) ? others : kept;
}
