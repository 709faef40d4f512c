import type { ModuleFacts } from '@academy/contracts/catalogue';
import { beliefsOf } from '../domain/belief';
import { editionsAhead, isOpen } from '../domain/filters';
import { candidatesFor } from './candidates';
import type { Match, MatchReason, MatchStrength, MatchingQuestion, ReasonKind } from './match';
import { groundsOf, isLearnable, reasonsFor, standingOf } from './reasons';

/** What a first reason of each kind is worth; a second one adds half of that, a third a quarter. */
const worth: Readonly<Record<ReasonKind, number>> = { TALENT: 4, KNOWLEDGE: 3, EXPERIENCE: 2, PRACTICAL: 0.5 };
const strong = 7;
const good = 4;

/**
 * The modules that suit a teacher, best first: open, learnable now, and with something that speaks for them besides
 * being practical. Of equals the one whose provider is chosen less comes first, then the shorter.
 */
export function rankMatches(question: MatchingQuestion): Match[] {
  const { framework, teacher, asOf } = question;
  const beliefs = beliefsOf(teacher.evidence, framework, asOf, question.calibration);
  const standing = standingOf(beliefs);
  const grounds = groundsOf(question, standing);
  return [...candidatesFor(question, standing)]
    .filter((module) => isLearnable(module, standing) && isOpen(module, teacher, question))
    .map((module) => ({ module, reasons: reasonsFor(module, grounds) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ module, reasons }) => ({ module, reasons, score: scoreOf(reasons) }))
    .sort((a, b) => b.score - a.score || byExposure(a.module, b.module))
    .map(({ module, reasons, score }) => ({ slug: module.id, strength: strengthOf(score), reasons, score }));
}

/**
 * The editions that a ranking looks at: those to come of modules that something can speak for. Of a large catalogue they
 * are few, so that nobody counts the seats of all.
 */
export function editionsToRank(question: Omit<MatchingQuestion, 'seats' | 'full'>): string[] {
  const { framework, teacher, asOf, calibration } = question;
  const standing = standingOf(beliefsOf(teacher.evidence, framework, asOf, calibration));
  return editionsAhead([...candidatesFor(question, standing)], asOf);
}

function scoreOf(reasons: readonly MatchReason[]): number {
  const seen = new Map<ReasonKind, number>();
  return reasons.reduce((sum, { kind }) => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return sum + worth[kind] / 2 ** before;
  }, 0);
}

const strengthOf = (score: number): MatchStrength => (score >= strong ? 'STRONG' : score >= good ? 'GOOD' : 'FAIR');

const byExposure = (a: ModuleFacts, b: ModuleFacts): number =>
  a.enrolments - b.enrolments || a.hours - b.hours || (a.id < b.id ? -1 : 1);
