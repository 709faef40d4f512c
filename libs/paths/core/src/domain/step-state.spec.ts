import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { stateOf } from './step-state';

const step = { slug: 'b', after: ['a'] };
const enrolments = (states: Record<string, EnrolmentStateName>) => new Map(Object.entries(states));

describe('A step of a path', () => {
  it('is locked until the step before it is done', () => {
    expect(stateOf(step, enrolments({}))).toBe('LOCKED');
    expect(stateOf(step, enrolments({ a: 'enrolled' }))).toBe('LOCKED');
    expect(stateOf(step, enrolments({ a: 'completed' }))).toBe('OPEN');
  });

  it.each([
    ['completed', 'DONE'],
    ['enrolled', 'ENROLLED'],
    ['queued', 'QUEUED'],
    ['requested', 'QUEUED'],
  ] as const)('whose enrolment is %s is %s, whatever comes before it', (state, expected) => {
    expect(stateOf(step, enrolments({ b: state }))).toBe(expected);
  });

  it.each(['withdrawn', 'refused'] as const)('is open again when the enrolment was %s', (state) => {
    expect(stateOf(step, enrolments({ a: 'completed', b: state }))).toBe('OPEN');
  });
});
