import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { id } from '@academy/kernel';
import fc from 'fast-check';
import { after, type Enrolment } from './enrolment';

const states: EnrolmentStateName[] = ['requested', 'queued', 'enrolled', 'refused', 'withdrawn', 'completed'];
const steps = ['withdraw', 'complete', 'reopen', 'certify'] as const;
const anEnrolment = (state: EnrolmentStateName): Enrolment => ({
  ...{ id: id('e'), teacherId: id('t'), editionId: 'ed', versionId: 'v', moduleSlug: 'm', organisationId: 'o' },
  ...{ state, reason: null, lacks: null, turn: null, requestedAt: new Date(0), certified: false },
});

describe('An enrolment', () => {
  it('on which a certificate rests is completed, and only reopening ends either, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...steps)), (state, tried) => {
        let now = anEnrolment(state);
        for (const step of tried) {
          const next = after(now, step);
          if (now.certified) expect(next !== undefined).toBe(step === 'reopen');
          now = next ?? now;
          if (now.certified) expect(now.state).toBe('completed');
        }
      }),
    );
  });

  it('that is completed is withdrawn only after the completion was taken back', () => {
    const completed = after(anEnrolment('enrolled'), 'complete')!;
    expect(after(completed, 'withdraw')).toBeUndefined();
    expect(after(after(completed, 'reopen')!, 'withdraw')).toMatchObject({ state: 'withdrawn' });
  });
});
