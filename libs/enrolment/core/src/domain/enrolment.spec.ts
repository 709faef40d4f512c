import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { id } from '@academy/kernel';
import fc from 'fast-check';
import { after, type Enrolment } from './enrolment';

const states: EnrolmentStateName[] = ['requested', 'queued', 'enrolled', 'refused', 'withdrawn', 'completed'];
const steps = ['withdraw', 'sign-off', 'complete', 'certify', 'take-back'] as const;
const anEnrolment = (state: EnrolmentStateName): Enrolment => ({
  ...{ id: id('e'), teacherId: id('t'), editionId: 'ed', versionId: 'v', moduleSlug: 'm', organisationId: 'o' },
  ...{ state, reason: null, lacks: null, turn: null, requestedAt: new Date(0), signedOff: false, certified: false },
});
const afterAll = (state: EnrolmentStateName, ...tried: (typeof steps)[number][]) =>
  tried.reduce((now, step) => after(now, step) ?? now, anEnrolment(state));

describe('An enrolment', () => {
  it('is never signed off and yet withdrawn, nor certified and not completed, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...steps)), (state, tried) => {
        const { signedOff, certified, state: now } = afterAll(state, ...tried);
        if (signedOff) expect(['enrolled', 'completed']).toContain(now);
        if (certified) expect(now).toBe('completed');
      }),
    );
  });

  it('that a certificate rests on changes only by taking its sign-off back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps)), (tried) => {
        const now = afterAll('enrolled', ...tried);
        for (const step of steps) {
          if (now.certified && after(now, step)) expect([step, now.signedOff]).toEqual(['take-back', true]);
        }
      }),
    );
  });

  it('that is signed off is withdrawn only after that was taken back', () => {
    for (const tried of [['sign-off'], ['sign-off', 'complete']] as const) {
      const signedOff = afterAll('enrolled', ...tried);
      expect(after(signedOff, 'withdraw')).toBeUndefined();
      expect(after(after(signedOff, 'take-back')!, 'withdraw')).toMatchObject({ state: 'withdrawn' });
    }
  });

  it('that was completed by its parts alone stays completed', () => {
    const completed = afterAll('enrolled', 'complete');
    for (const step of ['withdraw', 'take-back', 'sign-off'] as const) expect(after(completed, step)).toBeUndefined();
  });
});
