import type { ModuleFacts } from '@academy/contracts/catalogue';
import { standingStates, type EnrolmentFacts, type EnrolmentStateName } from '@academy/contracts/enrolment';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays } from '@academy/kernel';
import type { Dice } from '@academy/kernel';
import type { World } from '../world/world';
import { oneMore, type Happening } from './happening';

export const standing: ReadonlySet<EnrolmentStateName> = new Set(standingStates);

const proved = (world: World, { outcomes, id }: ModuleFacts, months: number | null): Evidence[] =>
  outcomes.map(({ competenceId, to }) => ({
    ...{ id: oneMore(world, `certificate-${id}`), competenceId, type: 'certificate', level: to, date: world.today },
    ...{ certifiedByAcademy: true, ...(months === null ? {} : { validUntil: addDays(world.today, months * 30) }) },
  }));

const enrol: Happening = (world, dice) => {
  const module = dice.oneOf(world.modules);
  if (module.editions.length === 0) return;
  if (world.enrolments.some((one) => one.moduleSlug === module.id && standing.has(one.state))) return;
  const enrolment: EnrolmentFacts = {
    ...{ enrolmentId: oneMore(world, 'seat'), teacherId: world.teacherId, versionId: 'v', organisationId: 'o' },
    ...{ moduleSlug: module.id, editionId: dice.oneOf(module.editions).id },
    state: dice.oneOf(['enrolled', 'enrolled', 'queued', 'requested']),
  };
  world.enrolments = [...world.enrolments, enrolment];
};

/** An enrolment of one of these states comes in another; what follows from it may come later, as news does. */
function move(
  world: World,
  dice: Dice,
  from: ReadonlySet<EnrolmentStateName>,
  state: EnrolmentStateName,
): EnrolmentFacts | undefined {
  const held = world.enrolments.filter((one) => from.has(one.state));
  const moved = held.length > 0 ? dice.oneOf(held) : undefined;
  world.enrolments = world.enrolments.map((one) => (one === moved ? { ...one, state } : one));
  return moved;
}

const complete: Happening = (world, dice) => {
  const ended = move(world, dice, standing, 'completed');
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

/** What can happen to a teacher's places. */
export const ofSeats: Readonly<Record<string, Happening>> = {
  enrolled: enrol,
  'moved up': (world, dice) => void move(world, dice, new Set(['requested', 'queued']), 'enrolled'),
  refused: (world, dice) => void move(world, dice, new Set(['requested']), 'refused'),
  withdrawn: (world, dice) => void move(world, dice, standing, 'withdrawn'),
  completed: complete,
  'sign-off taken back': (world, dice) => void move(world, dice, new Set(['completed']), 'enrolled'),
  certified: certify,
};
