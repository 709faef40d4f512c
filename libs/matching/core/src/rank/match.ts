import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { CompetenceId, Framework, Level } from '@academy/contracts/competences';
import type { SeatCount } from '@academy/contracts/enrolment';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { Evidence, HeldCredential, Limits } from '@academy/contracts/teachers';
import type { Moment } from '../domain/filters';

export type ReasonKind = 'TALENT' | 'KNOWLEDGE' | 'EXPERIENCE' | 'PRACTICAL';

/** Why a module suits someone: what is said and about what; whoever shows it makes the sentence. */
export interface MatchReason {
  readonly kind: ReasonKind;
  readonly code:
    | 'TALENT_MATCH'
    | 'NEXT_LEVEL'
    | 'HAS_ENTRY_LEVEL'
    | 'GROWS_EXPERIENCE'
    | 'NEARBY'
    | 'FORM'
    | 'STARTS_SOON'
    | 'SEATS';
  readonly competenceId?: CompetenceId;
  readonly level?: Level;
  /** Kilometres, years or seats, as the code says. */
  readonly number?: number;
  /** A form of study or a day, as the code says. */
  readonly text?: string;
}

export type MatchStrength = 'STRONG' | 'GOOD' | 'FAIR';

export interface Match {
  readonly slug: ModuleSlug;
  readonly strength: MatchStrength;
  readonly reasons: readonly MatchReason[];
  readonly score: number;
}

/** What matching may look at: nothing of who someone is, only of what they can do and want. */
export interface MatchingQuestion extends Moment {
  readonly modules: readonly ModuleFacts[];
  readonly framework: Pick<Framework, 'competences'>;
  readonly teacher: {
    readonly talents: readonly CompetenceId[];
    readonly evidence: readonly Evidence[];
    readonly credentials: readonly HeldCredential[];
    readonly limits: Limits;
  };
  /** By edition, of those that are still to begin. */
  readonly seats: ReadonlyMap<string, Pick<SeatCount, 'free'>>;
  /** What evidence is worth; as designed when it is not said. */
  readonly calibration?: EvidenceCalibration;
}
