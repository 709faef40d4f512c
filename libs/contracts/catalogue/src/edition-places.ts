/** Where there is place. Whoever counts the seats says so (enrolment): the catalogue keeps no copy. */
export abstract class EditionPlaces {
  /** In one statement, for however many editions; one that has no seats at all is not there. */
  abstract of(editionIds: readonly string[]): Promise<ReadonlyMap<string, Places>>;
}

export interface Places {
  readonly seats: number;
  readonly free: number;
  /** Teachers who wait for a seat. */
  readonly waiting: number;
}
