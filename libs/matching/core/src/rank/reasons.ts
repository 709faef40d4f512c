import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import { daysBetween } from '@academy/kernel';
import type { Belief } from '../domain/belief';
import { travelKm } from '../domain/filters';
import { masteredLevel } from '../domain/mastery';
import type { MatchingQuestion, MatchReason } from './match';

export type Beliefs = ReadonlyMap<CompetenceId, Belief>;

/** The level that counts as had of everything that is believed; what is absent stands at 0. */
export type Standing = ReadonlyMap<CompetenceId, Level>;

/** Worked out once a ranking: thousands of modules ask for the same few levels. */
export const standingOf = (beliefs: Beliefs): Standing =>
  new Map([...beliefs].map(([id, belief]) => [id, masteredLevel(belief)]));

const SOON_DAYS = 45;
const NEARBY_KM = 40;
const FEW_SEATS = 5;

/** All that speaks for a module, in the order talent, knowledge, experience, practical. */
export const reasonsFor = (module: ModuleFacts, question: MatchingQuestion, standing: Standing): MatchReason[] => [
  ...talentReasons(module, question),
  ...knowledgeReasons(module, standing),
  ...experienceReasons(module, question),
  ...practicalReasons(module, question),
];

/** Whether a module brings this teacher something, and asks nothing that is not there yet. */
export function isLearnable({ outcomes, prerequisites }: ModuleFacts, standing: Standing): boolean {
  // Most of a large catalogue starts too high for most people: that is looked at first.
  const has = (competenceId: CompetenceId, level: Level): boolean =>
    level === 0 || (standing.get(competenceId) ?? 0) >= level;
  for (const { competenceId, from } of outcomes) if (!has(competenceId, from)) return false;
  for (const { competenceId, level } of prerequisites) if (!has(competenceId, level)) return false;
  return outcomes.some(({ competenceId, to }) => !has(competenceId, to));
}

const talentReasons = ({ outcomes }: ModuleFacts, { teacher }: MatchingQuestion): MatchReason[] =>
  outcomes
    .filter(({ competenceId }) => teacher.talents.includes(competenceId))
    .map(({ competenceId }) => ({ kind: 'TALENT', code: 'TALENT_MATCH', competenceId }));

/** Only about what the teacher showed something of: for a stranger to a subject a next level says nothing. */
function knowledgeReasons({ outcomes, prerequisites }: ModuleFacts, standing: Standing): MatchReason[] {
  const next = outcomes
    .filter(({ competenceId, to }) => (standing.get(competenceId) ?? to) < to)
    .map(({ competenceId, to }): MatchReason => ({ kind: 'KNOWLEDGE', code: 'NEXT_LEVEL', competenceId, level: to }));
  const builtOn = prerequisites
    .filter(({ level }) => level > 0)
    .map(({ competenceId, level }): MatchReason => ({
      kind: 'KNOWLEDGE',
      code: 'HAS_ENTRY_LEVEL',
      competenceId,
      level,
    }));
  return [...next, ...builtOn];
}

/** Years of work in the field of what is learned. */
function experienceReasons({ outcomes }: ModuleFacts, { teacher, framework }: MatchingQuestion): MatchReason[] {
  const domainOf = (id: CompetenceId): string | undefined => framework.competences.get(id)?.domainId;
  const domains = new Set(outcomes.map(({ competenceId }) => domainOf(competenceId)));
  const [longest] = teacher.evidence
    .flatMap((piece) => (piece.type === 'years' && domains.has(domainOf(piece.competenceId)) ? [piece] : []))
    .sort((a, b) => b.years - a.years || (a.competenceId < b.competenceId ? -1 : 1));
  if (!longest || longest.years <= 0) return [];
  return [{ kind: 'EXPERIENCE', code: 'GROWS_EXPERIENCE', competenceId: longest.competenceId, number: longest.years }];
}

function practicalReasons(module: ModuleFacts, { teacher, asOf }: MatchingQuestion): MatchReason[] {
  const reasons: MatchReason[] = [];
  const kilometres = travelKm(module, teacher.limits.home);
  if (kilometres !== null && kilometres <= NEARBY_KM) {
    reasons.push({ kind: 'PRACTICAL', code: 'NEARBY', number: Math.round(kilometres) });
  }
  if (module.form === 'online') reasons.push({ kind: 'PRACTICAL', code: 'FORM', text: 'ONLINE' });
  const [next] = module.editions
    .filter(({ start, seats, taken }) => start >= asOf && taken < seats)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  if (!next) return reasons;
  if (daysBetween(asOf, next.start) <= SOON_DAYS) {
    reasons.push({ kind: 'PRACTICAL', code: 'STARTS_SOON', text: next.start });
  }
  const free = next.seats - next.taken;
  if (free <= FEW_SEATS) reasons.push({ kind: 'PRACTICAL', code: 'SEATS', number: free });
  return reasons;
}
