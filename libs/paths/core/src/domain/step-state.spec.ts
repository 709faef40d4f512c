import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { stateOf } from './step-state';

const step = { slug: 'b' };
const enrolments = (states: Record<string, EnrolmentStateName>) => new Map(Object.entries(states));
const closed = new Map([['b', { credential: 'labveiligheid', levels: [] }]]);
const none = new Map<string, never>();

describe('A step of a path', () => {
  it('is locked as long as asking for a place would be refused, and open otherwise', () => {
    expect(stateOf(step, enrolments({}), closed)).toBe('LOCKED');
    expect(stateOf(step, enrolments({ a: 'enrolled' }), none)).toBe('OPEN');
  });

  it.each([
    ['completed', 'DONE'],
    ['enrolled', 'ENROLLED'],
    ['queued', 'QUEUED'],
    ['requested', 'QUEUED'],
  ] as const)('whose enrolment is %s is %s, whatever it asks', (state, expected) => {
    expect(stateOf(step, enrolments({ b: state }), closed)).toBe(expected);
  });

  it.each(['withdrawn', 'refused'] as const)('is open again when the enrolment was %s', (state) => {
    expect(stateOf(step, enrolments({ b: state }), none)).toBe('OPEN');
  });
});
