import type { CompetenceId, Level } from '@academy/contracts/competences';
import { has, levelIn, type Levels } from './levels';
import type { PathModule } from './path-module';

type Followable = Pick<PathModule, 'id' | 'gives' | 'needs'>;

/** What comes of following modules: in which order they can be, which cannot, and where that ends. */
export interface Followed<M extends Followable> {
  readonly order: readonly M[];
  readonly stuck: readonly M[];
  readonly levels: Levels;
}

/**
 * Follows modules as far as they can be followed. Among those that can come next the first in the list does,
 * so the list is the order of preference.
 */
export function follow<M extends Followable>(modules: readonly M[], start: Levels): Followed<M> {
  const levels = new Map<CompetenceId, Level>(start);
  const order: M[] = [];
  let left = [...modules];
  for (;;) {
    const next = left.find(({ needs }) => needs.every((need) => has(levels, need)));
    if (!next) return { order, stuck: left, levels };
    for (const { competenceId, to } of next.gives) {
      if (to > levelIn(levels, competenceId)) levels.set(competenceId, to);
    }
    order.push(next);
    left = left.filter((module) => module !== next);
  }
}

/** The same for a whole catalogue, in whatever order: each module is looked at once for each of its needs. */
export function reach<M extends Followable>(modules: readonly M[], start: Levels): Followed<M> {
  const levels = new Map<CompetenceId, Level>(start);
  const missing = modules.map(({ needs }) => needs.filter((need) => !has(levels, need)).length);
  const waiting = new Map<CompetenceId, { readonly index: number; readonly level: Level }[]>();
  modules.forEach(({ needs }, index) => {
    for (const need of needs) {
      if (has(levels, need)) continue;
      const list = waiting.get(need.competenceId) ?? [];
      list.push({ index, level: need.level });
      waiting.set(need.competenceId, list);
    }
  });
  const ready = modules.flatMap((_, index) => (missing[index] === 0 ? [index] : []));
  const order: M[] = [];
  for (let next = 0; next < ready.length; next += 1) {
    const module = modules[ready[next] as number] as M;
    order.push(module);
    for (const { competenceId, to } of module.gives) {
      const before = levelIn(levels, competenceId);
      if (to <= before) continue;
      levels.set(competenceId, to);
      for (const { index, level } of waiting.get(competenceId) ?? []) {
        if (level <= before || level > to) continue;
        missing[index] = (missing[index] as number) - 1;
        if (missing[index] === 0) ready.push(index);
      }
    }
  }
  const taken = new Set(order);
  return { order, stuck: modules.filter((module) => !taken.has(module)), levels };
}
