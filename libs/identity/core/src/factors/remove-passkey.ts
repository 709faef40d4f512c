import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '../application/front-door';
import type { FactorStore } from './factor-store';
import { endFactor } from './end-factor';
import type { ByPassword, OwnPassword, PasswordRefusal } from './own-password';

export type RemovePasskeyOutcome =
  | {
      readonly kind: 'FactorRemoved';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | PasswordRefusal;

/** Takes a passkey of one's own away; one that is not there, or another's, takes nothing away and says nothing. */
export class RemovePasskey {
  constructor(
    private readonly store: FactorStore,
    private readonly password: OwnPassword,
    private readonly sessions: SessionOpener,
  ) {}

  async execute({
    actor: { accountId },
    id,
    ...given
  }: ByPassword & { actor: Actor; id: string }): Promise<RemovePasskeyOutcome> {
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    const strength = await this.store.transact((tx) =>
      endFactor(tx, accountId, 'passkey-removed', () => tx.forgetPasskey(accountId, id)),
    );
    return { kind: 'FactorRemoved', accountId, ...(await this.sessions.open(accountId, strength)) };
  }
}
