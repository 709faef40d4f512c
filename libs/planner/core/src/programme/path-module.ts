import type { LevelRequirement } from '@academy/contracts/competences';
import type { ModuleFacts, Outcome } from '@academy/contracts/catalogue';

/** A module as the planner counts it. */
export interface PathModule {
  readonly id: string;
  /** In whole units of the problem's `unitsPerHour`. */
  readonly hours: number;
  /** What breaks a tie between equally short paths: less is better, and never paid in hours. */
  readonly soft: number;
  readonly gives: readonly Outcome[];
  /** Prerequisites, and the levels that the outcomes start from. */
  readonly needs: readonly LevelRequirement[];
}

/** Everything someone must have to follow a module. */
export function needsOf({
  prerequisites,
  outcomes,
}: Pick<ModuleFacts, 'prerequisites' | 'outcomes'>): LevelRequirement[] {
  const highest = new Map<string, LevelRequirement>();
  const starts = outcomes.map(({ competenceId, from }) => ({ competenceId, level: from }));
  for (const need of [...prerequisites, ...starts]) {
    const known = highest.get(need.competenceId);
    if (need.level > (known?.level ?? 0)) highest.set(need.competenceId, need);
  }
  return [...highest.values()];
}

/** Whether one of the outcomes leads someone over this level. */
export const givesLevel = (gives: readonly Outcome[], { competenceId, level }: LevelRequirement): boolean =>
  gives.some((outcome) => outcome.competenceId === competenceId && outcome.from < level && level <= outcome.to);

/** A module and its place in the list. */
interface Placed<Module = PathModule> {
  readonly module: Module;
  readonly at: number;
}

export type Providers<Module> = ReadonlyMap<string, readonly Placed<Module>[]>;

/** For each competence the modules that lead to some level of it. */
export function providersByCompetence<Module extends Pick<PathModule, 'gives'>>(
  modules: readonly Module[],
): Providers<Module> {
  const providers = new Map<string, Placed<Module>[]>();
  modules.forEach((module, at) => {
    for (const competenceId of new Set(module.gives.map((outcome) => outcome.competenceId))) {
      const list = providers.get(competenceId);
      if (list) list.push({ module, at });
      else providers.set(competenceId, [{ module, at }]);
    }
  });
  return providers;
}
