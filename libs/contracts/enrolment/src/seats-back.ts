import type { TeacherId } from '@academy/contracts/identity';

/** Gives back what someone who leaves the academy still has or waits for, as if they had withdrawn from each themselves. */
export abstract class SeatsBack {
  /** Whoever waits longest gets each seat. What a trainer signed off stays: it was used. */
  abstract giveBack(teacherId: TeacherId): Promise<void>;
  /** Whether they have or await a seat that they could give back. */
  abstract hasAny(teacherId: TeacherId): Promise<boolean>;
}
