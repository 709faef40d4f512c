import type { EvidenceCalibration } from '@academy/contracts/matching';

/**
 * What evidence is taken to be worth as long as nothing was learned: spread in levels of a measurement, and by how
 * much people of that kind of evidence overrate themselves.
 */
export const designCalibration: EvidenceCalibration = {
  version: 'design-1',
  points: {
    self: { spread: 1.45, bias: 0.35 },
    years: { spread: 1.3, bias: 0 },
    quiz: { spread: 0.55, bias: 0 },
    assessor: { spread: 0.45, bias: 0 },
  },
};

/**
 * The chance that a piece says nothing at all about the level. One for all kinds let an old word outweigh a test: what
 * hardly anybody gets wrong must weigh more the further it is from what was said.
 */
export const chanceOfNothing = {
  self: 0.2,
  years: 0.1,
  quiz: 0.02,
  assessor: 0.01,
  credential: 0.02,
} as const;

/** Each doubling of the years adds less than a level, and years alone never make an expert. */
export const levelOfYears = (years: number): number => Math.min(4, 1 + 0.73 * Math.log2(1 + Math.max(0, years)));
