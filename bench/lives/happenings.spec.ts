import { isDeepStrictEqual } from 'node:util';
import type { TeacherId } from '@academy/contracts/identity';
import { GoalDossier } from '@academy/paths/core';
import { noAdjustments } from '@academy/planner/core';
import { Highs } from '@academy/platform/solver';
import { smallQuestion } from '../../libs/planner/core/src/testing/small-academies';
import { createPathPlanner } from '../../libs/planner/server/src/create-path-planner';
import { readSchoolCalendar } from '../../libs/planner/server/src/school-calendar';
import { Dice } from '@academy/kernel';
import { happenings, inTheWorld } from './happenings';
import { goalsOf } from './live';
import { World } from './world/world';

const planner = createPathPlanner(await Highs.load());
const calendar = readSchoolCalendar();
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);

/** With some places, so that there is something to move, complete or take back. */
function aWorld(seed: number, dice: Dice): World {
  const world = new World('t' as TeacherId, goalsOf(seed));
  const { modules, teacher } = smallQuestion(seed * 7919);
  world.modules = modules.map((one) => inTheWorld(one, world, dice));
  world.evidence = teacher.evidence;
  for (const state of ['requested', 'enrolled', 'completed'] as const) {
    const { id, editions } = dice.oneOf(world.modules);
    const ids = { enrolmentId: `${id}-${state}`, teacherId: world.teacherId, versionId: 'v', organisationId: 'o' };
    world.enrolments = [...world.enrolments, { ...ids, moduleSlug: id, editionId: editions[0]!.id, state }];
  }
  return world;
}

/** All that the planner's desk reads of a world, as it is at this moment. */
async function readBy(world: World) {
  const desk = world.desk(planner, calendar);
  const gathered = await desk.gather(world.teacherId);
  const goal = { route: world.routes[0]!, wishes: { adjustments: noAdjustments, previous: [] } };
  return structuredClone({ gathered, question: await new GoalDossier(gathered, goal, desk).question() });
}

describe('What happens in a life', () => {
  it.each(Object.keys(happenings))('reaches what plans are made from: %s', async (name) => {
    for (const seed of SEEDS) {
      const dice = new Dice(seed);
      const world = aWorld(seed, dice);
      const before = await readBy(world);
      happenings[name]?.(world, dice);
      if (!isDeepStrictEqual(await readBy(world), before)) return;
    }
    throw new Error(`In ${SEEDS.length} worlds nothing came of it`);
  });
});
