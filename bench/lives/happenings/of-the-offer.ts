import type { ModuleFacts } from '@academy/contracts/catalogue';
import { addDays } from '@academy/kernel';
import { smallQuestion } from '../../../libs/planner/core/src/testing/small-academies';
import type { Dice } from '@academy/kernel';
import type { World } from '../world/world';
import { credentials, editionsFor, inTheWorld, oneMore, type Happening } from './happening';
import { standing } from './of-seats';

const replace = (world: World, dice: Dice, change: (module: ModuleFacts) => ModuleFacts): void => {
  const chosen = dice.oneOf(world.modules);
  world.modules = world.modules.map((module) => (module === chosen ? change(module) : module));
};

type Edition = ModuleFacts['editions'][number];

const changeEdition = (world: World, dice: Dice, change: (edition: Edition) => Edition): void =>
  replace(world, dice, ({ editions, ...one }) => {
    const chosen = dice.oneOf(editions);
    return { ...one, editions: editions.map((edition) => (edition === chosen ? change(edition) : edition)) };
  });

const publish: Happening = (world, dice) => {
  const [module] = smallQuestion(dice.between(1, 1_000_000)).modules;
  const id = oneMore(world, 'new');
  world.modules = [...world.modules, inTheWorld({ ...module!, id }, world, dice)];
};

const retire: Happening = (world, dice) => {
  const held = new Set(world.enrolments.filter(({ state }) => standing.has(state)).map((one) => one.moduleSlug));
  const free = world.modules.filter(({ id }) => !held.has(id));
  if (world.modules.length < 3 || free.length === 0) return;
  const gone = dice.oneOf(free);
  world.modules = world.modules.filter((module) => module !== gone);
};

/** What another version of a module changes. */
const revise: Happening = (world, dice) => {
  const [other] = smallQuestion(dice.between(1, 1_000_000)).modules;
  const { outcomes, prerequisites, sectors } = other!;
  replace(world, dice, (one) => ({
    ...one,
    ...dice.oneOf([{ outcomes }, { prerequisites }, { sectors }, { languages: dice.oneOf([['nl'], ['en']] as const) }]),
  }));
};

/** What can happen to the offer, to the goals in force and to what was learned. */
export const ofTheOffer: Readonly<Record<string, Happening>> = {
  'module published': publish,
  'module withdrawn': retire,
  'module revised': revise,
  'hours of a module': (world, dice) => replace(world, dice, (one) => ({ ...one, hours: dice.oneOf([1, 4, 7.5, 15]) })),
  'meetings of a module': (world, dice) =>
    replace(world, dice, (one) => ({ ...one, contactHours: Math.min(one.hours, dice.oneOf([0, 3, 10])) })),
  'entry of a module': (world, dice) =>
    replace(world, dice, (one) => ({ ...one, entry: one.entry ? null : { everHeldCredential: credentials[0]! } })),
  'edition full': (world, dice) => void world.full.add(dice.oneOf(dice.oneOf(world.modules).editions).id),
  'seats added': (world, dice) => void world.full.delete(dice.oneOf(dice.oneOf(world.modules).editions).id),
  'edition moved': (world, dice) =>
    changeEdition(world, dice, (one) => ({ ...one, start: addDays(one.start, dice.between(-60, 60)) })),
  'closing day moved': (world, dice) =>
    changeEdition(world, dice, (one) => {
      world.closing.set(one.id, dice.oneOf([0, 1, 30, 90]));
      return one;
    }),
  'editions published': (world, dice) =>
    replace(world, dice, (one) => ({ ...one, editions: [...one.editions, ...editionsFor(one.id, world, dice)] })),
  'someone else enrolled': (world, dice) => replace(world, dice, (one) => ({ ...one, enrolments: one.enrolments + 1 })),
  'hours learned': (world, dice) => {
    const byModule = new Map([[dice.oneOf(world.modules).id, dice.oneOf([3, 9])]]);
    world.figures = { ...world.figures, hours: { version: oneMore(world, 'learned'), byModule } };
  },
  'goal revised': (world) => {
    world.revision = 2;
  },
};
