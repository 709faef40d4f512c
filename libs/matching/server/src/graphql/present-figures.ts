import type { AccountId, Contact } from '@academy/contracts/identity';
import {
  figuresKinds,
  guards,
  type Figures,
  type FiguresContents,
  type FiguresState,
  type PutFiguresInForceOutcome,
  type RunResult,
  type WithdrawFiguresOutcome,
} from '@academy/matching/core';
import { t } from '@lingui/core/macro';
import type { FiguresOverview } from '../postgres/postgres-learned-figures';
import type { DecisionRow, LearningRunRow } from '../postgres/tables';

type Names = ReadonlyMap<AccountId, Contact>;

export function presentFigures({ figures, decisions, lastRun }: FiguresOverview, names: Names) {
  return {
    kinds: figuresKinds.map((kind) => {
      const versions = figures.filter((one) => one.kind === kind).map((one) => presentVersion(one, decisions, names));
      const inState = (state: FiguresState) => versions.filter((one) => one.state === state);
      const [inForce] = inState('in-force');
      if (!inForce) throw new Error(`No figures of ${kind} in force`);
      const [proposed = null] = inState('proposed');
      return { kind, inForce, proposed, earlier: inState('withdrawn') };
    }),
    lastRun: lastRun && presentRun(lastRun, names),
    smallestGroup: guards.smallestGroup,
  };
}

const nameOf = (id: AccountId | null, names: Names): string | null => (id && names.get(id)?.name) ?? null;

function presentVersion(figures: Figures, decisions: readonly DecisionRow[], names: Names) {
  const { id, kind, version, state, computedAt, from, until, people, content } = figures;
  return {
    ...{ id, kind, state, version, computedAt, from, until, people },
    evidence: content.kind === 'evidence' ? presentEvidence(content) : [],
    hours: content.kind === 'hours' ? presentHours(content) : [],
    efficacy: content.kind === 'efficacy' ? presentEfficacy(content) : [],
    decisions: decisions
      .filter(({ figuresId }) => figuresId === id)
      .map(({ action, decidedBy, decidedAt, reason }) => ({
        ...{ action, reason, at: decidedAt },
        by: nameOf(decidedBy, names),
      })),
  };
}

const presentEvidence = ({ points, learned }: FiguresContents['evidence']) =>
  (['self', 'years', 'quiz', 'assessor'] as const).map((type) => ({
    ...points[type],
    type,
    people: learned.find((point) => point.type === type)?.people ?? null,
  }));

const presentHours = ({ modules }: FiguresContents['hours']) =>
  modules.map(({ slug, stated, usual, people }) => ({ module: { slug }, stated, usual, people }));

/** To a hundredth: with a few people more digits would tell how one of them did. */
const presentEfficacy = ({ outcomes }: FiguresContents['efficacy']) =>
  outcomes.map(({ slug, competenceId, level, chance, people, flagged }) => ({
    ...{ level, people, flagged, chance: Math.round(chance * 100) / 100 },
    module: { slug },
    competence: { id: competenceId },
  }));

const presentRun = ({ at, askedBy, results }: LearningRunRow, names: Names) => ({
  at,
  askedBy: nameOf(askedBy, names),
  results: results.map(({ kind, outcome, people, needed }: RunResult) => ({
    ...{ kind, outcome, needed },
    people: people >= guards.smallestGroup ? people : null,
  })),
});

type NotDecided = Exclude<
  (PutFiguresInForceOutcome | WithdrawFiguresOutcome)['kind'],
  'FiguresInForce' | 'FiguresWithdrawn' | 'ReasonMissing' | 'NotAllowed'
>;

const messages = (): Readonly<Record<NotDecided, string>> => ({
  FiguresNotFound: t`Deze versie bestaat niet. Laad de pagina opnieuw.`,
  AlreadyInForce: t`Deze versie geldt al. Laad de pagina opnieuw.`,
  NotProposed: t`Over dit voorstel is al besloten. Laad de pagina opnieuw.`,
});

export const notDecided = <Kind extends NotDecided>(kind: Kind) => ({ __typename: kind, message: messages()[kind] });

export const reasonFault = () => [
  { field: 'reason', problem: 'ReasonMissing', message: t`Schrijf in een of twee zinnen waarom.` },
];
