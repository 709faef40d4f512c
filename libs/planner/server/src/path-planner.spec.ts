import { createHash } from 'node:crypto';
import { BranchAndBound, planWithEntryTests, SolvingPlanner, type PathPlanner } from '@academy/planner/core';
import type { Evidence } from '@academy/contracts/teachers';
import { Highs } from '@academy/platform/solver';
import { exhaustively, followed, startOf, worthOf } from '../../core/src/testing/exhaustive-search';
import { aModule, smallQuestion, withoutFilters } from '../../core/src/testing/small-academies';
import { aQuestion, today, toLevel } from './testing/a-question';
import { createPathPlanner } from './create-path-planner';

const highs = await Highs.load();

const faults: unknown[] = [];
const planner = createPathPlanner(highs, { onFault: (fault) => faults.push(fault) });
const search = new SolvingPlanner(new BranchAndBound({ fingerprint: () => '' }), 60_000, () => performance.now());

const SEEDS = Array.from({ length: 2_000 }, (_, seed) => 20_261_124 + seed);

async function compare(using: PathPlanner, seed: number) {
  const question = smallQuestion(seed);
  const { plan } = await using.plan(question);
  const chosen = question.modules.filter(({ id }) => plan.steps.some(({ slug }) => slug === id));
  const start = startOf(question);
  const levels = followed(chosen, start);
  const hours = plan.steps.reduce((sum, step) => sum + step.hours, 0);
  return {
    planned: {
      ...{ kind: plan.kind, hours, modules: plan.steps.length },
      worth: levels && worthOf(question, start, levels),
    },
    best: exhaustively(question),
    plan,
  };
}

describe(`On ${SEEDS.length} generated teachers in small academies (seeds from ${SEEDS[0]}) the planner`, () => {
  it.each([
    ['with HiGHS', planner],
    ['with the search of our own', search],
  ])('%s finds the hours and the number of modules that trying every set finds, and proves it', async (_, using) => {
    for (const seed of SEEDS) {
      const { planned, best, plan } = await compare(using, seed);
      const expected = best.kind === 'PLAN' || best.kind === 'NOTHING_TO_DO' ? { ...best, worth: planned.worth } : best;
      expect({ seed, ...planned }).toEqual({ seed, ...expected });
      expect({ seed, optimal: plan.optimal }).toEqual({ seed, optimal: true });
      if (plan.kind === 'PLAN') expect(plan.bound).toBe(planned.hours);
    }
    expect(faults).toEqual([]);
  });

  it('tells for each target out of reach the smallest set of filters that stands in the way', async () => {
    let told = 0;
    for (const seed of SEEDS) {
      const question = smallQuestion(seed);
      const { plan } = await planner.plan(question);
      for (const { target, reasons } of plan.unreachable) {
        told += 1;
        const reachable =
          exhaustively({ ...withoutFilters(question, reasons), targets: [target], hoursBudget: null }).kind === 'PLAN';
        expect({ seed, reachable }).toEqual({ seed, reachable: reasons[0] !== 'NO_OFFER' });
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  it('gives the same plan to the same question', async () => {
    for (const seed of SEEDS.slice(0, 25)) {
      const question = smallQuestion(seed);
      expect((await planner.plan(question)).plan).toEqual((await planner.plan(question)).plan);
    }
  });

  it('never needs more hours when a module is added to the catalogue', async () => {
    for (const seed of SEEDS.slice(0, 100)) {
      const question = { ...smallQuestion(seed), hoursBudget: null };
      const smaller = { ...question, modules: question.modules.slice(1) };
      const [more, fewer] = await Promise.all([planner.plan(question), planner.plan(smaller)]);
      if (fewer.plan.kind !== 'PLAN') continue;
      expect(hoursOf(more.plan)).toBeLessThanOrEqual(hoursOf(fewer.plan));
    }
  });

  it('never needs more hours of someone of whom more is believed at every level', async () => {
    let shorter = 0;
    for (const seed of SEEDS.slice(0, 400)) {
      const question = { ...smallQuestion(seed), hoursBudget: null };
      // A diploma more makes every level at least as likely as it was.
      const diploma = {
        ...{ id: 'more', type: 'diploma', level: 3 },
        competenceId: 'abcd'[seed % 4],
        date: today,
      } as Evidence;
      const evidence = [...question.teacher.evidence, diploma];
      const better = { ...question, teacher: { ...question.teacher, evidence } };
      const [before, after] = [await planner.plan(question), await planner.plan(better)];
      if (before.plan.kind !== 'PLAN') continue;
      expect({ seed, kind: ['PLAN', 'NOTHING_TO_DO'].includes(after.plan.kind) }).toEqual({ seed, kind: true });
      expect(hoursOf(after.plan)).toBeLessThanOrEqual(hoursOf(before.plan));
      if (hoursOf(after.plan) < hoursOf(before.plan)) shorter += 1;
    }
    expect(shorter).toBeGreaterThan(0);
  });
});

const hoursOf = ({ steps }: { steps: readonly { hours: number }[] }): number =>
  steps.reduce((sum, { hours }) => sum + hours, 0);

describe('A plan', () => {
  const direct = aModule({ id: 'direct', ...toLevel('a', 0, 2), hours: 10 });
  const other = aModule({ id: 'other', ...toLevel('a', 0, 2), hours: 10 });

  it('prefers, of plans of equal hours, the one that was there before', async () => {
    for (const previous of ['direct', 'other']) {
      const { plan } = await planner.plan(aQuestion({ modules: [direct, other], previous: [previous] }));
      expect(plan.steps.map(({ slug }) => slug)).toEqual([previous]);
    }
  });

  it('keeps a module that the teacher has a seat in, also when it is full now', async () => {
    const question = aQuestion({ modules: [direct, other], pinned: ['other'], full: new Set(['other-1']) });
    const { plan } = await planner.plan(question);
    expect(plan.steps.map(({ slug }) => slug)).toEqual(['other']);
  });

  it('says of each step what it waits for and which target it serves', async () => {
    const first = aModule({ id: 'first', ...toLevel('b', 0, 1) });
    const second = aModule({ id: 'second', ...toLevel('a', 0, 2), prerequisites: [{ competenceId: 'b', level: 1 }] });
    const { plan } = await planner.plan(aQuestion({ modules: [first, second] }));
    const target = { competenceId: 'a', level: 2, priority: 1 };
    expect(plan.steps).toEqual([
      { slug: 'first', hours: 10, after: [], serves: [{ target, direct: false }] },
      { slug: 'second', hours: 10, after: ['first'], serves: [{ target, direct: true }] },
    ]);
  });

  it('is followable where modules of the catalogue ask for each other', async () => {
    const circle = [
      aModule({ id: 'x', ...toLevel('a', 0, 2), prerequisites: [{ competenceId: 'b', level: 1 }], hours: 1 }),
      aModule({ id: 'y', ...toLevel('b', 0, 1), prerequisites: [{ competenceId: 'a', level: 2 }], hours: 1 }),
    ];
    const { plan } = await planner.plan(aQuestion({ modules: [...circle, direct] }));
    expect(plan.steps.map(({ slug }) => slug)).toEqual(['direct']);
  });
});

describe('The programme behind a plan', () => {
  it('is the one that was proven: its fingerprint is on the plan, and solving it again gives the same hours', async () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const question = { ...smallQuestion(seed), hoursBudget: null };
      const { plan } = await planner.plan(question);
      const programme = await planner.programme(question);
      if (!programme || plan.kind !== 'PLAN') continue;
      const { lp, unitsPerHour } = programme;
      expect(createHash('sha256').update(lp).digest('hex')).toBe(plan.modelHash);
      const { status, bound } = await highs.solve(lp, { timeLimitMs: 120_000 });
      expect([status, Math.round(bound) / unitsPerHour]).toEqual(['Optimal', hoursOf(plan)]);
    }
  });
});

describe('Entry tests', () => {
  const modules = [aModule({ id: 'long', ...toLevel('a', 0, 2), hours: 20 })];
  const said = { id: 'ev', competenceId: 'a', type: 'self', level: 2, date: today } as const;
  const question = aQuestion({ modules });
  const claimed = { ...question, teacher: { ...question.teacher, evidence: [said] } };
  const tester = (level: 0 | 2) => ({ canTest: () => true, ask: async () => level });

  it('ask what may save most, and drop a module that turns out not to be needed', async () => {
    const tested = await planWithEntryTests(planner, claimed, tester(2));
    expect(tested).toMatchObject({ asked: ['a'], plan: { kind: 'NOTHING_TO_DO' } });
  });

  it('keep the module when the test does not show the level', async () => {
    expect(await planWithEntryTests(planner, claimed, tester(0))).toMatchObject({
      asked: ['a'],
      plan: { kind: 'PLAN' },
    });
  });

  it('ask nothing about what nobody ever claimed', async () => {
    expect((await planWithEntryTests(planner, question, tester(2))).asked).toEqual([]);
  });

  it('ask nothing about safety, where only a credential counts', async () => {
    const safety = [aModule({ id: 'safe', ...toLevel('e', 0, 2), hours: 20 })];
    const evidence = [{ ...said, competenceId: 'e', type: 'certificate', level: 1 } as const];
    const asked = aQuestion({
      modules: safety,
      targets: [{ competenceId: 'e', level: 2, priority: 1 }],
      teacher: { ...question.teacher, evidence },
    });
    expect((await planWithEntryTests(planner, asked, tester(2))).asked).toEqual([]);
  });
});
