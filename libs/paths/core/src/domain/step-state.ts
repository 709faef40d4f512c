import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import type { PathStep } from './kept-path';

export type StepState = 'DONE' | 'ENROLLED' | 'QUEUED' | 'OPEN' | 'LOCKED';

const ofEnrolment: Partial<Record<EnrolmentStateName, StepState>> = {
  completed: 'DONE',
  enrolled: 'ENROLLED',
  queued: 'QUEUED',
  // Not decided yet: waiting for a seat, for a second or so.
  requested: 'QUEUED',
};

/** How far a step is: what its enrolment says, and without one whether everything before it is done. */
export function stateOf(
  { slug, after }: Pick<PathStep, 'slug' | 'after'>,
  enrolments: ReadonlyMap<string, EnrolmentStateName>,
): StepState {
  const own = enrolments.get(slug);
  const known = own && ofEnrolment[own];
  if (known) return known;
  return after.every((before) => enrolments.get(before) === 'completed') ? 'OPEN' : 'LOCKED';
}
