import { day } from '@academy/kernel';
import { chanceOfLevel } from '@academy/matching/core';
import fc from 'fast-check';
import { reach } from '../programme/follow';
import { has } from '../programme/levels';
import { givesLevel, needsOf } from '../programme/path-module';
import { masteredIn } from '../question/start';
import { SolvingPlanner } from '../planning/solving-planner';
import type { PlanningQuestion } from '../question/planning-question';
import { BranchAndBound } from '../solvers/branch-and-bound';
import { aModule, smallFramework, smallQuestion } from '../testing/small-academies';
import { explainPath } from './explain-path';

const planner = new SolvingPlanner(new BranchAndBound({ fingerprint: () => '' }), 60_000, () => 0);
const teachers = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => smallQuestion(seed));

async function explained(question: PlanningQuestion) {
  const { plan, beliefs } = await planner.plan(question);
  const slugs = plan.steps.map(({ slug }) => slug);
  const modules = slugs.map((slug) => {
    const facts = question.modules.find(({ id }) => id === slug)!;
    return { id: slug, gives: facts.outcomes, needs: needsOf(facts) };
  });
  return { plan, beliefs, modules, start: masteredIn(beliefs), explanation: explainPath(question, slugs) };
}

type Explained = Awaited<ReturnType<typeof explained>>;

/** A property of every teacher’s explained path, on many generated teachers. */
const always = (holds: (it: Explained, question: PlanningQuestion) => void) =>
  fc.assert(
    fc.asyncProperty(teachers, async (question) => holds(await explained(question), question)),
    {
      numRuns: 300,
    },
  );

describe('Why a module is in the path', () => {
  it('is a chain that begins at what the module gives, and ends at a target that was not there', () =>
    always(({ modules, start, plan, explanation }) => {
      for (const { slug, why } of explanation.steps) {
        const { gives } = modules.find(({ id }) => id === slug)!;
        for (const { target, role, chain } of why) {
          expect(givesLevel(gives, chain[0]!)).toBe(true);
          expect(has(start, target)).toBe(false);
          expect(chain.at(-1)!.competenceId).toBe(target.competenceId);
          expect(chain.at(-1)!.level).toBeLessThanOrEqual(target.level);
          if (plan.kind === 'PLAN') expect(chain.at(-1)!.level).toBe(target.level);
          expect(role).toBe(chain.length === 1 ? 'DIRECT' : 'PRIOR_KNOWLEDGE');
        }
      }
    }));

  it('is a chain each link of which a later chosen module asks, and leads on from', () =>
    always(({ modules, start, explanation }) => {
      for (const { slug, why } of explanation.steps) {
        for (const { chain } of why) {
          let from = modules.findIndex(({ id }) => id === slug);
          for (const [place, link] of chain.slice(0, -1).entries()) {
            const asking = modules.findIndex(
              ({ needs, gives }, at) =>
                at > from &&
                needs.some((need) => need.competenceId === link.competenceId && need.level === link.level) &&
                givesLevel(gives, chain[place + 1]!),
            );
            expect(asking).toBeGreaterThan(from);
            expect(has(start, link)).toBe(false);
            from = asking;
          }
        }
      }
    }));

  it('is said of every module, since none is in the path that the goal can do without', () =>
    always(({ modules, start, plan, explanation }, { targets }) => {
      expect(explanation.steps.map(({ slug }) => slug)).toEqual(plan.steps.map(({ slug }) => slug));
      for (const { slug, why } of explanation.steps) {
        expect(why.length).toBeGreaterThan(0);
        if (plan.kind !== 'PLAN') continue;
        const { levels } = reach(
          modules.filter(({ id }) => id !== slug),
          start,
        );
        expect(targets.every((target) => has(levels, target))).toBe(false);
      }
    }));

  it('is the same whenever it is asked', () =>
    always(({ explanation, plan }, question) => {
      const again = explainPath(
        question,
        plan.steps.map(({ slug }) => slug),
      );
      expect(again).toEqual(explanation);
    }));
});

describe('What a path leans on', () => {
  it('is what its modules ask and no step gives first, with the chance that all of it is there', () =>
    always(({ modules, beliefs, explanation }) => {
      for (const { slug, evidenceUsed, confidence } of explanation.steps) {
        const { needs } = modules.find(({ id }) => id === slug)!;
        const chances = evidenceUsed.map((need) => chanceOfLevel(beliefs.get(need.competenceId), need.level));
        expect(evidenceUsed.map(({ chance }) => chance)).toEqual(chances);
        expect(confidence.chance).toBe(chances.reduce((product, chance) => product * chance, 1));
        for (const need of evidenceUsed) {
          expect(need.chance).toBeGreaterThanOrEqual(confidence.tau);
          expect(needs).toContainEqual({ competenceId: need.competenceId, level: need.level });
          expect(need.evidence.map(({ evidenceId }) => evidenceId).sort()).toEqual(
            [...beliefs.get(need.competenceId)!.evidenceIds].sort(),
          );
        }
      }
    }));
});

const claim = (competenceId: string, level: 1 | 2 | 3, id = `${competenceId}-proof`) =>
  ({ id, competenceId, type: 'assessor', level, date: day('2026-11-20') }) as const;
const leads = (competenceId: string, from: 0 | 1 | 2, to: 1 | 2 | 3) => ({ outcomes: [{ competenceId, from, to }] });
const goal: PlanningQuestion = {
  ...smallQuestion(1),
  framework: smallFramework,
  hoursBudget: null,
  targets: [
    { competenceId: 'a', level: 1, priority: 1 },
    { competenceId: 'b', level: 3, priority: 1 },
  ],
  modules: [
    aModule({ id: 'a-short', ...leads('a', 0, 1), hours: 3 }),
    aModule({ id: 'a-long', ...leads('a', 0, 2), hours: 9 }),
    aModule({ id: 'b-first', ...leads('b', 0, 1), hours: 6 }),
    aModule({ id: 'b-next', ...leads('b', 1, 3), hours: 8, prerequisites: [{ competenceId: 'c', level: 1 }] }),
    aModule({ id: 'b-far', ...leads('b', 1, 3), hours: 4, sectors: ['mbo'] }),
    aModule({ id: 'c-first', ...leads('c', 0, 1), hours: 2 }),
    aModule({ id: 'd-first', ...leads('d', 0, 1), hours: 2 }),
  ],
};
const asking = (evidence: PlanningQuestion['teacher']['evidence'], rest: Partial<PlanningQuestion> = {}) =>
  explained({ ...goal, teacher: { ...goal.teacher, evidence }, ...rest });

describe('What a teacher already has', () => {
  it('is told as the shortest modules that it takes the place of, with the evidence that speaks for it', async () => {
    const { plan, explanation } = await asking([claim('a', 1), claim('c', 1)]);
    expect(plan.steps.map(({ slug }) => slug)).toEqual(['b-first', 'b-next']);
    expect(explanation.skipped).toEqual([
      { slug: 'a-short', levels: [{ competenceId: 'a', level: 1 }], because: ['a-proof'], chance: 1 },
      { slug: 'c-first', levels: [{ competenceId: 'c', level: 1 }], because: ['c-proof'], chance: 1 },
    ]);
    expect(explanation.steps[1]).toMatchObject({
      evidenceUsed: [{ competenceId: 'c', level: 1, chance: 1, evidence: [{ evidenceId: 'c-proof' }] }],
    });
  });

  it('takes the place of a whole way, back to where a subject begins', async () => {
    const { explanation } = await asking([claim('b', 3)]);
    expect(explanation.skipped.map(({ slug }) => slug)).toEqual(['b-first', 'b-next']);
  });

  it('says nothing where nothing was shown', async () => {
    const { explanation } = await asking([]);
    expect(explanation.skipped).toEqual([]);
    expect(explanation.steps.every(({ confidence }) => confidence.chance === 1)).toBe(true);
  });
});

describe('A module that could lead to the goal and is barred', () => {
  it('is told with what bars it; one that leads nowhere near is not', async () => {
    const { explanation } = await asking([], { banned: ['a-long', 'd-first'] });
    expect(explanation.blocked).toEqual([
      { slug: 'b-far', codes: ['SECTOR'] },
      { slug: 'a-long', codes: ['BANNED'] },
    ]);
  });
});

describe('Another way to the goal', () => {
  it('is an open module that leads there and is not in the path: what leads to a target first, then the shortest', async () => {
    const { plan, explanation } = await asking([claim('c', 1)]);
    expect(plan.steps.map(({ slug }) => slug)).toEqual(['a-short', 'b-first', 'b-next']);
    expect(explanation.otherWays).toEqual(['a-long']);
  });
});

describe('A module that is in the path by hand', () => {
  it('serves no target, and what it asks is told to prepare for it', async () => {
    const modules = [
      ...goal.modules,
      aModule({ id: 'wanted', ...leads('e', 0, 1), prerequisites: [{ competenceId: 'd', level: 1 }] }),
    ];
    const { explanation } = await asking([], { modules, pinned: ['wanted'] });
    const step = (slug: string) => explanation.steps.find((one) => one.slug === slug);
    expect(step('wanted')).toMatchObject({ pinned: true, why: [] });
    expect(step('d-first')).toMatchObject({ pinned: false, why: [], preparesFor: ['wanted'] });
    expect(step('b-first')).toMatchObject({
      why: [
        {
          role: 'PRIOR_KNOWLEDGE',
          chain: [
            { competenceId: 'b', level: 1 },
            { competenceId: 'b', level: 3 },
          ],
        },
      ],
      preparesFor: ['b-next'],
    });
  });
});
