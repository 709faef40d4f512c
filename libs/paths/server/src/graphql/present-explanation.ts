import type { LevelRequirement } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { isChecked } from '@academy/matching/core';
import type {
  Alternative,
  AssumedNeed,
  Counterfactual,
  NotChosen,
  PathExplanation,
  PlanDifference,
  StepExplanation,
} from '@academy/planner/core';
import { presentTarget } from './present';

const module = (slug: string) => ({ slug });

export const presentDifference = ({ drops, adds }: PlanDifference) => ({
  drops: drops.map(module),
  adds: adds.map(module),
});

export const presentCounterfactual = ({ competenceId, level, deltaHours, difference, plan }: Counterfactual) => ({
  competence: { id: competenceId },
  ...{ level, deltaHours, outcome: plan.kind },
  ...presentDifference(difference),
});

export const presentAlternative = ({ slug, deltaHours, difference }: Alternative) => ({
  ...{ module: module(slug), deltaHours },
  ...presentDifference(difference),
});

export const presentNotChosen = ({ slug, forcedDeltaHours, difference }: NotChosen) => ({
  ...{ module: module(slug), forcedDeltaHours },
  ...presentDifference(difference),
});

/** More than anyone reads on a screen. */
const MOST_BLOCKED = 50;

export const presentExplanation = (
  { tau, steps, skipped, blocked }: PathExplanation,
  evidence: ReadonlyMap<string, Evidence>,
) => ({
  tau,
  steps: steps.map((step) => presentStep(step, evidence)),
  skipped: skipped.map(({ slug, levels, because, chance }) => ({
    ...{ module: module(slug), levels: levels.map(presentLevel), because, chance },
  })),
  blocked: blocked.slice(0, MOST_BLOCKED).map(({ slug, codes }) => ({ module: module(slug), codes })),
});

const presentStep = (
  { slug, pinned, why, preparesFor, evidenceUsed, confidence }: StepExplanation,
  evidence: ReadonlyMap<string, Evidence>,
) => ({
  ...{ module: module(slug), pinned, confidence, preparesFor: preparesFor.map(module) },
  why: why.map(({ target, role, chain }) => ({ target: presentTarget(target), role, chain: chain.map(presentLevel) })),
  evidenceUsed: evidenceUsed.map((need) => presentNeed(need, evidence)),
});

const presentLevel = ({ competenceId, level }: LevelRequirement) => ({ competence: { id: competenceId }, level });

const presentNeed = (need: AssumedNeed, known: ReadonlyMap<string, Evidence>) => ({
  ...presentLevel(need),
  chance: need.chance,
  evidence: need.evidence.flatMap(({ evidenceId, levels }) => {
    const piece = known.get(evidenceId);
    return piece ? [presentPiece(piece, levels)] : [];
  }),
});

const presentPiece = (piece: Evidence, influence: number) => ({
  ...{ evidenceId: piece.id, type: piece.type, date: piece.date, influence },
  checked: isChecked(piece),
  level: piece.type === 'years' ? null : piece.level,
  years: piece.type === 'years' ? piece.years : null,
});
