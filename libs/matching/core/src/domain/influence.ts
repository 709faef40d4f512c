import type { Competence } from '@academy/contracts/competences';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { beliefOf, type Belief } from './belief';
import { expectedLevel, prior } from './chances';

/** How far one piece of evidence moves a belief. */
export interface Influence {
  readonly evidenceId: string;
  /** The expected level with this piece, less that without it; in levels. */
  readonly levels: number;
}

/**
 * What each piece that counts adds to a belief, the most first: the belief is worked out again without it.
 *
 * Leaving one out says what a teacher asks: "what if I had not shown this?". It sees that years of work keep a diploma
 * fresh, which the likelihood of the years alone does not. Influences need not add up: two certificates that say the
 * same each add little to the other.
 */
export function influencesOf(
  belief: Belief,
  evidence: readonly Evidence[],
  competence: Competence,
  asOf: Day,
  calibration?: EvidenceCalibration,
): readonly Influence[] {
  const counted = evidence.filter(({ id }) => belief.evidenceIds.includes(id));
  const level = expectedLevel(belief.chances);
  return counted
    .map(({ id }) => {
      const without = beliefOf(
        counted.filter((piece) => piece.id !== id),
        competence,
        asOf,
        calibration,
      );
      return { evidenceId: id, levels: level - expectedLevel(without?.chances ?? prior) };
    })
    .sort((a, b) => Math.abs(b.levels) - Math.abs(a.levels) || (a.evidenceId < b.evidenceId ? -1 : 1));
}
