import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { open, type Access, type NoAccess } from './access';
import type { LearningStore } from './learning-store';

/** Hours that one module can take someone; what is outside it is a slip of the keyboard. */
const hoursBounds = { least: 0.25, most: 400 } as const;

export type SayHoursOutcome =
  | { readonly kind: 'HoursKept'; readonly hours: number | null }
  | { readonly kind: 'HoursDoNotFit' }
  | { readonly kind: 'NotCompleted' }
  | NoAccess;

export interface SayHoursInput {
  readonly actor: Actor;
  readonly enrolmentId: string;
  /** Null takes back what was said before. */
  readonly hours: number | null;
}

/** Keeps what a teacher says a completed module took. It is asked, never required, and can be taken back. */
export class SayHours {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId, hours }: SayHoursInput): Promise<SayHoursOutcome> {
    const opened = await open(this.access, actor, enrolmentId);
    if (!opened) return { kind: 'NoAccess' };
    // A NaN is in no interval.
    if (hours !== null && !(hours >= hoursBounds.least && hours <= hoursBounds.most)) return { kind: 'HoursDoNotFit' };
    return this.store.transact(async (tx) => {
      const progress = await tx.lock(opened.enrolment);
      if (!progress?.completedAt) return { kind: 'NotCompleted' };
      await tx.keepHours(enrolmentId, hours, this.clock.today());
      return { kind: 'HoursKept', hours };
    });
  }
}
