import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { Completion } from '@academy/contracts/learning';
import type { Follower, LearningTransaction } from './learning-store';

/** Whether everything of a module is done; one without parts never is, by itself. */
export const isFinished = ({ parts }: Pick<ModuleVersion, 'parts'>, done: ReadonlySet<string>): boolean =>
  parts.length > 0 && parts.every(({ id }) => done.has(id));

/** Completes a module and tells so, in the same transaction. */
export async function complete(
  tx: LearningTransaction,
  { enrolmentId, teacherId, moduleSlug, versionId }: Follower,
  rule: Completion['rule'],
  completedAt: Date,
): Promise<void> {
  await tx.complete({ enrolmentId, versionId, rule, completedAt });
  await tx.publish({ type: 'learning.module-completed.v1', enrolmentId, teacherId, moduleSlug, versionId, rule });
}
