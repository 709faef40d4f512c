import type { Belief, Framework } from '../keeping/api';
import type { Talent } from './use-save-talents';

const most = 5;
/** From 'Zelfstandig' on, someone is good at it. */
const goodFrom = 3;

/** What someone is good at and did not name as a talent yet, the highest level first. */
export function suggestedTalents(
  beliefs: readonly Belief[],
  talents: readonly Talent[],
  framework: Framework,
): readonly Talent[] {
  const named = new Set(talents.map(({ competence }) => competence.id));
  return beliefs
    .filter(({ competence, likelyLevel }) => likelyLevel >= goodFrom && !named.has(competence.id))
    .toSorted((one, other) => other.likelyLevel - one.likelyLevel)
    .flatMap((belief) => framework.competences.filter(({ id }) => id === belief.competence.id))
    .slice(0, most)
    .map(({ id, name }) => ({ competence: { id, name } }));
}
