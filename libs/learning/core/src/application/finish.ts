import type { ModuleVersion } from '@academy/contracts/catalogue';
import { missingOf, type FollowerProgress } from '../domain/missing';
import type { Follower, LearningTransaction } from './learning-store';

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
