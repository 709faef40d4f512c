import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import type { EntryLack } from '@academy/matching/core';
import type { PathStep } from '@academy/planner/core';

export type StepState = 'DONE' | 'ENROLLED' | 'QUEUED' | 'OPEN' | 'LOCKED';

const ofEnrolment: Partial<Record<EnrolmentStateName, StepState>> = {
  completed: 'DONE',
  enrolled: 'ENROLLED',
  queued: 'QUEUED',
  // Not decided yet: waiting for a seat, for a second or so.
  requested: 'QUEUED',
};

/**
 * How far a step is: what its enrolment says, and without one whether asking for a place would be refused. `closed` are the
 * modules that would, by the rule that enrolment itself decides by; steps that come before are advice.
 */
export function stateOf(
  { slug }: Pick<PathStep, 'slug'>,
  enrolments: ReadonlyMap<string, EnrolmentStateName>,
  closed: Pick<ReadonlyMap<string, EntryLack>, 'has'>,
): StepState {
  const own = enrolments.get(slug);
  const known = own && ofEnrolment[own];
  return known ?? (closed.has(slug) ? 'LOCKED' : 'OPEN');
}
