import type { LevelRequirement } from '@academy/contracts/competences';
import type { Target } from '../plan/target';
import { follow } from '../programme/follow';
import { byText, has, keyOf, levelIn, type Levels } from '../programme/levels';
import { givesLevel, type PathModule } from '../programme/path-module';
import type { StepReason } from './explanation';

type Chain = readonly LevelRequirement[];

/**
 * What each of these modules is for, in the order in which they are followed: for each target the shortest chain of
 * levels that leads there, of equally short ones the first by text.
 */
export function reasonsOf(
  modules: readonly PathModule[],
  start: Levels,
  targets: readonly Target[],
): ReadonlyMap<string, readonly StepReason[]> {
  const { levels } = follow(modules, start);
  const reasons = new Map<string, StepReason[]>(modules.map(({ id }) => [id, []]));
  for (const target of targets) {
    const level = Math.min(target.level, levelIn(levels, target.competenceId)) as Target['level'];
    const end = { competenceId: target.competenceId, level };
    if (has(start, target) || has(start, end)) continue;
    for (const [id, chain] of chainsTo(end, modules, start)) {
      reasons.get(id)?.push({ target, role: chain.length === 1 ? 'DIRECT' : 'PRIOR_KNOWLEDGE', chain });
    }
  }
  return reasons;
}

/** From the last module back: one that gives the end itself, or a level that a later one on the way asks. */
function chainsTo(end: LevelRequirement, modules: readonly PathModule[], start: Levels): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Chain>();
  const later: PathModule[] = [];
  for (const module of [...modules].reverse()) {
    const own = givesLevel(module.gives, end) ? [[end]] : [];
    const [shortest] = [...own, ...later.flatMap((next) => over(module, next, chains.get(next.id), start))].sort(
      (a, b) => a.length - b.length || byText(textOf(a), textOf(b)),
    );
    if (shortest) chains.set(module.id, shortest);
    later.push(module);
  }
  return chains;
}

/** The chains of a module over what the next one asks of it. */
const over = ({ gives }: PathModule, { needs }: PathModule, rest: Chain | undefined, start: Levels): Chain[] =>
  rest === undefined
    ? []
    : needs.filter((need) => !has(start, need) && givesLevel(gives, need)).map((need) => [need, ...rest]);

const textOf = (chain: Chain): string => chain.map(keyOf).join();

/** The later modules that ask a level that this one gives and that was not there before. */
export const preparedBy = (module: PathModule, later: readonly PathModule[], start: Levels): PathModule[] =>
  later.filter(({ needs }) => needs.some((need) => !has(start, need) && givesLevel(module.gives, need)));
