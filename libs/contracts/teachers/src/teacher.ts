import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Day } from '@academy/kernel';

export type Sector = 'vo' | 'mbo';
export type StudyForm = 'online' | 'blended' | 'onsite' | 'placement';
export type LanguageCode = 'nl' | 'en';

export type EvidenceType = 'self' | 'years' | 'diploma' | 'certificate' | 'quiz' | 'assessor';

/** A piece of evidence as it is kept. Whoever needs a part of it takes that part from here, so that it is named once. */
export interface EvidencePiece {
  readonly id: string;
  readonly competenceId: CompetenceId;
  readonly type: EvidenceType;
  /** The level it speaks of; null for years of work. */
  readonly level: Level | null;
  /** Years of work; null for other kinds. */
  readonly years: number | null;
  /** The day it was obtained, said or measured. */
  readonly date: Day;
  /** The last day on which a credential counts; null when it does not expire. */
  readonly validUntil: Day | null;
  /** Where it comes from, in the teacher's own words. */
  readonly note: string | null;
  /** Whether the academy itself awarded, tested or judged it; such a piece is a floor while it is young. */
  readonly certifiedByAcademy: boolean;
  /** The attempt at an entry test that measured it. */
  readonly entryTestId: string | null;
}

/** What is null in a piece of evidence is absent. */
type IfAny<Field extends keyof EvidencePiece> = { readonly [F in Field]?: NonNullable<EvidencePiece[F]> };

/** What someone shows for a level: said, worked, studied, tested or judged. */
export type Evidence = Pick<EvidencePiece, 'id' | 'competenceId' | 'date'> &
  IfAny<'validUntil' | 'certifiedByAcademy' | 'entryTestId'> &
  (
    | { readonly type: Exclude<EvidenceType, 'years'>; readonly level: Level }
    | { readonly type: 'years'; readonly years: number }
  );

/** A named credential that was ever held, such as `labveiligheid`; it may have expired. */
export interface HeldCredential {
  readonly credential: string;
  readonly obtained: Day;
  readonly validUntil?: Day | null;
}

export interface Place {
  readonly city: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** What a teacher wants of every module. */
export interface Limits {
  readonly sector: Sector;
  readonly languages: readonly LanguageCode[];
  readonly forms: readonly StudyForm[];
  readonly home: Place | null;
  /** Kilometres as the crow flies; null means that any distance will do. */
  readonly maxTravelKm: number | null;
}
