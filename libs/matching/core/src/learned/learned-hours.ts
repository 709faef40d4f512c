import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { EfficacyFigure } from './module-efficacy';
import { inQuarters } from './module-hours';

/**
 * How often a module is expected to be followed before all its outcomes are reached: 1/p̂ of its weakest flagged outcome
 * (the mean of a geometric distribution). A module that is not flagged counts once: providers who test must not look
 * longer than those who do not.
 */
export function timesOf(figures: readonly EfficacyFigure[]): ReadonlyMap<ModuleSlug, number> {
  const times = new Map<ModuleSlug, number>();
  for (const { slug, chance, flagged } of figures) {
    if (flagged) times.set(slug, Math.max(times.get(slug) ?? 1, 1 / chance));
  }
  return times;
}

/**
 * The modules with the hours that they are expected to take by the figures in force, in quarters of an hour. A module
 * about which nothing was learned is the very same object, so that its hours are those of its publisher.
 */
export function withLearnedHours(
  modules: readonly ModuleFacts[],
  { hours, efficacy }: Pick<FiguresInUse, 'hours' | 'efficacy'>,
): readonly ModuleFacts[] {
  if (hours.byModule.size === 0 && efficacy.timesByModule.size === 0) return modules;
  return modules.map((module) => {
    const usual = hours.byModule.get(module.id);
    const times = efficacy.timesByModule.get(module.id);
    if (usual === undefined && times === undefined) return module;
    return { ...module, hours: inQuarters((usual ?? module.hours) * (times ?? 1)) };
  });
}
