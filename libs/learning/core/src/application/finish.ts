import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { FollowerProgress, Follower, LearningTransaction } from './learning-store';

/** What still has to be done before a module is completed. */
export interface Missing {
  readonly parts: boolean;
  /** The trainer's word. */
  readonly signOff: boolean;
}

export const asksSignOff = ({ completedBy }: Pick<ModuleVersion, 'completedBy'>): boolean =>
  completedBy !== 'all-parts';

export const missingOf = (
  version: Pick<ModuleVersion, 'parts' | 'completedBy'>,
  { done, signedOff }: Pick<FollowerProgress, 'done' | 'signedOff'>,
): Missing => ({
  parts: version.parts.some(({ id }) => !done.has(id)),
  signOff: asksSignOff(version) && !signedOff,
});

/** Completes a module of which nothing is missing any more, and tells so, in the same transaction. */
export async function completeWhenFinished(
  tx: LearningTransaction,
  { enrolmentId, teacherId, moduleSlug, versionId }: Follower,
  version: Pick<ModuleVersion, 'parts' | 'completedBy'>,
  progress: FollowerProgress,
  completedAt: Date,
): Promise<void> {
  const missing = missingOf(version, progress);
  if (progress.completedAt || missing.parts || missing.signOff) return;
  const rule = version.completedBy;
  await tx.complete({ enrolmentId, versionId, rule, completedAt });
  await tx.publish({ type: 'learning.module-completed.v1', enrolmentId, teacherId, moduleSlug, versionId, rule });
}
