import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { ScheduleStep } from './schedule-question';

/**
 * The steps by the hours of the longest chain that begins with each, the longest first: what much waits for goes before
 * what nothing waits for. Equal ones stay in the order in which they came, so a step never goes before what it waits for.
 */
export function longestFirst(steps: readonly ScheduleStep[]): readonly ScheduleStep[] {
  const behind = new Map<ModuleSlug, number>();
  const chainOf = ({ slug, hours }: ScheduleStep): number => hours + (behind.get(slug) ?? 0);
  for (const step of [...steps].reverse()) {
    for (const before of step.after) behind.set(before, Math.max(behind.get(before) ?? 0, chainOf(step)));
  }
  return [...steps].sort((a, b) => chainOf(b) - chainOf(a));
}
