import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Belief } from './belief';
import { masteredLevel, type Certainty } from './mastery';

export interface ShownLevel {
  readonly competenceId: CompetenceId;
  readonly level: Level;
  readonly certainty: Extract<Certainty, 'PROVEN' | 'NAMED'>;
}

/**
 * What someone can show others of one competence: the level that someone checked, and a higher one where a paper names it, as far
 * as they count as had. What was only said, counted in years or came out of a test is for themselves.
 */
export function shownLevels(belief: Belief): readonly ShownLevel[] {
  const { competenceId, floor, checkedLevel, credentialLevel } = belief;
  const atMost = masteredLevel(belief);
  const proven = Math.min(atMost, Math.max(floor, checkedLevel)) as Level;
  const named = Math.min(atMost, credentialLevel) as Level;
  return [
    ...(proven > 0 ? [{ competenceId, level: proven, certainty: 'PROVEN' } as const] : []),
    ...(named > proven ? [{ competenceId, level: named, certainty: 'NAMED' } as const] : []),
  ];
}
