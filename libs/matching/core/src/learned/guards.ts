/**
 * What guards learning from outcomes. In one place, since a curator should be able to read them in one go; the ADR
 * says why each is what it is.
 */
export const guards = {
  /** People of whom nothing is kept or shown when they are fewer. */
  smallestGroup: 5,
  /** People with a verdict before the worth of a kind of evidence is learned. */
  peopleForEvidence: 50,
  /** First attempts before a module is flagged for how few reach its level. */
  peopleForFlag: 15,
  /** A module where fewer than this share reach the level is flagged. */
  flagBelow: 0.6,
  /** People that a prior (the stated hours, the provider's mean) weighs as much as. */
  priorWeight: 10,
} as const;
