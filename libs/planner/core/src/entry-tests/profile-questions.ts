import type { CompetenceId } from '@academy/contracts/competences';
import { addDays } from '@academy/kernel';
import { certaintyOf, type Belief } from '@academy/matching/core';
import { byText, has } from '../programme/levels';
import { needsOf } from '../programme/path-module';
import type { PlannedPath } from '../planning/path-planner';
import type { PlanningQuestion } from '../question/planning-question';
import { levelsGiven } from './worth-asking';

/** Why something is asked: the path turns on it, it is a talent, or it is near what the teacher knows. */
type AskedBecause = 'PATH' | 'TALENT' | 'SUBJECT';

/** One thing to ask a teacher about themselves. */
export interface ProfileQuestion {
  readonly competenceId: CompetenceId;
  readonly because: AskedBecause;
}

/** What a question rests on: who is asked, and what there is to learn. */
export type Asking = Pick<PlanningQuestion, 'modules' | 'framework' | 'asOf'> & {
  readonly teacher: Pick<PlanningQuestion['teacher'], 'evidence' | 'limits'> & {
    readonly talents: readonly CompetenceId[];
  };
};

interface Planned {
  readonly plan: Pick<PlannedPath['plan'], 'steps'>;
  readonly beliefs: PlannedPath['beliefs'];
}

const most = 8;
/** Hours' worth of a talent, and of each module that leads to a competence near what is known. */
const worth = { talent: 12, module: 0.5 } as const;
/** Days in which someone's word about themselves is not asked for again. */
const fresh = 180;

interface Candidate extends ProfileQuestion {
  readonly hours: number;
}

/**
 * About eight competences of which a word of the teacher may change most, the most first: those that hours of the path
 * turn on, then talents, then what lies near their subjects. Never what is proven, what is about safety (where a word
 * counts for nothing) or what was said in the last half year.
 */
export function profileQuestions(asking: Asking, planned: Planned): readonly ProfileQuestion[] {
  const best = new Map<CompetenceId, Candidate>();
  const candidates = [...fromPath(asking, planned), ...fromTalents(asking), ...fromSubjects(asking, planned)];
  for (const candidate of candidates) {
    const known = best.get(candidate.competenceId);
    if (isOpen(candidate.competenceId, asking, planned) && (!known || candidate.hours > known.hours))
      best.set(candidate.competenceId, candidate);
  }
  return [...best.values()]
    .sort((a, b) => b.hours - a.hours || byText(a.competenceId, b.competenceId))
    .slice(0, most)
    .map(({ competenceId, because }) => ({ competenceId, because }));
}

/** Whether a word of the teacher would still tell something: not of what was shown, or measured lately. */
function isOpen(id: CompetenceId, { framework, teacher, asOf }: Asking, { beliefs }: Pick<Planned, 'beliefs'>) {
  const competence = framework.competences.get(id);
  if (!competence || competence.safetyCritical || isShown(beliefs.get(id))) return false;
  const since = addDays(asOf, -fresh);
  return !teacher.evidence.some(
    ({ competenceId, type, date }) => competenceId === id && type === 'self' && date > since,
  );
}

const isShown = (belief: Belief | undefined): boolean =>
  belief?.measured === true || certaintyOf(belief) === 'PROVEN' || certaintyOf(belief) === 'NAMED';

/** What the chosen modules lead to, and what they lean on without teaching it. */
function fromPath({ modules }: Asking, { plan }: Pick<Planned, 'plan'>): Candidate[] {
  const planned = new Set(plan.steps.map(({ slug }) => slug));
  const chosen = modules.filter(({ id }) => planned.has(id));
  const given = levelsGiven(chosen);
  return chosen.flatMap((module) => [
    ...module.outcomes.map(({ competenceId }): Candidate => ({
      ...{ competenceId, because: 'PATH' },
      hours: module.hours / module.outcomes.length,
    })),
    ...needsOf(module)
      .filter((need) => !has(given, need))
      .map(({ competenceId }): Candidate => ({
        ...{ competenceId, because: 'PATH' },
        hours: module.hours,
      })),
  ]);
}

const fromTalents = ({ teacher }: Asking): Candidate[] =>
  teacher.talents.map((competenceId) => ({
    ...{ competenceId, because: 'TALENT' },
    hours: worth.talent,
  }));

/** Of the chapters that the teacher showed something of, or of all: what most modules for their sector lead to. */
function fromSubjects({ modules, framework, teacher }: Asking, { beliefs }: Pick<Planned, 'beliefs'>): Candidate[] {
  const domainOf = (id: CompetenceId): string | undefined => framework.competences.get(id)?.domainId;
  const own = new Set([...beliefs.keys(), ...teacher.talents].map(domainOf));
  const leading = new Map<CompetenceId, number>();
  for (const { outcomes, sectors } of modules) {
    if (!sectors.includes(teacher.limits.sector)) continue;
    for (const { competenceId } of outcomes) {
      if (own.size > 0 && !own.has(domainOf(competenceId))) continue;
      leading.set(competenceId, (leading.get(competenceId) ?? 0) + 1);
    }
  }
  return [...leading].map(([competenceId, count]) => ({
    ...{ competenceId, because: 'SUBJECT' },
    hours: worth.module * count,
  }));
}
