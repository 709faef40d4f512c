import type { AccountId, Letter } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Secrets } from '../application/secrets';
import type { AddressChangeStore, AddressSide } from './address-change-store';

/** The mails that ask both mailboxes of a change; their links are drawn here, and kept only as hashes. */
export class WriteAddressLetter {
  constructor(
    private readonly store: AddressChangeStore,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Undefined where nobody waits for it any more. A new address that has an account is told so, and gets no link: its owner
   * learns what was tried, and whoever tried learns nothing.
   */
  execute({ id, side }: { id: AccountId; side: AddressSide }): Promise<Letter | undefined> {
    return this.store.transact(async (tx) => {
      const [account, change] = [await tx.account(id), await tx.change(id)];
      if (!account || !change || change.expiresAt <= this.clock.now() || change.confirmed[side]) return undefined;
      const { email } = change;
      const to = { email: side === 'old' ? account.email : email, language: account.language };
      if (side === 'new' && (await tx.isKnown(email))) return { kind: 'AddressHasAccount', to };
      const link = this.secrets.token();
      await tx.keep({ ...change, links: { ...change.links, [side]: this.secrets.hashOf(link) } });
      return side === 'old' ? { kind: 'LeaveAddress', to, link, email } : { kind: 'ConfirmAddress', to, link };
    });
  }
}
