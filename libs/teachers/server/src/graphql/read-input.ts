import type { LanguageCode, Sector, StudyForm } from '@academy/contracts/teachers';
import type { EvidenceDraft, WishesDraft } from '@academy/teachers/core';

/** Evidence as GraphQL gives it: enums in capitals, and what is left out is undefined. */
export interface EvidenceInput {
  readonly competenceId: string;
  readonly type: string;
  readonly level?: number | null;
  readonly years?: number | null;
  readonly date?: string | null;
  readonly validUntil?: string | null;
  readonly note?: string | null;
}

export const draftOf = ({ competenceId, type, ...rest }: EvidenceInput): EvidenceDraft => ({
  competenceId,
  type: type.toLowerCase(),
  level: rest.level ?? null,
  years: rest.years ?? null,
  date: rest.date ?? null,
  validUntil: rest.validUntil ?? null,
  note: rest.note ?? null,
});

export interface WishesInput {
  readonly sector: string;
  readonly languages: readonly string[];
  readonly forms: readonly string[];
  readonly city?: string | null;
  readonly maxTravelKm?: number | null;
  readonly hoursPerYear?: number | null;
}

const lower = <T extends string>(words: readonly string[]): T[] => words.map((word) => word.toLowerCase() as T);

export const wishesOf = ({ sector, languages, forms, ...rest }: WishesInput): WishesDraft => ({
  sector: sector.toLowerCase() as Sector,
  languages: lower<LanguageCode>(languages),
  forms: lower<StudyForm>(forms),
  city: rest.city ?? null,
  maxTravelKm: rest.maxTravelKm ?? null,
  hoursPerYear: rest.hoursPerYear ?? null,
});
