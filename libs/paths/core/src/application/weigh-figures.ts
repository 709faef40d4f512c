import type { Actor } from '@academy/contracts/identity';
import { hoursIn, type Plan } from '@academy/planner/core';
import { may } from './may';

/** One path, planned with the figures in force and with others. */
export interface PlannedTwice {
  readonly now: Plan;
  readonly then: Plan;
}

/** What other figures would do to paths that exist. */
interface FiguresEffect {
  readonly paths: number;
  /** Paths with other modules in them. */
  readonly changed: number;
  /** Paths of the same modules in other hours. */
  readonly onlyHours: number;
  /** Hours that a path gets longer on average; negative when it gets shorter. */
  readonly hoursMore: number;
}

export type WeighFiguresOutcome =
  | { readonly kind: 'FiguresWeighed'; readonly effect: FiguresEffect }
  /** Fewer paths than may be shown together. */
  | { readonly kind: 'TooFewPaths'; readonly needed: number }
  | { readonly kind: 'FiguresNotFound' }
  | { readonly kind: 'NotAllowed' };

/** Plans a sample of the paths that exist twice. */
export interface SampleOfPaths {
  /** At most `most` paths, the same ones for the same version; undefined when there is no such version. */
  plannedTwice(figuresId: string, most: number): Promise<readonly PlannedTwice[] | undefined>;
}

/** Paths of fewer people together are never shown; more than the sample tell little more, and take long. */
const sample = { least: 5, most: 40 } as const;

/** Shows a curator what a version of learned figures would do, before it is in force. It changes nothing. */
export class WeighFigures {
  constructor(private readonly paths: SampleOfPaths) {}

  async execute({ actor, figuresId }: { actor: Actor; figuresId: string }): Promise<WeighFiguresOutcome> {
    if (!may.weighFigures(actor)) return { kind: 'NotAllowed' };
    const planned = await this.paths.plannedTwice(figuresId, sample.most);
    if (!planned) return { kind: 'FiguresNotFound' };
    if (planned.length < sample.least) return { kind: 'TooFewPaths', needed: sample.least };
    return { kind: 'FiguresWeighed', effect: effectOf(planned) };
  }
}

function effectOf(planned: readonly PlannedTwice[]): FiguresEffect {
  const changed = planned.filter(({ now, then }) => modulesOf(now) !== modulesOf(then));
  const same = planned.filter(({ now, then }) => modulesOf(now) === modulesOf(then));
  const more = planned.reduce((sum, { now, then }) => sum + hoursIn(then) - hoursIn(now), 0);
  return {
    paths: planned.length,
    changed: changed.length,
    onlyHours: same.filter(({ now, then }) => hoursIn(now) !== hoursIn(then)).length,
    hoursMore: planned.length === 0 ? 0 : more / planned.length,
  };
}

const modulesOf = ({ steps }: Plan): string =>
  steps
    .map(({ slug }) => slug)
    .sort()
    .join();
