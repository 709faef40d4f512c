import { createHash } from 'node:crypto';
import { addDays } from '@academy/kernel';
import {
  noAdjustments,
  planInTime,
  scheduleQuestionFor,
  type Plan,
  type PlanningQuestion,
} from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { PLANNER_REVISION } from '../../core/src/question/basis-text';
import { smallQuestion } from '../../core/src/testing/small-academies';
import { createPathPlanner } from './create-path-planner';
import { readSchoolCalendar } from './school-calendar';

const planner = createPathPlanner(await Highs.load());
const calendar = readSchoolCalendar();

/** The revision, and what it answers to the same questions as ever. */
const pinned = { revision: 2, answers: '17647b40e1d82713946738da5c26cb1e71086611a1690eb78ed347d29b928322' };

/** With editions that follow each other, so that days decide too. */
function scheduleFor({ modules, full, asOf }: PlanningQuestion) {
  const editions = modules.flatMap(({ id: slug, editions: own }) =>
    own.map(({ id, start }) => {
      const offer = { editionId: id, versionId: 'v', slug, organisationId: 'o', offered: true };
      return [id, { ...offer, start, closesOn: addDays(start, -7) }] as const;
    }),
  );
  return (plan: Plan) =>
    scheduleQuestionFor(plan, {
      ...{ modules, full, asOf, calendar, editions: new Map(editions), seats: new Map<string, string>() },
      ...{ done: new Set<string>(), home: null, hoursPerYear: 60, adjustments: noAdjustments },
    });
}

/** Days between two modules, so that some come too early for what builds on others. */
const APART = 24;

async function answerTo(seed: number): Promise<string> {
  const small = smallQuestion(seed);
  const question = {
    ...small,
    modules: small.modules.map((module, at) => ({
      ...module,
      contactHours: at % 3 === 0 ? 2 : 0,
      editions: module.editions.map(({ id }) => ({ id, start: addDays(small.asOf, APART * (at + 1)) })),
    })),
  };
  const { plan, schedule } = await planInTime(planner, question, scheduleFor(question), () => Promise.resolve());
  const { kind, steps, optimal, bound, unreachable, setAside } = plan;
  return JSON.stringify({ kind, steps, optimal, bound, unreachable, setAside, schedule });
}

describe('What is planned', () => {
  it('is as it was, or PLANNER_REVISION is raised and the new answers are written down here', async () => {
    const answers = createHash('sha256');
    for (let seed = 1; seed <= 60; seed += 1) answers.update(await answerTo(seed));
    expect({ revision: PLANNER_REVISION, answers: answers.digest('hex') }).toEqual(pinned);
  });
});
