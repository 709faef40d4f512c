import {
  counterfactualsOf,
  onTerms,
  PlannerUnavailable,
  planWithEntryTests,
  type PlanningQuestion,
} from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { aModule, smallQuestion } from '../../core/src/testing/small-academies';
import { aQuestion, today, toLevel } from './testing/a-question';
import { createPathPlanner } from './create-path-planner';
import { ThreadedPlanner, type ThreadedPlannerOptions } from './threaded-planner';

const LONG = 120_000;

const planners: ThreadedPlanner[] = [];
afterEach(async () => {
  for (const planner of planners.splice(0)) await planner.close();
});
const aPlanner = (options: ThreadedPlannerOptions = {}) => {
  const planner = new ThreadedPlanner({ size: 1, timeLimitMs: LONG, ...options });
  planners.push(planner);
  return planner;
};

const scriptOf = (name: string): URL => new URL(`./testing/${name}.mjs`, import.meta.url);
const SEEDS = Array.from({ length: 150 }, (_, seed) => 31_000 + seed);
const { framework } = aQuestion({});
const catalogue = [
  aModule({ id: 'direct', ...toLevel('a', 0, 2), hours: 10 }),
  aModule({ id: 'first', ...toLevel('b', 0, 1), hours: 3 }),
];
const question = (facts: Partial<PlanningQuestion> = {}) => aQuestion({ modules: catalogue, framework, ...facts });
const troubleOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'an answer',
    (fault: Error) => (fault instanceof PlannerUnavailable ? fault.trouble : fault.name),
  );

describe('A planner in threads', () => {
  it(`answers exactly what the planner itself answers (seeds from ${SEEDS[0]})`, async () => {
    const [here, there] = [createPathPlanner(await Highs.load()), aPlanner()];
    for (const seed of SEEDS) {
      const asked = smallQuestion(seed);
      const { plan, beliefs } = await here.plan(asked);
      expect(await there.plan(asked)).toEqual({ plan, beliefs });
      expect(await there.programme(asked)).toEqual(await here.programme(asked));
      const pins = asked.modules.map(({ id }) => id);
      expect(await there.pinsInTheWay(asked, pins)).toEqual(await here.pinsInTheWay(asked, pins));
      const slugs = plan.steps.map(({ slug }) => slug);
      expect(await there.explain(asked, slugs)).toEqual(await here.explain(asked, slugs));
      for (const slug of slugs)
        expect(await there.standIns(asked, slug, slugs)).toEqual(await here.standIns(asked, slug, slugs));
    }
  });

  it('stops what takes many plans when whoever waits for it goes away', async () => {
    const planner = aPlanner();
    const leaving = new AbortController();
    const asked = question({ teacher: { ...question().teacher, evidence: [] } });
    const planned = await planner.plan(asked);
    leaving.abort();
    const found = counterfactualsOf(onTerms(planner, { cancellation: leaving.signal }), asked, planned);
    expect(await troubleOf(found)).toBe('AbortError');
    expect(await troubleOf(planner.plan(asked))).toBe('an answer');
  });

  it('serves explanations and entry tests as the planner itself does', async () => {
    const [here, there] = [createPathPlanner(await Highs.load()), aPlanner()];
    const tester = { canTest: () => true, ask: async () => 2 as const };
    for (const seed of SEEDS.slice(0, 40)) {
      const asked = smallQuestion(seed);
      const changes = await counterfactualsOf(here, asked, await here.plan(asked));
      expect(await counterfactualsOf(there, asked, await there.plan(asked))).toEqual(changes);
      const { asked: tests, plan } = await planWithEntryTests(here, asked, tester);
      expect(await planWithEntryTests(there, asked, tester)).toMatchObject({ asked: tests, plan });
    }
  });

  it('solves the same question of many once', async () => {
    const planner = aPlanner({ maxWaiting: 1 });
    const askers = Array.from({ length: 50 }, (_, at) => `teacher ${at}`);
    const answers = await Promise.all(askers.map((asker) => planner.plan(question({ asker }))));
    expect(new Set(answers.map(({ beliefs }) => beliefs)).size).toBe(1);
  });

  it('answers a first plan before the many explanations that someone else waits for', async () => {
    const planner = aPlanner();
    const order: string[] = [];
    const asked = (name: string, asker: string, hoursBudget: number) =>
      planner.plan(question({ asker, hoursBudget })).then(() => order.push(name));
    const explanations = Array.from({ length: 20 }, (_, at) => asked('explanation', 'ada', 20 + at));
    await Promise.all([...explanations, asked('first plan', 'ben', 100)]);
    expect(order.indexOf('first plan')).toBeLessThanOrEqual(2);
  });

  it('answers or refuses each of 3,000 who ask something else at once', async () => {
    const planner = aPlanner({ maxWaiting: 500 });
    const asked = Array.from({ length: 3_000 }, (_, at) =>
      troubleOf(planner.plan(question({ asker: `teacher ${at}`, hoursBudget: 20 + at }))),
    );
    const answers = await Promise.all(asked);
    expect(new Set(answers)).toEqual(new Set(['an answer', 'TooManyWaiting']));
    expect(await troubleOf(planner.plan(question()))).toBe('an answer');
  });

  it('lets a question go that nobody waits for any more', async () => {
    const planner = aPlanner({ script: scriptOf('odd-planner-thread') });
    const [abort, waiting] = [new AbortController(), new AbortController()];
    const hanging = question({ modules: [aModule({ id: 'hangs', ...toLevel('a', 0, 2) })] });
    const asked = [
      troubleOf(planner.plan(hanging, { cancellation: abort.signal })),
      troubleOf(planner.plan(question({ hoursBudget: 5 }), { cancellation: waiting.signal })),
    ];
    const next = planner.plan(question());
    waiting.abort();
    abort.abort();
    expect(await Promise.all(asked)).toEqual(['AbortError', 'AbortError']);
    expect((await next).plan.kind).toBe('PLAN');
  });
});

describe('Where the solver', () => {
  const mishap = (id: string) =>
    question({ modules: [...catalogue, aModule({ id, ...toLevel('a', 0, 2), hours: 4 })] });

  it.each(['hangs', 'exits', 'exhausts', 'fails'])(
    '%s, the search of our own answers, as well proven, and the next is solved as usual',
    async (id) => {
      const faults: unknown[] = [];
      const script = scriptOf('odd-planner-thread');
      // What hangs is given up after its share: a few seconds, of which the search has all the rest.
      const solverShare = id === 'hangs' ? 0.02 : 0.75;
      const planner = aPlanner({ script, memoryMb: 64, solverShare, onFault: (fault) => faults.push(fault) });
      const { plan } = await planner.plan(mishap(id));
      expect(plan).toMatchObject({ optimal: true, solver: 'backward branch-and-bound', steps: [{ slug: id }] });
      expect(faults).toHaveLength(1);
      const { plan: next } = await planner.plan(question(), { timeLimitMs: LONG / solverShare });
      expect(next.solver).toBe('HiGHS 1.15');
    },
  );

  it('cannot be loaded, the search of our own answers', async () => {
    const { plan } = await aPlanner({ script: scriptOf('planner-thread-without-solver') }).plan(question());
    expect(plan).toMatchObject({ optimal: true, solver: 'backward branch-and-bound' });
  });

  it('and everything else cannot be loaded, there is a refusal with a name', async () => {
    const planner = aPlanner({ script: new URL('./nowhere.mjs', import.meta.url) });
    expect(await troubleOf(planner.plan(question()))).toBe('Failed');
  });
});

describe('One deadline', () => {
  it('covers waiting, solving and searching: who has no time left is told so', async () => {
    const planner = aPlanner({ script: scriptOf('odd-planner-thread') });
    const hanging = question({ modules: [aModule({ id: 'hangs', ...toLevel('a', 0, 2) })] });
    const first = troubleOf(planner.plan(hanging, { timeLimitMs: 1_500 }));
    expect(await troubleOf(planner.plan(question(), { timeLimitMs: 100 }))).toBe('OutOfTime');
    await first;
    expect(await troubleOf(planner.plan(question({ asOf: today })))).toBe('an answer');
  });
});
