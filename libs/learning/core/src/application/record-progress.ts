import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { open, type Access, type NoAccess } from './access';
import { completeWhenFinished } from './finish';
import type { LearningStore } from './learning-store';

export type RecordProgressOutcome = { readonly kind: 'ProgressKept' } | { readonly kind: 'NoSuchText' } | NoAccess;

export interface RecordProgressInput {
  readonly actor: Actor;
  readonly enrolmentId: string;
  readonly partId: string;
  readonly done: boolean;
}

/** Marks a text as read, or takes that back; the last part that is done completes the module. */
export class RecordProgress {
  constructor(
    private readonly access: Access,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, enrolmentId, partId, done }: RecordProgressInput): Promise<RecordProgressOutcome> {
    const opened = await open(this.access, actor, enrolmentId);
    if (!opened) return { kind: 'NoAccess' };
    const { enrolment, version } = opened;
    if (!version.parts.some(({ id, kind }) => id === partId && kind === 'text')) return { kind: 'NoSuchText' };
    return this.store.transact(async (tx) => {
      const progress = await tx.lock(enrolment);
      if (!progress) return { kind: 'NoAccess' };
      // What is completed stays so: a certificate rests on it.
      if (progress.completedAt) return { kind: 'ProgressKept' };
      await tx.markPart(enrolmentId, partId, done);
      const now = { ...progress, done: new Set([...progress.done, partId]) };
      if (done) await completeWhenFinished(tx, enrolment, version, now, this.clock.now());
      return { kind: 'ProgressKept' };
    });
  }
}
