import type { Evidence } from '@academy/contracts/teachers';
import { designCalibration } from '@academy/matching/core';
import { smallQuestion } from '../../../libs/planner/core/src/testing/small-academies';
import type { Dice } from '@academy/kernel';
import type { World } from '../world/world';
import { credentials, oneMore, placeFor, type Happening } from './happening';

type Told = Exclude<Evidence, { type: 'years' }>['type'];

const tell = (world: World, dice: Dice, types: readonly Told[]): void => {
  const [piece] = smallQuestion(dice.between(1, 1_000_000)).teacher.evidence;
  if (!piece || piece.type === 'years') return;
  const given = { id: oneMore(world, 'told'), type: dice.oneOf(types), date: world.today };
  world.evidence = [...world.evidence, { ...piece, ...given }];
};

const limits = (world: World, change: Partial<World['limits']>): void => {
  world.limits = { ...world.limits, ...change };
};

/** What can happen to what a teacher can do, wants and has time for. */
export const ofTheTeacher: Readonly<Record<string, Happening>> = {
  'evidence said': (world, dice) => tell(world, dice, ['self']),
  'evidence typed in': (world, dice) => tell(world, dice, ['certificate', 'diploma']),
  tested: (world, dice) => tell(world, dice, ['quiz', 'assessor']),
  'evidence removed': (world, dice) => {
    const gone = world.evidence.length > 0 ? dice.oneOf(world.evidence) : undefined;
    world.evidence = world.evidence.filter((piece) => piece !== gone);
  },
  'credential shown': (world, dice) => {
    world.credentials = [...world.credentials, { credential: dice.oneOf(credentials), obtained: world.today }];
  },
  'hours of the year': (world, dice) => {
    world.hoursPerYear = dice.oneOf([null, null, 10, 25, 60]);
  },
  'another wish': (world, dice) =>
    limits(world, { forms: dice.oneOf([['online'], ['online', 'onsite', 'blended', 'placement']] as const) }),
  'moved house': (world, dice) => limits(world, { home: dice.chance(0.8) ? placeFor(dice) : null }),
  'less travel': (world, dice) => limits(world, { maxTravelKm: dice.oneOf([null, null, 50]) }),
  'evidence weighed otherwise': (world, dice) => {
    const { points } = designCalibration;
    const self = dice.oneOf([points.self, { spread: 0.5, bias: 0 }]);
    const evidence = { version: oneMore(world, 'weighed'), points: { ...points, self } };
    world.figures = { ...world.figures, evidence };
  },
  'a day passed': (world) => world.pass(1),
  'a season passed': (world, dice) => world.pass(dice.between(20, 200)),
};
