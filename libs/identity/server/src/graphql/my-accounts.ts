import type { AccountId } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';
import { FactorsOf } from '../factors/own-factors';
import { LinksOf } from '../linking/own-links';
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
    private readonly links: LinksOf,
  ) {}

  /** `session` is the hash of the one that asks. */
  async of(id: AccountId, session: string | undefined) {
    const [account, sessions, factors, addressChange, linkedSignIns] = await Promise.all([
      this.accounts.byId(id),
      this.sessions.of(id, session),
      this.factors.own(id),
      this.addresses.of(id),
      this.links.own(id),
    ]);
    if (!account) throw new Error(`No account ${id}`);
    const { name, email, language, passwordHash } = account;
    const links = { linkedSignIns, ...this.links.ways, hasPassword: passwordHash !== null };
    return { name, email, language, sessions, addressChange, ...factors, ...links };
  }
}
