import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { HoursSpent } from '@academy/contracts/learning';
import { bySlug, groupBy } from './grouping';
import { guards } from './guards';

/** What a module takes, as learned from people who say how long it took them. */
export interface HoursFigure {
  readonly slug: ModuleSlug;
  /** Hours as its publisher states them. */
  readonly stated: number;
  /** Hours that it usually takes, in quarters of an hour. */
  readonly usual: number;
  readonly people: number;
}

/**
 * The usual hours of each module that at least five people spoke of.
 *
 * Hours are taken to be log-normal, with the stated hours h₀ as a prior that weighs as much as w = 10 people. The mean
 * of the logarithm is then μ̂ = (w·ln h₀ + Σ ln hᵢ) / (w + n), the conjugate update of a normal mean with known variance
 * (Gelman e.a., Bayesian Data Analysis, 3rd ed., section 2.5), and exp(μ̂) is the median: what it usually takes. With
 * nobody asked it is h₀ exactly; one person who forgot the clock moves it little.
 */
export function learnHours(
  spent: readonly HoursSpent[],
  stated: ReadonlyMap<ModuleSlug, number>,
): readonly HoursFigure[] {
  return [...groupBy(spent, ({ slug }) => slug)]
    .flatMap(([slug, said]) => {
      const prior = stated.get(slug);
      const hours = said.map((one) => one.hours).filter((one) => one > 0);
      if (prior === undefined || prior <= 0 || hours.length < guards.smallestGroup) return [];
      return [{ slug, stated: prior, usual: inQuarters(usualHours(prior, hours)), people: hours.length }];
    })
    .sort(bySlug);
}

/** The median of the log-normal, in hours; the formula is at `learnHours`. */
export function usualHours(stated: number, said: readonly number[]): number {
  const total = said.reduce((sum, hours) => sum + Math.log(hours), guards.priorWeight * Math.log(stated));
  return Math.exp(total / (guards.priorWeight + said.length));
}

/** Study load comes in quarters of an hour, so that a plan's hours stay whole in a solver. */
export const inQuarters = (hours: number): number => Math.max(0.25, Math.round(hours * 4) / 4);
