import { day } from '@academy/kernel';
import type { PlanningQuestion } from '@academy/planner/core';
import { smallFramework } from '../../../core/src/testing/small-academies';

/** The day on which the questions of tests are asked. */
export const today = day('2026-11-23');
/** What a module gives, in short. */
export const toLevel = (competenceId: string, from: 0 | 1 | 2, to: 1 | 2 | 3) => ({
  outcomes: [{ competenceId, from, to }],
});

/** A teacher without anything, who wants `a` at 2; only what matters is in the test. */
export const aQuestion = (facts: Partial<PlanningQuestion>): PlanningQuestion => ({
  modules: [],
  framework: smallFramework,
  teacher: {
    limits: { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null },
    credentials: [],
    evidence: [],
  },
  targets: [{ competenceId: 'a', level: 2, priority: 1 }],
  hoursBudget: null,
  asOf: today,
  full: new Set(),
  ...facts,
});
