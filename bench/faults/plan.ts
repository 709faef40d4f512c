import { Dice } from '@academy/kernel';

/** What one person wants of one edition. */
export interface Wish {
  /** Its number, from 0: the order in which wishes are begun. */
  readonly nth: number;
  /** Who, from 0. */
  readonly person: number;
  readonly editionId: string;
  /** The same for every click that means this wish. */
  readonly key: string;
  /** Whether the button is pressed twice at once. */
  readonly twice: boolean;
  /** After so many other pieces of work it is taken back; null of who stays, and learns once there is a seat. */
  readonly withdrawsAfter: number | null;
}

export interface OfferedEdition {
  readonly id: string;
  readonly module: string;
  readonly seats: number;
}

/** Editions get more seats, once this share of all wishes is answered. */
export interface Raise {
  readonly at: number;
  /** Seats by edition, as they are from then on; the others stay. */
  readonly seats: Readonly<Record<string, number>>;
}

export interface Plan {
  readonly people: number;
  readonly editions: readonly OfferedEdition[];
  readonly wishes: readonly Wish[];
  readonly raises: readonly Raise[];
}

export interface PlanTerms {
  readonly enrolments: number;
  readonly seed: number;
}

const SEATS = 20;
const MOST_EDITIONS = 500;
const WISHES_A_PERSON = 4;
const EDITIONS_A_MODULE = 2;
const LEAST_MODULES = 2 * WISHES_A_PERSON;
/** Of ten wishes so many are of the first half of the editions: there queues form, and in the others seats are left. */
const POPULAR_OF_TEN = 8;
const SHARE = { twice: 0.2, withdraws: 0.15, raised: 0.2 } as const;
const MOST_SEATS_MORE = 6;
const WITHDRAWS_WITHIN = 400;
const RAISES_AT = [0.35, 0.75] as const;
/** Fewer wishes than this are over before the second time. */
const SHORT = 1_000;

const padded = (number: number): string => String(number).padStart(4, '0');

/** Who wants what, and what becomes of the offer meanwhile. The same seed and number are the same plan. */
export function planOf({ enrolments, seed }: PlanTerms): Plan {
  const dice = new Dice(seed);
  const editions = offered(enrolments);
  const people = Math.ceil(enrolments / WISHES_A_PERSON);
  const popular = editions.slice(0, Math.ceil(editions.length / 2));
  const wishes = inAnyOrder(wantedBy(people, enrolments), dice).map((person, nth) => ({ nth, person }));
  const had = new Map<number, Set<string>>();
  return {
    ...{ people, editions },
    wishes: wishes.map(({ nth, person }): Wish => {
      const own = had.get(person) ?? new Set();
      had.set(person, own);
      const from = dice.between(1, 10) <= POPULAR_OF_TEN ? popular : editions;
      const { id, module } = dice.oneOf(from.filter((one) => !own.has(one.module)));
      own.add(module);
      const withdraws = dice.chance(SHARE.withdraws);
      return {
        ...{ nth, person, editionId: id, key: `chaos-${seed}-${nth}`, twice: dice.chance(SHARE.twice) },
        withdrawsAfter: withdraws ? dice.between(0, Math.min(WITHDRAWS_WITHIN, enrolments)) : null,
      };
    }),
    raises: raisesOf(popular, dice).slice(0, enrolments < SHORT ? 1 : undefined),
  };
}

function offered(enrolments: number): readonly OfferedEdition[] {
  const wanted = Math.min(MOST_EDITIONS, Math.ceil(enrolments / SEATS));
  const modules = Math.max(LEAST_MODULES, Math.ceil(wanted / EDITIONS_A_MODULE));
  // One edition of every module, and then the second: so the first half, which is popular, is of all modules.
  return Array.from({ length: EDITIONS_A_MODULE }, (_, turn) =>
    Array.from({ length: modules }, (__, nth) => {
      const module = `mod-chaos-${padded(nth)}`;
      return { id: `ed-chaos-${padded(nth)}-${turn + 1}`, module, seats: SEATS };
    }),
  ).flat();
}

/** Everyone as often as they want something. */
const wantedBy = (people: number, enrolments: number): readonly number[] =>
  Array.from({ length: enrolments }, (_, nth) => nth % people);

function inAnyOrder<T>(list: readonly T[], dice: Dice): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = dice.between(0, last);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

function raisesOf(editions: readonly OfferedEdition[], dice: Dice): readonly Raise[] {
  const now = new Map(editions.map(({ id, seats }) => [id, seats]));
  return RAISES_AT.map((at) => {
    const raised = inAnyOrder(editions, dice).slice(0, Math.ceil(SHARE.raised * editions.length));
    for (const { id } of raised) now.set(id, (now.get(id) ?? 0) + dice.between(1, MOST_SEATS_MORE));
    return { at, seats: Object.fromEntries(raised.map(({ id }) => [id, now.get(id) ?? 0])) };
  });
}
