import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { beliefsOf } from '@academy/matching/core';
import type { Plan, PlanningQuestion } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { exhaustively } from '../../core/src/testing/exhaustive-search';
import { randomFrom, smallFramework, smallQuestion, withoutFilters } from '../../core/src/testing/small-academies';
import { today } from './testing/a-question';
import { createPathPlanner } from './create-path-planner';

const planner = createPathPlanner(await Highs.load());

const SEEDS = Array.from({ length: 1_200 }, (_, seed) => 31_000 + seed);

const hoursOf = ({ steps }: Plan): number => steps.reduce((sum, { hours }) => sum + hours, 0);

/** Chances of at least each level, with the floor that is proven whatever they say. */
function atLeast(evidence: readonly Evidence[], competenceId: CompetenceId): number[] {
  const belief = beliefsOf(evidence, smallFramework, today).get(competenceId);
  return ([1, 2, 3, 4, 5] as const).map((level) => {
    if (!belief) return 0;
    const chance = belief.chances.slice(level).reduce((sum, one) => sum + one, 0);
    return belief.floor >= level ? 1 : chance;
  });
}

/** Whether every level of every competence is at least as likely with the second evidence as with the first. */
const dominates = (better: readonly Evidence[], worse: readonly Evidence[]): boolean =>
  [...smallFramework.competences.keys()].every((id) => {
    const [a, b] = [atLeast(better, id), atLeast(worse, id)];
    return a.every((chance, at) => chance >= (b[at] ?? 0));
  });

const withEvidence = (question: PlanningQuestion, evidence: readonly Evidence[]): PlanningQuestion => ({
  ...question,
  hoursBudget: null,
  teacher: { ...question.teacher, evidence },
});

/** Some change to the evidence of a teacher: a piece that says more, a piece of another kind, or one piece more. */
function changed(evidence: readonly Evidence[], random: () => number): Evidence[] {
  const kinds = ['self', 'quiz', 'certificate', 'assessor', 'diploma'] as const;
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'quiz';
  const level = Math.floor(random() * 6) as Level;
  const at = Math.floor(random() * (evidence.length + 1));
  const replaced = evidence[at];
  const competenceId = replaced?.competenceId ?? 'abcde'[Math.floor(random() * 5)] ?? 'a';
  const piece: Evidence = { id: replaced?.id ?? 'more', competenceId, type: kind, level, date: today };
  return [...evidence.filter((_, index) => index !== at), piece];
}

interface Pair {
  readonly seed: number;
  readonly question: PlanningQuestion;
  readonly worse: readonly Evidence[];
  readonly better: readonly Evidence[];
}

/** Of some changes to a teacher's evidence, those of which one side dominates the other. */
function comparablePairs(seed: number): Pair[] {
  const random = randomFrom(seed);
  const question = smallQuestion(seed);
  const { evidence } = question.teacher;
  return Array.from({ length: 6 }, () => changed(evidence, random)).flatMap((other): Pair[] => {
    if (dominates(other, evidence)) return [{ seed, question, worse: evidence, better: other }];
    return dominates(evidence, other) ? [{ seed, question, worse: other, better: evidence }] : [];
  });
}

/** The same things in another order. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

describe(`For teachers in small academies (seeds from ${SEEDS[0]})`, () => {
  it('a path is never longer for whom every level is at least as likely, whatever evidence that comes from', async () => {
    let [compared, shorter] = [0, 0];
    for (const { seed, question, worse, better } of SEEDS.flatMap(comparablePairs)) {
      const [before, after] = [
        (await planner.plan(withEvidence(question, worse))).plan,
        (await planner.plan(withEvidence(question, better))).plan,
      ];
      if (before.kind !== 'PLAN' && before.kind !== 'NOTHING_TO_DO') continue;
      compared += 1;
      expect({ seed, longer: hoursOf(after) > hoursOf(before) }).toEqual({ seed, longer: false });
      if (hoursOf(after) < hoursOf(before)) shorter += 1;
    }
    expect(compared).toBeGreaterThan(300);
    expect(shorter).toBeGreaterThan(10);
  });

  it('a plan does not depend on the order in which modules, evidence and targets are listed', async () => {
    for (const seed of SEEDS.slice(0, 150)) {
      const random = randomFrom(seed);
      const question = smallQuestion(seed);
      const { plan } = await planner.plan(question);
      const { plan: again } = await planner.plan({
        ...question,
        modules: shuffled(question.modules, random),
        targets: shuffled(question.targets, random),
        teacher: { ...question.teacher, evidence: shuffled(question.teacher.evidence, random) },
      });
      expect({
        seed,
        kind: again.kind,
        hours: hoursOf(again),
        slugs: again.steps.map(({ slug }) => slug).sort(),
      }).toEqual({
        ...{ seed, kind: plan.kind, hours: hoursOf(plan), slugs: plan.steps.map(({ slug }) => slug).sort() },
      });
    }
  });

  it('no smaller set of filters than the one that is told makes a target reachable', async () => {
    let told = 0;
    for (const seed of SEEDS) {
      const question = smallQuestion(seed);
      const { plan } = await planner.plan(question);
      for (const { target, reasons } of plan.unreachable) {
        if (reasons[0] === 'NO_OFFER') continue;
        const smaller = subsetsOf(['SECTOR', 'FORM', 'FULL']).filter(({ length }) => length < reasons.length);
        for (const removed of smaller) {
          told += 1;
          const eased = { ...withoutFilters(question, removed), targets: [target], hoursBudget: null };
          expect({ seed, removed, kind: exhaustively(eased).kind }).toEqual({
            seed,
            removed,
            kind: 'INFEASIBLE_TARGET',
          });
        }
      }
    }
    expect(told).toBeGreaterThan(30);
  });
});

const subsetsOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((__, place) => bits & (1 << place)));
