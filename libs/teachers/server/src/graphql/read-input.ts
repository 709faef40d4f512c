import type { Asked } from '@academy/sdl';
import type { EvidenceDraft, WishesDraft } from '@academy/teachers/core';

/** What is left out is null to the domain. */
export const draftOf = (given: Asked<'addEvidence'>['evidence']): EvidenceDraft => ({
  competenceId: given.competenceId,
  type: given.type,
  level: given.level ?? null,
  years: given.years ?? null,
  date: given.date ?? null,
  validUntil: given.validUntil ?? null,
  note: given.note ?? null,
});

export const wishesOf = (given: Asked<'saveWishes'>['wishes']): WishesDraft => ({
  sector: given.sector,
  languages: given.languages,
  forms: given.forms,
  city: given.city ?? null,
  maxTravelKm: given.maxTravelKm ?? null,
  hoursPerYear: given.hoursPerYear ?? null,
});
