import type { LevelRequirement } from '@academy/contracts/competences';
import { reach } from '../programme/follow';
import { has, type Levels } from '../programme/levels';
import { withinClosure } from '../programme/path-problem';
import { barCodes, openModules, type BarCode, type Offer, type Offered } from '../question/offer';

export type Unreachability = readonly ['NO_OFFER'] | readonly BarCode[];

/**
 * Why a level cannot be reached: the smallest set of filters and bans without which it can, or that nobody offers it. Of sets
 * of the same size the first in the order of `barCodes` is given.
 */
export function reasonsAgainst(target: LevelRequirement, { all }: Offer, start: Levels): Unreachability {
  const relevant = leadingTo(target, all, start);
  const codes = barCodes.filter((code) => relevant.some(({ blocks }) => blocks.includes(code)));
  const smallestFirst = subsetsOf(codes).sort((a, b) => a.length - b.length);
  const sufficient = smallestFirst.find((removed) => {
    const { levels } = reach(openModules(relevant, new Set(removed)), start);
    return has(levels, target);
  });
  return sufficient ?? ['NO_OFFER'];
}

/** What could matter for this target, open or not. */
function leadingTo(target: LevelRequirement, all: readonly Offered[], start: Levels): Offered[] {
  const { modules } = withinClosure({
    modules: all.map(({ module }) => module),
    start,
    aim: { kind: 'reach', levels: [target] },
    pinned: new Set(),
  });
  const ids = new Set(modules.map(({ id }) => id));
  return all.filter(({ module }) => ids.has(module.id));
}

/** All subsets, in the order of their members. */
function subsetsOf(codes: readonly BarCode[]): BarCode[][] {
  const subsets: BarCode[][] = [];
  for (let bits = 0; bits < 2 ** codes.length; bits += 1) {
    subsets.push(codes.filter((_, place) => bits & (1 << place)));
  }
  // Of equal size, the one whose first members come first.
  const places = (subset: readonly BarCode[]): string => subset.map((code) => codes.indexOf(code)).join();
  return subsets.sort((a, b) => (places(a) < places(b) ? -1 : 1));
}
