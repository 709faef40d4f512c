import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { EnrolmentFacts, EnrolmentStateName } from '@academy/contracts/enrolment';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays } from '@academy/kernel';
import { smallQuestion } from '../../libs/paths/core/src/testing/small-academies';
import type { Dice } from '../planner/random';
import type { World } from './world';

type Happening = (world: World, dice: Dice) => void;

const standing: ReadonlySet<EnrolmentStateName> = new Set(['requested', 'enrolled', 'queued']);
const seed = (dice: Dice): number => dice.between(1, 1_000_000);
const oneMore = (world: World, prefix: string): string =>
  `${prefix}${world.evidence.length + world.modules.length + world.enrolments.length}-${world.clock.now().getTime()}`;

/** Editions from here on: mostly some, so that dates matter, and sometimes none. */
export const editionsFor = (id: string, world: World, dice: Dice): ModuleFacts['editions'] =>
  Array.from({ length: dice.oneOf([1, 1, 2, 3]) }, (_, index) => ({
    id: `${id}-${world.clock.now().getTime()}-${index}`,
    start: addDays(world.today, dice.between(10, 400)),
    ...{ seats: 10, taken: dice.chance(0.9) ? 3 : 10 },
  }));

const proved = (world: World, { outcomes, id }: ModuleFacts, months: number | null): Evidence[] =>
  outcomes.map(({ competenceId, to }) => ({
    ...{ id: oneMore(world, `certificate-${id}`), competenceId, type: 'certificate', level: to, date: world.today },
    ...{ certifiedByAcademy: true, ...(months === null ? {} : { validUntil: addDays(world.today, months * 30) }) },
  }));

const tell = (world: World, dice: Dice, types: readonly ('self' | 'quiz' | 'assessor')[]): void => {
  const [piece] = smallQuestion(seed(dice)).teacher.evidence;
  if (!piece || piece.type === 'years') return;
  const given = { id: oneMore(world, 'told'), type: dice.oneOf(types), date: world.today };
  world.evidence = [...world.evidence, { ...piece, ...given }];
};

const enrol: Happening = (world, dice) => {
  const module = dice.oneOf(world.modules);
  const [edition] = module.editions;
  if (!edition || world.enrolments.some((one) => one.moduleSlug === module.id && standing.has(one.state))) return;
  const enrolment: EnrolmentFacts = {
    ...{ enrolmentId: oneMore(world, 'seat'), teacherId: world.teacherId, editionId: edition.id, versionId: 'v' },
    ...{ moduleSlug: module.id, organisationId: 'o', state: dice.chance(0.8) ? 'enrolled' : 'queued' },
  };
  world.enrolments = [...world.enrolments, enrolment];
};

/** One of the places that are held ends; what comes of it may follow later, as news does. */
function end(world: World, dice: Dice, state: 'withdrawn' | 'completed'): EnrolmentFacts | undefined {
  const held = world.enrolments.filter((one) => standing.has(one.state));
  const ended = held.length > 0 ? dice.oneOf(held) : undefined;
  world.enrolments = world.enrolments.map((one) => (one === ended ? { ...one, state } : one));
  return ended;
}

const complete: Happening = (world, dice) => {
  const ended = end(world, dice, 'completed');
  const module = world.modules.find(({ id }) => id === ended?.moduleSlug);
  if (module && dice.chance(0.8))
    world.evidence = [...world.evidence, ...proved(world, module, dice.oneOf([null, 1, 12]))];
};

const certify: Happening = (world, dice) => {
  const completed = world.enrolments.filter(({ state }) => state === 'completed');
  const slug = completed.length > 0 ? dice.oneOf(completed).moduleSlug : undefined;
  const module = world.modules.find(({ id }) => id === slug);
  if (module) world.evidence = [...world.evidence, ...proved(world, module, null)];
};

const replace = (world: World, dice: Dice, change: (module: ModuleFacts) => ModuleFacts): void => {
  const chosen = dice.oneOf(world.modules);
  world.modules = world.modules.map((module) => (module === chosen ? change(module) : module));
};

const publish: Happening = (world, dice) => {
  const [module] = smallQuestion(seed(dice)).modules;
  const id = oneMore(world, 'new');
  world.modules = [...world.modules, { ...module!, id, editions: editionsFor(id, world, dice) }];
};

const retire: Happening = (world, dice) => {
  const held = new Set(world.enrolments.filter(({ state }) => standing.has(state)).map((one) => one.moduleSlug));
  const free = world.modules.filter(({ id }) => !held.has(id));
  if (world.modules.length < 3 || free.length === 0) return;
  const gone = dice.oneOf(free);
  world.modules = world.modules.filter((module) => module !== gone);
};

/** What can happen to a teacher's facts, by name. */
export const happenings: Readonly<Record<string, Happening>> = {
  'evidence said': (world, dice) => tell(world, dice, ['self']),
  tested: (world, dice) => tell(world, dice, ['quiz', 'assessor']),
  'evidence removed': (world, dice) => {
    const gone = world.evidence.length > 0 ? dice.oneOf(world.evidence) : undefined;
    world.evidence = world.evidence.filter((piece) => piece !== gone);
  },
  enrolled: enrol,
  withdrawn: (world, dice) => void end(world, dice, 'withdrawn'),
  completed: complete,
  certified: certify,
  'hours of the year': (world, dice) => {
    world.hoursPerYear = dice.oneOf([null, null, 10, 25, 60]);
  },
  'another wish': (world, dice) => {
    world.limits = { ...world.limits, forms: dice.oneOf([['online'], ['online', 'onsite']] as const) };
  },
  'module published': publish,
  'module withdrawn': retire,
  'hours of a module': (world, dice) => replace(world, dice, (one) => ({ ...one, hours: dice.oneOf([1, 4, 7.5, 15]) })),
  'edition full': (world, dice) =>
    replace(world, dice, ({ editions, ...one }) => ({
      ...one,
      editions: editions.map((edition, index) => (index === 0 ? { ...edition, taken: edition.seats } : edition)),
    })),
  'editions published': (world, dice) =>
    replace(world, dice, (one) => ({ ...one, editions: [...one.editions, ...editionsFor(one.id, world, dice)] })),
  'someone else enrolled': (world, dice) => replace(world, dice, (one) => ({ ...one, enrolments: one.enrolments + 1 })),
  'figures learned': (world, dice) => {
    const byModule = new Map([[dice.oneOf(world.modules).id, dice.oneOf([3, 9])]]);
    world.figures = { ...world.figures, hours: { version: oneMore(world, 'learned'), byModule } };
  },
  'goal revised': (world) => {
    world.revision = 2;
  },
  'a day passed': (world) => world.pass(1),
  'a season passed': (world, dice) => world.pass(dice.between(20, 200)),
};
