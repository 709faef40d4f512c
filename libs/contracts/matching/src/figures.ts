import type { ModuleSlug } from '@academy/contracts/catalogue';

/** Kinds of evidence that measure a level, and so can be compared with a later verdict. */
export type PointEvidence = 'self' | 'years' | 'quiz' | 'assessor';

/** How far a kind of evidence spreads around the true level, and by how much it overrates it; both in levels. */
export interface PointCalibration {
  readonly spread: number;
  readonly bias: number;
}

/** What evidence is taken to be worth, in a version that can be named. */
export interface EvidenceCalibration {
  readonly version: string;
  readonly points: Readonly<Record<PointEvidence, PointCalibration>>;
}

/** The learned figures that planners and matchers reckon with; a curator put each version in force. */
export interface FiguresInUse {
  readonly evidence: EvidenceCalibration;
  /** What a module usually takes, in hours; a module that is not in it takes what its publisher states. */
  readonly hours: { readonly version: string; readonly byModule: ReadonlyMap<ModuleSlug, number> };
  /** How often a module is expected to be followed before its level is reached; more than once only where few succeed. */
  readonly efficacy: { readonly version: string; readonly timesByModule: ReadonlyMap<ModuleSlug, number> };
}

/** The questions that other contexts may ask about what is learned from outcomes. */
export abstract class LearnedFigures {
  abstract inForce(): Promise<FiguresInUse>;
  /** As in force, but with this version in place of its kind; undefined when there is no such version. */
  abstract with(versionId: string): Promise<FiguresInUse | undefined>;
}
