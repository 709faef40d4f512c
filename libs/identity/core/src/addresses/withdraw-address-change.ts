import type { Actor } from '@academy/contracts/identity';
import type { AddressChangeStore } from './address-change-store';

/** Keeps the address of before; only of oneself. Links in mails that went out work no more. */
export class WithdrawAddressChange {
  constructor(private readonly store: AddressChangeStore) {}

  async execute({ actor: { accountId } }: { actor: Actor }): Promise<void> {
    await this.store.transact((tx) => tx.forget(accountId));
  }
}
