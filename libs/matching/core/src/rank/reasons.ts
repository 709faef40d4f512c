import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import { addDays, type Day } from '@academy/kernel';
import type { Belief } from '../domain/belief';
import { travelKm, type Moment } from '../domain/filters';
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

/** What reasons are looked up in: worked out once a ranking, for its thousands of modules. */
export interface Grounds {
  readonly standing: Standing;
  readonly talents: ReadonlySet<CompetenceId>;
  /** For each chapter of the framework that the teacher worked in, the longest work. */
  readonly longestWork: ReadonlyMap<string, Work>;
  readonly domainOf: (id: CompetenceId) => string | undefined;
  readonly home: MatchingQuestion['teacher']['limits']['home'];
  readonly moment: Moment;
  readonly seats: MatchingQuestion['seats'];
  /** The last day that is soon. */
  readonly soon: Day;
}

type Work = Extract<MatchingQuestion['teacher']['evidence'][number], { type: 'years' }>;

export function groundsOf(question: MatchingQuestion, standing: Standing): Grounds {
  const { teacher, framework, asOf, seats } = question;
  const domainOf = (id: CompetenceId): string | undefined => framework.competences.get(id)?.domainId;
  const longestWork = new Map<string, Work>();
  for (const piece of teacher.evidence) {
    const domain = piece.type === 'years' && piece.years > 0 ? domainOf(piece.competenceId) : undefined;
    if (domain === undefined || piece.type !== 'years') continue;
    const longest = longestWork.get(domain);
    if (!longest || isLonger(piece, longest)) longestWork.set(domain, piece);
  }
  return {
    ...{ standing, longestWork, domainOf, talents: new Set(teacher.talents), home: teacher.limits.home },
    ...{ moment: question, seats },
    soon: addDays(asOf, SOON_DAYS),
  };
}

const isLonger = (a: Work, b: Work): boolean =>
  a.years !== b.years ? a.years > b.years : a.competenceId < b.competenceId;

/** All that speaks for a module, in the order talent, knowledge, experience, practical. */
export function reasonsFor(module: ModuleFacts, grounds: Grounds): MatchReason[] {
  const reasons: MatchReason[] = [];
  addTalents(reasons, module, grounds);
  addKnowledge(reasons, module, grounds);
  addExperience(reasons, module, grounds);
  // Being practical alone speaks for nothing, so it is not looked at then.
  if (reasons.length > 0) addPractical(reasons, module, grounds);
  return reasons;
}

/** Whether a module brings this teacher something, and asks nothing that is not there yet. */
export function isLearnable({ outcomes, prerequisites }: ModuleFacts, standing: Standing): boolean {
  // Most of a large catalogue starts too high for most people: that is looked at first.
  const has = (competenceId: CompetenceId, level: Level): boolean =>
    level === 0 || (standing.get(competenceId) ?? 0) >= level;
  for (const { competenceId, from } of outcomes) if (!has(competenceId, from)) return false;
  for (const { competenceId, level } of prerequisites) if (!has(competenceId, level)) return false;
  return outcomes.some(({ competenceId, to }) => !has(competenceId, to));
}

function addTalents(reasons: MatchReason[], { outcomes }: ModuleFacts, { talents }: Grounds): void {
  for (const { competenceId } of outcomes)
    if (talents.has(competenceId)) reasons.push({ kind: 'TALENT', code: 'TALENT_MATCH', competenceId });
}

/** Only about what the teacher showed something of: for a stranger to a subject a next level says nothing. */
function addKnowledge(reasons: MatchReason[], { outcomes, prerequisites }: ModuleFacts, { standing }: Grounds): void {
  for (const { competenceId, to } of outcomes)
    if ((standing.get(competenceId) ?? to) < to)
      reasons.push({ kind: 'KNOWLEDGE', code: 'NEXT_LEVEL', competenceId, level: to });
  for (const { competenceId, level } of prerequisites)
    if (level > 0) reasons.push({ kind: 'KNOWLEDGE', code: 'HAS_ENTRY_LEVEL', competenceId, level });
}

/** Years of work in the field of what is learned. */
function addExperience(reasons: MatchReason[], { outcomes }: ModuleFacts, { longestWork, domainOf }: Grounds): void {
  if (longestWork.size === 0) return;
  let longest: Work | undefined;
  for (const { competenceId } of outcomes) {
    const work = longestWork.get(domainOf(competenceId) ?? '');
    if (work && (!longest || isLonger(work, longest))) longest = work;
  }
  if (!longest) return;
  const { competenceId, years } = longest;
  reasons.push({ kind: 'EXPERIENCE', code: 'GROWS_EXPERIENCE', competenceId, number: years });
}

function addPractical(reasons: MatchReason[], module: ModuleFacts, { home, moment, seats, soon }: Grounds): void {
  const kilometres = travelKm(module, home);
  if (kilometres !== null && kilometres <= NEARBY_KM)
    reasons.push({ kind: 'PRACTICAL', code: 'NEARBY', number: Math.round(kilometres) });
  if (module.form === 'online') reasons.push({ kind: 'PRACTICAL', code: 'FORM', text: 'ONLINE' });
  const next = nextEdition(module, moment);
  if (!next) return;
  if (next.start <= soon) reasons.push({ kind: 'PRACTICAL', code: 'STARTS_SOON', text: next.start });
  const free = seats.get(next.id)?.free;
  if (free !== undefined && free <= FEW_SEATS) reasons.push({ kind: 'PRACTICAL', code: 'SEATS', number: free });
}

/** The first edition that has a seat. */
function nextEdition({ editions }: ModuleFacts, { asOf, full }: Moment): ModuleFacts['editions'][number] | undefined {
  let next: ModuleFacts['editions'][number] | undefined;
  for (const edition of editions)
    if (edition.start >= asOf && !full.has(edition.id) && (!next || edition.start < next.start)) next = edition;
  return next;
}
