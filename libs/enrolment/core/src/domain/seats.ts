/** The seats of an edition: what everyone who decides holds in hand, one at a time. */
export interface Seats {
  readonly editionId: string;
  readonly seats: number;
  readonly taken: number;
  /** Of those taken: given away before, or elsewhere. */
  readonly elsewhere: number;
  /** Given to the next who joins the queue. */
  readonly nextTurn: number;
  /** Rises with every change, so that whoever shows seats sees that they are others now. */
  readonly revision: number;
}

export const freeSeats = ({ seats, taken }: Pick<Seats, 'seats' | 'taken'>): number => Math.max(0, seats - taken);

/** The same seats with one more person in the queue. */
export const withTurn = (seats: Seats): Seats => ({ ...seats, nextTurn: seats.nextTurn + 1 });

/** The same edition with other seats, of which others are given away elsewhere; those given here stay given. */
export function withSeats(now: Seats, seats: number, elsewhere: number): Seats {
  const taken = now.taken - now.elsewhere + elsewhere;
  if (taken > seats) throw new RangeError(`${taken} seats of ${now.editionId} are taken, more than ${seats}`);
  return { ...now, seats, elsewhere, taken, revision: now.revision + 1 };
}

/** Throws a RangeError when no seat is free: nothing may ever be oversold. */
export function withSeatTaken(seats: Seats): Seats {
  if (freeSeats(seats) === 0) throw new RangeError(`No seat of ${seats.editionId} is free`);
  return { ...seats, taken: seats.taken + 1, revision: seats.revision + 1 };
}

export function withSeatFreed(seats: Seats): Seats {
  if (seats.taken === 0) throw new RangeError(`No seat of ${seats.editionId} is taken`);
  return { ...seats, taken: seats.taken - 1, revision: seats.revision + 1 };
}
