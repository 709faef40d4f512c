import type { LevelMeasured } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { ProfileStore } from './profile-store';

export type KeepMeasuredLevelOutcome =
  { readonly kind: 'MeasuredLevelKept' } | { readonly kind: 'TeacherUnknown' } | AlreadyDone;

/** Writes what an entry test measured into the profile. It is the teacher's own evidence, to keep or to remove. */
export class KeepMeasuredLevel {
  constructor(private readonly store: ProfileStore) {}

  execute({ cause, measured }: { cause: Cause; measured: LevelMeasured }): Promise<KeepMeasuredLevelOutcome> {
    const teacherId = measured.teacherId as TeacherId;
    return this.store.once<KeepMeasuredLevelOutcome>(cause, async (tx) => {
      if (!(await tx.lock(teacherId))) return { kind: 'TeacherUnknown' };
      await tx.addMeasuredLevel(measured);
      await tx.publish({ type: 'teachers.profile-changed.v1', teacherId, reason: 'entry-test' });
      return { kind: 'MeasuredLevelKept' };
    });
  }
}
