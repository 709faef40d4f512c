import type { ModuleSlug, ModuleVersion } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { FirstAttempt, HoursSpent } from '@academy/contracts/learning';
import type { EvidenceCalibration } from '@academy/contracts/matching';
import type { JudgedProfile } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { calibrateEvidence } from './calibrate-evidence';
import { exitChecksOf } from './exit-checks';
import type { FiguresContent, FiguresKind } from './figures';
import { groupBy } from './grouping';
import { guards } from './guards';
import { casesOf } from './judged-cases';
import { learnEfficacy } from './module-efficacy';
import { learnHours } from './module-hours';

/**
 * Everything that is learned from, and nothing else is. No part of it says who someone is, where they live, what they
 * teach or how old they are; a test reads it from a database full of such things and looks for them.
 */
export interface LearningData {
  readonly profiles: readonly JudgedProfile[];
  readonly framework: Pick<Framework, 'competences'>;
  readonly attempts: readonly FirstAttempt[];
  readonly versions: ReadonlyMap<string, Pick<ModuleVersion, 'slug' | 'organisationId' | 'outcomes' | 'parts'>>;
  readonly spent: readonly HoursSpent[];
  /** Hours as publishers state them. */
  readonly stated: ReadonlyMap<ModuleSlug, number>;
}

export type Learned =
  | {
      readonly outcome: 'Learned';
      readonly kind: FiguresKind;
      readonly content: FiguresContent;
      readonly people: number;
      readonly from: Day;
      readonly until: Day;
    }
  | {
      readonly outcome: 'TooLittleData';
      readonly kind: FiguresKind;
      /** In the largest group that could have been learned from. */
      readonly people: number;
      readonly needed: number;
    };

/** Learns all three kinds of figures from outcomes; what `points` says of evidence stays where too little is known. */
export const learnFrom = (data: LearningData, points: EvidenceCalibration['points']): readonly Learned[] => [
  learnEvidence(data, points),
  learnModuleHours(data),
  learnModuleEfficacy(data),
];

function learnEvidence({ profiles, framework }: LearningData, points: EvidenceCalibration['points']): Learned {
  const learned = calibrateEvidence(casesOf(profiles, framework), points);
  if (learned.kind === 'TooFewPeople') {
    return { outcome: 'TooLittleData', kind: 'evidence', people: learned.people, needed: guards.peopleForEvidence };
  }
  const { people, from, until } = learned;
  const rounded = Object.entries(learned.points).map(([type, { spread, bias }]) => [type, inPrint(spread, bias)]);
  return {
    ...{ outcome: 'Learned', kind: 'evidence', people, from, until },
    content: {
      kind: 'evidence',
      points: Object.fromEntries(rounded) as unknown as EvidenceCalibration['points'],
      learned: learned.learned.map((point) => ({ ...point, ...inPrint(point.spread, point.bias) })),
    },
  };
}

/** To a thousandth of a level, so that what is shown is what is reckoned with. */
const inPrint = (spread: number, bias: number) => ({
  spread: Math.round(spread * 1000) / 1000,
  bias: Math.round(bias * 1000) / 1000,
});

function learnModuleHours({ spent, stated }: LearningData): Learned {
  const modules = learnHours(spent, stated);
  const largest = largestGroup(spent, ({ slug }) => slug);
  if (modules.length === 0) return tooSmall('hours', largest);
  return { outcome: 'Learned', kind: 'hours', content: { kind: 'hours', modules }, ...rangeOf(spent) };
}

function learnModuleEfficacy({ attempts, versions }: LearningData): Learned {
  const checks = exitChecksOf(attempts, versions);
  const outcomes = learnEfficacy(checks);
  const largest = largestGroup(checks, ({ slug, competenceId, level }) => `${slug} ${competenceId}@${level}`);
  if (outcomes.length === 0) return tooSmall('efficacy', largest);
  const counted = attempts.filter((attempt) => exitChecksOf([attempt], versions).length > 0);
  return { outcome: 'Learned', kind: 'efficacy', content: { kind: 'efficacy', outcomes }, ...rangeOf(counted) };
}

const tooSmall = (kind: FiguresKind, people: number): Learned => ({
  ...{ outcome: 'TooLittleData', kind, people, needed: guards.smallestGroup },
});

const largestGroup = <T>(all: readonly T[], keyOf: (one: T) => string): number =>
  [...groupBy(all, keyOf).values()].reduce((most, { length }) => Math.max(most, length), 0);

/** How many answers there are, one a person and module, and of which days. */
function rangeOf(all: readonly { readonly on: Day }[]): { people: number; from: Day; until: Day } {
  const days = all.map(({ on }) => on).sort();
  return { people: all.length, from: days[0] as Day, until: days.at(-1) as Day };
}
