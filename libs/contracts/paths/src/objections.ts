import type { TeacherId } from '@academy/contracts/identity';

/** The question that other contexts may ask about objections to paths. */
export abstract class Objections {
  /** How many of someone wait for an answer. */
  abstract open(teacherId: TeacherId): Promise<number>;
}
