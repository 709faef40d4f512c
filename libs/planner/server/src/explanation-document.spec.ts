import { createHash } from 'node:crypto';
import {
  alternativesTo,
  confirmed,
  counterfactualsOf,
  explanationDocument,
  hoursIn,
  notChosenFor,
  type ExplanationDocument,
  type PlanningQuestion,
} from '@academy/planner/core';
import { newId } from '@academy/platform/postgres';
import { Highs } from '@academy/platform/solver';
import { smallQuestion } from '../../core/src/testing/small-academies';
import { createPathPlanner } from './create-path-planner';

const planner = createPathPlanner(await Highs.load());

const SEEDS = Array.from({ length: 240 }, (_, seed) => 9_000 + seed);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a teacher downloads: read back from its text, so that nothing but the text is known of it. */
async function downloaded(question: PlanningQuestion) {
  const planned = await planner.plan(question);
  const slugs = planned.plan.steps.map(({ slug }) => slug);
  const alternatives = new Map<string, Awaited<ReturnType<typeof alternativesTo>>>();
  for (const slug of slugs) alternatives.set(slug, await alternativesTo(planner, question, planned, slug));
  const explanation = await planner.explain(question, slugs);
  const document = explanationDocument(
    {
      path: { id: newId<'Path'>(), plan: planned.plan },
      ...{ question, alternatives, explanation },
      counterfactuals: await counterfactualsOf(planner, question, planned),
      beside: [],
      notChosen: await notChosenFor(planner, question, planned, explanation),
    },
    sha256,
  );
  return { planned, document: JSON.parse(JSON.stringify(document)) as ExplanationDocument };
}

/** The chance of a level such as `a@2`, from nothing but the chances in the file. */
function chanceIn({ given }: ExplanationDocument, key: string): number {
  const [competence, level] = key.split('@') as [string, string];
  const belief = given.beliefs.find((one) => one.competence === competence)!;
  if (belief.floor >= Number(level)) return 1;
  return belief.chances.slice(Number(level)).reduce((sum, chance) => sum + chance, 0);
}

const jointly = (document: ExplanationDocument, keys: readonly string[]): number =>
  keys.reduce((product, key) => product * chanceIn(document, key), 1);

const forEachTeacher = async (check: (question: PlanningQuestion) => Promise<void>) => {
  for (const seed of SEEDS) await check({ ...smallQuestion(seed), hoursBudget: null });
};

describe(`The explanation as a file (seeds from ${SEEDS[0]})`, () => {
  it('holds chances that anyone can add up from the chances of each level', () =>
    forEachTeacher(async (question) => {
      const { document } = await downloaded(question);
      for (const { evidenceUsed, confidence } of document.items) {
        for (const { need, P, tau } of evidenceUsed) {
          expect(P).toBeCloseTo(chanceIn(document, need), 12);
          expect([tau, P >= tau]).toEqual([document.given.tau, true]);
        }
        const needs = evidenceUsed.map(({ need }) => need);
        expect(confidence.P).toBeCloseTo(jointly(document, needs), 12);
      }
      for (const { levels, P, because } of document.skipped) {
        expect(P).toBeCloseTo(jointly(document, levels), 12);
        expect(because.every((id) => document.given.evidence.some((piece) => piece.id === id))).toBe(true);
      }
    }));

  it('holds prices that planning again gives to the hour', () =>
    forEachTeacher(async (question) => {
      const { planned, document } = await downloaded(question);
      const longer = async (other: Partial<PlanningQuestion>) =>
        hoursIn((await planner.plan({ ...question, ...other })).plan) - hoursIn(planned.plan);
      for (const { module, alternatives, counterfactuals } of document.items) {
        for (const one of alternatives)
          expect(await longer({ pinned: [one.module], banned: [module] })).toBe(one.deltaHours);
        for (const { change, effect } of counterfactuals) {
          const then = confirmed(question, change.competence, change.level);
          expect(await longer(then)).toBe(effect.deltaHours);
        }
      }
      for (const one of document.notChosen) expect(await longer({ pinned: [one.module] })).toBe(one.forcedDeltaHours);
    }));

  it('names its plan by what anyone can hash, and its hours as the modules in it have them', () =>
    forEachTeacher(async (question) => {
      const { planned, document } = await downloaded(question);
      const lines = document.items.map(({ module, hours }) => `${module} ${hours}`);
      expect(document.planHash).toBe(sha256([planned.plan.kind, ...lines].join('\n')));
      for (const { module, hours } of document.items)
        expect(document.given.modules.find((one) => one.module === module)?.hours).toBe(hours);
      expect(document.modelHash).toBe(planned.plan.modelHash);
    }));

  it('tells of something in every part, somewhere among these teachers', async () => {
    const told = { evidenceUsed: 0, alternatives: 0, counterfactuals: 0, skipped: 0, blocked: 0, notChosen: 0 };
    await forEachTeacher(async (question) => {
      const { document } = await downloaded(question);
      for (const item of document.items) {
        told.evidenceUsed += item.evidenceUsed.length;
        told.alternatives += item.alternatives.length;
        told.counterfactuals += item.counterfactuals.length;
      }
      told.skipped += document.skipped.length;
      told.blocked += document.blocked.length;
      told.notChosen += document.notChosen.length;
    });
    for (const [part, count] of Object.entries(told)) expect([part, count > 3]).toEqual([part, true]);
  });
});
