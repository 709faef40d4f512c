import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays } from '@academy/kernel';
import { effectOf, hoursIn, measuredToday, stakesOf, type PlanningQuestion } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { aModule, smallQuestion } from '../../core/src/testing/small-academies';
import { aQuestion, today, toLevel } from './testing/a-question';
import { createPathPlanner } from './create-path-planner';

const planner = createPathPlanner(await Highs.load());
const nothing: ReadonlySet<string> = new Set();

const withPiece = (question: PlanningQuestion, piece: Evidence): PlanningQuestion => ({
  ...question,
  teacher: { ...question.teacher, evidence: [...question.teacher.evidence, piece] },
});
const answered = async (question: PlanningQuestion) => ({
  ...{ question, plan: (await planner.plan(question)).plan, done: nothing },
});

async function tested(question: PlanningQuestion, competenceId: CompetenceId, level: Level) {
  const after = withPiece(question, measuredToday(competenceId, level, question.asOf));
  return effectOf(competenceId, await answered(question), await answered(after));
}

const levels = [0, 1, 2, 3, 4, 5] as const;
const SEEDS = Array.from({ length: 60 }, (_, seed) => 12_000 + seed);

describe(`What an entry test does to a path (seeds from ${SEEDS[0]})`, () => {
  it('lies within what was said before it, and is told with a reason where nothing was saved', async () => {
    const codes = new Set<string>();
    for (const seed of SEEDS) {
      const question = smallQuestion(seed);
      const { plan } = await planner.plan(question);
      for (const competenceId of ['a', 'b', 'c']) {
        const effects = await Promise.all(levels.map((level) => tested(question, competenceId, level)));
        const plans = await Promise.all(
          levels.map((level) => answered(withPiece(question, measuredToday(competenceId, level, question.asOf)))),
        );
        const stakes = stakesOf({ plan, done: nothing }, plans);
        expect(stakes.hoursNow).toBe(hoursIn(plan));
        for (const { hoursBefore, hoursNow, reasons } of effects) {
          expect(hoursBefore).toBe(stakes.hoursNow);
          const told = reasons.map(({ code }) => code);
          const reachesOther = told.includes('REACHES_MORE') || told.includes('REACHES_LESS');
          if (plan.kind === 'PLAN' && !reachesOther) {
            expect(hoursNow).toBeGreaterThanOrEqual(stakes.hoursBest);
            expect(hoursNow).toBeLessThanOrEqual(stakes.hoursWorst);
          }
          if (hoursNow >= hoursBefore) expect(told.length).toBeGreaterThan(0);
          if (plan.kind === 'PLAN' && hoursNow > hoursBefore && !reachesOther) expect(told).toContain('FOUND_LOWER');
          for (const code of told) codes.add(code);
        }
      }
    }
    expect([...codes]).toEqual(
      expect.arrayContaining(['NOT_ON_THE_PATH', 'ALREADY_ASSUMED', 'FOUND_LOWER', 'HIGHER_ASKED', 'ALSO_FOR']),
    );
  });
});

describe('Why a test saved nothing', () => {
  const verdict: Evidence = { id: 'v', competenceId: 'a', type: 'assessor', level: 2, date: addDays(today, -30) };
  const knows = (...evidence: Evidence[]) => ({ teacher: { ...aQuestion({}).teacher, evidence } });

  it('is that the path was made for that level already, and leads on to a higher one', async () => {
    const targets = [{ competenceId: 'a', level: 3, priority: 1 }] as const;
    const question = aQuestion({ ...knows(verdict), targets, modules: [aModule({ id: 'on', ...toLevel('a', 2, 3) })] });
    expect(await tested(question, 'a', 2)).toMatchObject({
      ...{ hoursBefore: 10, hoursNow: 10, levelBefore: 2, levelNow: 2 },
      reasons: [{ code: 'ALREADY_ASSUMED' }, { code: 'HIGHER_ASKED', slug: 'on', level: 3 }],
    });
  });

  it('is that the step is there for another competence as well', async () => {
    const outcomes = [...toLevel('a', 0, 2).outcomes, ...toLevel('b', 0, 1).outcomes];
    const targets = [
      { competenceId: 'a', level: 2, priority: 1 },
      { competenceId: 'b', level: 1, priority: 1 },
    ] as const;
    const effect = await tested(aQuestion({ targets, modules: [aModule({ id: 'both', outcomes })] }), 'a', 3);
    expect(effect).toMatchObject({ hoursBefore: 10, hoursNow: 10, levelBefore: 0 });
    expect(effect.reasons).toEqual([{ code: 'ALSO_FOR', slug: 'both', competenceId: 'b' }]);
  });

  it('is that the teacher has a place in the step', async () => {
    const question = aQuestion({ pinned: ['seat'], modules: [aModule({ id: 'seat', ...toLevel('a', 0, 2) })] });
    expect((await tested(question, 'a', 4)).reasons).toEqual([{ code: 'KEPT', slug: 'seat' }]);
  });

  it('is that nothing turns on it', async () => {
    const question = aQuestion({ modules: [aModule({ id: 'm', ...toLevel('a', 0, 2) })] });
    expect((await tested(question, 'c', 5)).reasons).toEqual([{ code: 'NOT_ON_THE_PATH' }]);
  });

  it('is not there where all that could be saved was, and the step that goes is named', async () => {
    const question = aQuestion({ modules: [aModule({ id: 'm', ...toLevel('a', 0, 2) })] });
    expect(await tested(question, 'a', 4)).toMatchObject({
      ...{ hoursBefore: 10, hoursNow: 0, reasons: [], difference: { drops: ['m'], adds: [] } },
    });
  });

  it('is a level below the one that the path was made for, and the step that comes is named', async () => {
    const before: Evidence = { id: 'q', competenceId: 'a', type: 'quiz', level: 3, date: addDays(today, -200) };
    const question = aQuestion({ ...knows(before), modules: [aModule({ id: 'm', ...toLevel('a', 0, 2) })] });
    const effect = await tested(question, 'a', 0);
    expect(effect).toMatchObject({ hoursBefore: 0, hoursNow: 10, difference: { adds: ['m'] } });
    expect(effect.reasons).toEqual([{ code: 'FOUND_LOWER' }]);
  });
});

describe('What is at stake in a test', () => {
  it('is the least and the most of all levels that it can find, those that reach the whole goal first', async () => {
    const plans = await Promise.all(
      [0, 10, 40].map(async (hours) => ({
        plan: {
          ...(await planner.plan(aQuestion({ modules: [] }))).plan,
          kind: hours === 40 ? ('INFEASIBLE_TARGET' as const) : ('PLAN' as const),
          steps: [{ slug: `m${hours}`, hours, after: [], serves: [] }],
        },
        done: nothing,
      })),
    );
    expect(stakesOf(plans[1]!, plans)).toEqual({
      ...{ hoursNow: 10, hoursBest: 0, hoursWorst: 10, mayReachLess: true, mayReachMore: false },
    });
  });
});
