import type { AccountId } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';
import { FactorsOf } from '../factors/own-factors';
import { Accounts } from '../postgres/accounts';
import { AddressChanges } from '../postgres/address-changes';
import { OwnSessions } from '../postgres/own-sessions';

/** An account as its own person sees it. */
@Injectable()
export class MyAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: OwnSessions,
    private readonly factors: FactorsOf,
    private readonly addresses: AddressChanges,
  ) {}

  /** `session` is the hash of the one that asks. */
  async of(id: AccountId, session: string | undefined) {
    const [account, sessions, factors, addressChange] = await Promise.all([
      this.accounts.byId(id),
      this.sessions.of(id, session),
      this.factors.own(id),
      this.addresses.of(id),
    ]);
    if (!account) throw new Error(`No account ${id}`);
    const { name, email, language } = account;
    return { name, email, language, sessions, addressChange, ...factors };
  }
}
