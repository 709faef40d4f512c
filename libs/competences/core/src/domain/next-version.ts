import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Fault } from '@academy/kernel';

export type LossProblem =
  | { readonly kind: 'CompetenceLost'; readonly competenceId: CompetenceId }
  | { readonly kind: 'LevelLost'; readonly competenceId: CompetenceId; readonly highest: Level };

type Competences = readonly { readonly id: CompetenceId; readonly maxLevel: Level }[];

/** What the version in force has and the next one lacks: whatever names it (evidence, outcomes, targets) would mean nothing. */
export function lostIn(next: Competences, inForce: Competences): Fault<LossProblem>[] {
  const places = new Map(next.map(({ id, maxLevel }, index) => [id, { index, maxLevel }]));
  return inForce.flatMap(({ id, maxLevel }): Fault<LossProblem>[] => {
    const found = places.get(id);
    if (!found) return [{ path: ['competences'], problem: { kind: 'CompetenceLost', competenceId: id } }];
    if (found.maxLevel >= maxLevel) return [];
    const problem = { kind: 'LevelLost', competenceId: id, highest: maxLevel } as const;
    return [{ path: ['competences', found.index, 'maxLevel'], problem }];
  });
}
