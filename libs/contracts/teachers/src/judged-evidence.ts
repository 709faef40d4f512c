import type { CompetenceId } from '@academy/contracts/competences';
import type { EvidencePiece } from './teacher';

/** A piece of evidence as far as it says something about its kind. */
export type JudgedPiece = Pick<EvidencePiece, 'type' | 'level' | 'years' | 'date'>;

/** All evidence of one person about one competence in which a test or an assessor gave a verdict. */
export interface JudgedProfile {
  /** Tells people of one answer apart, and means nothing outside it. */
  readonly person: number;
  readonly competenceId: CompetenceId;
  /** In the order in which it was written down, so that nothing said after the verdict passes for a guess. */
  readonly evidence: readonly JudgedPiece[];
}

/** What people showed beside what was found, for learning what evidence is worth; no name, no key, no trait. */
export abstract class JudgedEvidence {
  abstract all(): Promise<readonly JudgedProfile[]>;
}
