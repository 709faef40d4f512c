import type { Competence, Framework } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { day } from '@academy/kernel';

/** The day on which tests ask. */
export const today = day('2026-11-23');

export const aCompetence = (facts: Partial<Competence> = {}): Competence => ({
  id: 'lab.ana',
  domainId: 'lab',
  nl: 'Analyse',
  en: 'Analysis',
  maxLevel: 5,
  halfLifeYears: 5,
  safetyCritical: false,
  ...facts,
});

export const aFramework = (...competences: Competence[]): Pick<Framework, 'competences'> => ({
  competences: new Map(competences.map((competence) => [competence.id, competence])),
});

type EvidenceFacts = Partial<Omit<Evidence, 'type' | 'level' | 'years'>>;

const base = (facts: EvidenceFacts) => ({ id: 'ev', competenceId: 'lab.ana', date: today, ...facts });

export const shown = (
  type: Exclude<Evidence['type'], 'years'>,
  level: 0 | 1 | 2 | 3 | 4 | 5,
  facts: EvidenceFacts = {},
): Evidence => ({ ...base(facts), type, level });

export const worked = (years: number, facts: EvidenceFacts = {}): Evidence => ({
  ...base(facts),
  type: 'years',
  years,
});
