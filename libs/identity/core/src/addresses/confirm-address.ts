import type { Clock } from '@academy/kernel';
import type { Secrets } from '../application/secrets';
import type { AddressChange, AddressChangeStore, AddressSide } from './address-change-store';

export type ConfirmAddressOutcome =
  | { readonly kind: 'AddressConfirmed'; readonly waitsFor: AddressSide }
  | { readonly kind: 'AddressChanged' }
  | { readonly kind: 'AddressChangeGone' }
  | { readonly kind: 'AddressTaken' };

/**
 * One of the two mailboxes says yes, by the link from its mail. When both did, the account has its new address; whoever is
 * signed in stays so, since nothing that they know became known to another.
 */
export class ConfirmAddress {
  constructor(
    private readonly store: AddressChangeStore,
    private readonly secrets: Pick<Secrets, 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  execute({ link }: { link: string }): Promise<ConfirmAddressOutcome> {
    return this.store.transact(async (tx) => {
      const hash = this.secrets.hashOf(link);
      const change = await tx.changeByLink(hash);
      if (!change || change.expiresAt <= this.clock.now()) return { kind: 'AddressChangeGone' };
      const { accountId, email } = change;
      const confirmed = { ...change.confirmed, [sideOf(change, hash)]: true };
      const waitsFor = confirmed.old ? 'new' : 'old';
      if (!confirmed[waitsFor]) {
        await tx.keep({ ...change, confirmed });
        return { kind: 'AddressConfirmed', waitsFor };
      }
      await tx.forget(accountId);
      if (!(await tx.move(accountId, email))) return { kind: 'AddressTaken' };
      await tx.publish({
        ...{ type: 'audit.noted.v1', kind: 'ADDRESS_CHANGED', by: accountId, whom: accountId },
        ...{ organisationId: null, about: null, reason: null },
      });
      return { kind: 'AddressChanged' };
    });
  }
}

const sideOf = ({ links }: AddressChange, hash: string): AddressSide => (links.old === hash ? 'old' : 'new');
