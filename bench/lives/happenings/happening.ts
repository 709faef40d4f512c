import type { ModuleFacts } from '@academy/contracts/catalogue';
import { addDays } from '@academy/kernel';
import type { Dice } from '@academy/kernel';
import type { World } from '../world/world';

/** Changes what is true for a teacher; does nothing where there is nothing to change. */
export type Happening = (world: World, dice: Dice) => void;

/** An id that nothing else has. */
export const oneMore = (world: World, prefix: string): string =>
  `${prefix}${world.evidence.length + world.modules.length + world.enrolments.length}-${world.clock.now().getTime()}`;

/** Editions from here on: mostly some, so that dates matter, and sometimes none. */
export const editionsFor = (id: string, world: World, dice: Dice): ModuleFacts['editions'] =>
  Array.from({ length: dice.oneOf([1, 1, 2, 3]) }, (_, index) => {
    const edition = {
      id: `${id}-${world.clock.now().getTime()}-${index}`,
      start: addDays(world.today, dice.between(10, 400)),
    };
    if (!dice.chance(0.9)) world.full.add(edition.id);
    return edition;
  });

const places = [
  { city: 'Delft', lat: 52.01, lon: 4.36 },
  { city: 'Groningen', lat: 53.22, lon: 6.57 },
];
export const credentials = ['lab', 'machine'];

export const placeFor = (dice: Dice) => dice.oneOf(places);

/** What a small module has besides, so that meetings, travel and entry matter. */
export function inTheWorld(module: ModuleFacts, world: World, dice: Dice): ModuleFacts {
  const meets = dice.chance(0.6);
  return {
    ...module,
    editions: editionsFor(module.id, world, dice),
    contactHours: meets ? Math.min(module.hours, dice.oneOf([2, 6, 12])) : 0,
    form: meets ? dice.oneOf(['online', 'blended', 'onsite', 'placement'] as const) : module.form,
    location: meets ? placeFor(dice) : null,
    entry: dice.chance(0.1) ? { everHeldCredential: dice.oneOf(credentials) } : null,
  };
}
