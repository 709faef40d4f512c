import type { AlreadyDone, Cause } from '@academy/kernel';
import type { EnrolmentId } from '../domain/enrolment';
import type { EnrolmentStore } from './enrolment-store';

export type CompleteEnrolmentOutcome = { readonly kind: 'Completed' } | { readonly kind: 'NoSeat' } | AlreadyDone;

/** Notes that the module was completed; the seat stays taken, since its edition was followed. */
export class CompleteEnrolment {
  constructor(private readonly store: EnrolmentStore) {}

  execute({ cause, enrolmentId }: { cause: Cause; enrolmentId: EnrolmentId }): Promise<CompleteEnrolmentOutcome> {
    return this.store.once<CompleteEnrolmentOutcome>(cause, async (tx) => {
      const enrolment = await tx.find(enrolmentId);
      if (enrolment?.state !== 'enrolled') return { kind: 'NoSeat' };
      await tx.keep({ ...enrolment, state: 'completed' });
      return { kind: 'Completed' };
    });
  }
}
