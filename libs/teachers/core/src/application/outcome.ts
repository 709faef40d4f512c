import type { TeacherId } from '@academy/contracts/identity';
import type { ProfileChanged } from '@academy/contracts/teachers';

export interface ProfileSaved {
  readonly kind: 'ProfileSaved';
  readonly teacherId: TeacherId;
}

export interface InvalidInput<Problem extends string> {
  readonly kind: 'InvalidInput';
  readonly faults: readonly { readonly field: string; readonly problem: Problem }[];
}

export interface NotAllowed {
  readonly kind: 'NotAllowed';
}

export const profileChangedBy = (teacherId: TeacherId): ProfileChanged => ({
  type: 'teachers.profile-changed.v1',
  teacherId,
  reason: 'teacher',
});
