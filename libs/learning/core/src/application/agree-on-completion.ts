import type { Clock } from '@academy/kernel';
import { missingOf } from '../domain/missing';
import type { Access } from './access';
import type { LearningStore } from './learning-store';

export type AgreeOnCompletionOutcome =
  | { readonly kind: 'Agreed' }
  /** What was done does not say which of the two is right. */
  | { readonly kind: 'ForAPerson' };

const FOR_A_PERSON = { kind: 'ForAPerson' } as const;

/**
 * Makes an enrolment and what was learned in it say the same of its completion: a module that was completed completes the seat
 * in it, and a completed enrolment of which everything was done is completed here too, and told so. Where parts are missing, or
 * there is no seat, nothing is changed.
 */
export class AgreeOnCompletion {
  constructor(
    private readonly access: Pick<Access, 'enrolment' | 'version'>,
    private readonly store: LearningStore,
    private readonly clock: Clock,
  ) {}

  async execute({ enrolmentId }: { readonly enrolmentId: string }): Promise<AgreeOnCompletionOutcome> {
    const known = await this.access.enrolment(enrolmentId);
    const version = known && (await this.access.version(known.versionId));
    if (!known || !version) return FOR_A_PERSON;
    const { teacherId, moduleSlug, versionId } = known;
    const rule = version.completedBy;
    return this.store.transact(async (tx) => {
      const progress = await tx.lock(known);
      if (!progress) return FOR_A_PERSON;
      // Nobody moves it now: what it says is so until the work is done.
      const isCompleted = (await this.access.enrolment(enrolmentId))?.state === 'completed';
      const { completedAt } = progress;
      if (isCompleted && completedAt) return { kind: 'Agreed' };
      if (completedAt) {
        await tx.complete({ enrolmentId, versionId, rule, completedAt });
        return { kind: 'Agreed' };
      }
      const missing = missingOf(version, progress);
      if (!isCompleted || missing.parts || missing.signOff) return FOR_A_PERSON;
      await tx.noteCompletion({ enrolmentId, versionId, rule, completedAt: this.clock.now() });
      await tx.publish({ type: 'learning.module-completed.v1', enrolmentId, teacherId, moduleSlug, versionId, rule });
      return { kind: 'Agreed' };
    });
  }
}
