/** The seats of an edition: what everyone who decides holds in hand, one at a time. */
export interface Seats {
  readonly editionId: string;
  readonly seats: number;
  readonly taken: number;
  /** Of those taken: given away before, or elsewhere. */
  readonly elsewhere: number;
  /** People in the queue. Kept beside the seats, so that nobody reads a queue to know how long it is. */
  readonly waiting: number;
  /** Given to the next who joins the queue. */
  readonly nextTurn: number;
  /** Rises with every change, so that whoever shows seats sees that they are others now. */
  readonly revision: number;
}

export const freeSeats = ({ seats, taken }: Pick<Seats, 'seats' | 'taken'>): number => Math.max(0, seats - taken);

/** The same seats with so many more people in the queue. */
export const withQueuers = (seats: Seats, joined: number): Seats => ({
  ...seats,
  nextTurn: seats.nextTurn + joined,
  waiting: seats.waiting + joined,
  revision: seats.revision + joined,
});

/** The same seats with so many people fewer in the queue. Throws a RangeError when so many do not wait. */
export function withoutQueuers(seats: Seats, gone: number): Seats {
  if (gone > seats.waiting) throw new RangeError(`${seats.waiting} wait for ${seats.editionId}, fewer than ${gone}`);
  return { ...seats, waiting: seats.waiting - gone, revision: seats.revision + gone };
}

/** The same edition with other seats, of which others are given away elsewhere; those given here stay given. */
export function withSeats(now: Seats, seats: number, elsewhere: number): Seats {
  const taken = now.taken - now.elsewhere + elsewhere;
  if (taken > seats) throw new RangeError(`${taken} seats of ${now.editionId} are taken, more than ${seats}`);
  return { ...now, seats, elsewhere, taken, revision: now.revision + 1 };
}

/** Throws a RangeError when so many seats are not free: nothing may ever be oversold. */
export function withSeatsTaken(seats: Seats, given: number): Seats {
  if (freeSeats(seats) < given) throw new RangeError(`Of ${seats.editionId} no ${given} seats are free`);
  return { ...seats, taken: seats.taken + given, revision: seats.revision + given };
}

export function withSeatFreed(seats: Seats): Seats {
  if (seats.taken === 0) throw new RangeError(`No seat of ${seats.editionId} is taken`);
  return { ...seats, taken: seats.taken - 1, revision: seats.revision + 1 };
}
