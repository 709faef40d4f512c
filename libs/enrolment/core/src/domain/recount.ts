import type { Enrolment } from './enrolment';
import type { Seats } from './seats';

export interface Recount {
  readonly seats: Seats;
  /** Those of the queue whose turn is another. */
  readonly moved: readonly Enrolment[];
}

/**
 * The seats of an edition counted anew from everyone who has, had or awaits one, and its queue in turn. Turns that tell people
 * apart stay; where they do not, all who wait get new ones in order of asking, which is how turns are given. Undefined where
 * more people have a seat than there are: who loses one is not for a count to say.
 */
export function recount(seats: Seats, people: readonly Enrolment[]): Recount | undefined {
  const given = people.filter(({ state }) => state === 'enrolled' || state === 'completed').length;
  const taken = seats.elsewhere + given;
  if (taken > seats.seats) return undefined;
  const queue = people.filter(({ state }) => state === 'queued');
  const moved = inTurn(queue, seats) ? [] : turnsFrom(seats.nextTurn, queue);
  return {
    seats: {
      ...{ ...seats, taken, waiting: queue.length, nextTurn: seats.nextTurn + moved.length },
      revision: seats.revision + 1,
    },
    moved,
  };
}

/** Whether everyone has a turn of their own, before that of the next who joins. */
const inTurn = (queue: readonly Enrolment[], { nextTurn }: Seats): boolean =>
  queue.every(({ turn }) => turn !== null && turn < nextTurn) &&
  new Set(queue.map(({ turn }) => turn)).size === queue.length;

const turnsFrom = (first: number, queue: readonly Enrolment[]): readonly Enrolment[] =>
  [...queue].sort(byAsking).map((one, at) => ({ ...one, turn: first + at }));

const byAsking = (a: Enrolment, b: Enrolment): number =>
  a.requestedAt.getTime() - b.requestedAt.getTime() || (a.id < b.id ? -1 : 1);
