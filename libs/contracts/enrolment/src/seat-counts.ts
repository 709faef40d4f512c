/** The seats of an edition as they are now. */
export interface SeatCount {
  readonly seats: number;
  readonly taken: number;
  readonly free: number;
  /** Teachers who wait for a seat. */
  readonly waiting: number;
}

/** The questions that other contexts may ask about seats. Enrolment alone counts them: nobody keeps a copy. */
export abstract class SeatCounts {
  /** In one statement, for however many editions; one that has no seats at all is not there. */
  abstract of(editionIds: readonly string[]): Promise<ReadonlyMap<string, SeatCount>>;
  /** Every edition without a free seat, in one statement that answers no more than these. */
  abstract full(): Promise<ReadonlySet<string>>;
  /** Another text as soon as one of the counts is another, of whatever edition. */
  abstract state(): Promise<string>;
}
