import type { Enrolment } from '@academy/enrolment/core';
import { eventually } from '@academy/testkit';
import { enrolmentOnPostgres } from './testing/an-edition';
import { after, atFirst, orders, steps, type Standing, type Step } from './testing/one-after-another';

const { anEdition, importing } = enrolmentOnPostgres();

const AFTER_ITS_END = '2026-12-18';

/** An edition of one seat, which the first has and the second waits for, and what can be done to it. */
async function aFullEdition() {
  const edition = await anEdition(1);
  const people = new Map<string, Enrolment>();
  const ask = async (name: string) => {
    const enrolment = await edition.asked();
    people.set(name, enrolment);
    return enrolment;
  };
  for (const name of ['first', 'second']) await edition.decide(await ask(name));
  const asks = (name: string) => async () => {
    const enrolment = await ask(name);
    return () => edition.decide(enrolment);
  };
  /** Each in two parts: what is done before anybody waits, and what waits for the seats. */
  const begin: Record<Step, () => Promise<() => Promise<unknown>>> = {
    'Ada asks': asks('Ada'),
    'Bo asks': asks('Bo'),
    'the first gives the seat back': async () => () => edition.withdraw(people.get('first')!),
    'a seat is added': async () => () => importing({ [edition.editionId]: 2 }),
    'the queue ends': async () => () => edition.settleOn(AFTER_ITS_END),
  };
  return {
    edition,
    begin,
    asked: () => [...people.keys()].filter((name) => name === 'Ada' || name === 'Bo'),
    /** How it stands, and what its counters say. */
    async standing() {
      const all = await Promise.all(
        [...people].map(async ([name, one]) => [name, await edition.stateOf(one)] as const),
      );
      const waiting = all.filter(([, one]) => one?.state === 'queued');
      waiting.sort(([, a], [, b]) => (a?.queuePlace ?? 0) - (b?.queuePlace ?? 0));
      return {
        people: Object.fromEntries(all.map(([name, one]) => [name, one?.state])),
        queue: waiting.map(([name]) => name),
        counted: [await edition.taken(), await edition.waitingCount()],
      };
    },
  };
}

/** All of them wait for the seats, which somebody holds, in this order, and go on at once when that one is done. */
async function atOnce(all: readonly Step[]) {
  const { edition, begin, asked, standing } = await aFullEdition();
  const ready: (() => Promise<unknown>)[] = [];
  for (const step of all) ready.push(await begin[step]());
  const under: Promise<unknown>[] = [];
  await edition.holding(async () => {
    under.push(...ready.map((go) => go()));
    await eventually(async () => expect(await edition.waiting()).toBe(under.length));
  });
  await Promise.all(under);
  return { asked: asked(), now: await standing() };
}

/** Each only when the one before it is done. */
async function inTurn(all: readonly Step[]) {
  const { begin, asked, standing } = await aFullEdition();
  const ready: (() => Promise<unknown>)[] = [];
  for (const step of all) ready.push(await begin[step]());
  for (const go of ready) await go();
  return { asked: asked(), now: await standing() };
}

/** As it is said of what stands in the database. */
const said = ({ people, queue }: Standing) => {
  const taken = Object.values(people).filter((state) => state === 'enrolled').length;
  return { people, queue, counted: [taken, queue.length] };
};

const outcomeOf = (asked: readonly string[], all: readonly Step[]) => said(all.reduce(after, atFirst(asked)));

describe('What is asked, given back, added and ended', () => {
  it('in turn, up to four of it in every order, leaves what the model of one after another says', async () => {
    for (const all of orders(steps, 4)) {
      const { asked, now } = await inTurn(all);
      expect({ all, now }).toEqual({ all, now: outcomeOf(asked, all) });
    }
  });

  it.each([2, 3, 4])(
    'at once, %i of it in every order, leaves what some order of one after another leaves',
    async (many) => {
      for (const all of orders(steps, many)) {
        const { asked, now } = await atOnce(all);
        const possible = orders(all, many).map((order) => outcomeOf(asked, order));
        expect({ all, now, possible }).toEqual({ all, now, possible: expect.arrayContaining([now]) });
      }
    },
  );
});
