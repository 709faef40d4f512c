import type { EnrolmentStateName } from '@academy/contracts/enrolment';

/** A seat opens a module, and keeps it open after it was completed. */
export const hasSeat = ({ state }: { readonly state: EnrolmentStateName }): boolean =>
  state === 'enrolled' || state === 'completed';
