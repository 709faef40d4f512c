import type { Actor } from '@academy/contracts/identity';
import type { RegistrationId } from './registration';
import type { RegistrationStore } from './registration-store';

export type WithdrawRegistrationOutcome =
  { readonly kind: 'RegistrationWithdrawn' } | { readonly kind: 'RegistrationDecided' };

/** Takes one's own registration back while it waits. */
export class WithdrawRegistration {
  constructor(private readonly store: RegistrationStore) {}

  /** One that is not there, or another's, answers as one that was taken back: there is nothing of it. */
  execute({ actor, id }: { actor: Actor; id: RegistrationId }): Promise<WithdrawRegistrationOutcome> {
    return this.store.transact(async (tx) => {
      const registration = await tx.registration(id);
      if (registration?.askedBy !== actor.accountId) return { kind: 'RegistrationWithdrawn' };
      if (registration.decision) return { kind: 'RegistrationDecided' };
      await tx.remove(id);
      return { kind: 'RegistrationWithdrawn' };
    });
  }
}
