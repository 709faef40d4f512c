import type { EvidenceCalibration, FiguresInUse } from '@academy/contracts/matching';
import type { Day, Id } from '@academy/kernel';
import type { LearnedPoint } from './calibrate-evidence';
import { timesOf } from './learned-hours';
import type { EfficacyFigure } from './module-efficacy';
import type { HoursFigure } from './module-hours';

export type FiguresId = Id<'Figures'>;

/** The three kinds of figures; of each exactly one version is in force. */
export const figuresKinds = ['evidence', 'hours', 'efficacy'] as const;
export type FiguresKind = (typeof figuresKinds)[number];

/** What a version holds. */
export interface FiguresContents {
  readonly evidence: {
    readonly kind: 'evidence';
    readonly points: EvidenceCalibration['points'];
    readonly learned: readonly LearnedPoint[];
  };
  readonly hours: { readonly kind: 'hours'; readonly modules: readonly HoursFigure[] };
  readonly efficacy: { readonly kind: 'efficacy'; readonly outcomes: readonly EfficacyFigure[] };
}
export type FiguresContent = FiguresContents[FiguresKind];

/** Only a proposal waits for a decision; what was in force once can be again. */
export const figuresStates = ['proposed', 'in-force', 'withdrawn'] as const;
export type FiguresState = (typeof figuresStates)[number];

/** A version of learned figures. All but its state never changes. */
export interface Figures<Kind extends FiguresKind = FiguresKind> {
  readonly id: FiguresId;
  readonly kind: Kind;
  /** Such as `design-1` or `hours-2`; unique within its kind. */
  readonly version: string;
  readonly computedAt: Date;
  /** First and last day of the data; null for a version by design, which rests on none. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** How many people it was learned from; null by design. */
  readonly people: number | null;
  readonly content: FiguresContents[Kind];
  readonly state: FiguresState;
}

/** One version of each kind. */
export type FiguresSet = { readonly [Kind in FiguresKind]: Figures<Kind> };

/** What planners and matchers reckon with when these versions are in force. */
export const inUse = ({ evidence, hours, efficacy }: FiguresSet): FiguresInUse => ({
  evidence: { version: evidence.version, points: evidence.content.points },
  hours: {
    version: hours.version,
    byModule: new Map(hours.content.modules.map(({ slug, usual }) => [slug, usual])),
  },
  efficacy: { version: efficacy.version, timesByModule: timesOf(efficacy.content.outcomes) },
});

/** How a plan names the figures it was made with. */
export const figuresVersion = ({ evidence, hours, efficacy }: FiguresInUse): string =>
  `evidence ${evidence.version}, hours ${hours.version}, efficacy ${efficacy.version}`;
