import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Day } from '@academy/kernel';

export type Sector = 'vo' | 'mbo';
export type StudyForm = 'online' | 'blended' | 'onsite' | 'placement';
export type LanguageCode = 'nl' | 'en';

interface EvidenceBase {
  readonly id: string;
  readonly competenceId: CompetenceId;
  /** The day it was obtained, said or measured. */
  readonly date: Day;
  /** The last day on which a credential counts; absent means that it does not expire. */
  readonly validUntil?: Day;
  /** Whether the academy itself awarded, tested or judged it; such a piece is a floor while it is young. */
  readonly certifiedByAcademy?: boolean;
  /** The attempt at an entry test that measured it. */
  readonly entryTestId?: string;
}

/** What someone shows for a level: said, worked, studied, tested or judged. */
export type Evidence =
  | (EvidenceBase & { readonly type: 'self' | 'diploma' | 'certificate' | 'quiz' | 'assessor'; readonly level: Level })
  | (EvidenceBase & { readonly type: 'years'; readonly years: number });

export type EvidenceType = Evidence['type'];

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
