import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '../application/front-door';
import { endFactor } from './end-factor';
import type { FactorStore } from './factor-store';
import type { ByPassword, OwnPassword, PasswordRefusal } from './own-password';

export type RemoveCodeAppOutcome =
  | {
      readonly kind: 'FactorRemoved';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | PasswordRefusal;

/** Switches the codes of an app off. All sessions end, since what they may do is less; this browser gets a new one. */
export class RemoveCodeApp {
  constructor(
    private readonly store: FactorStore,
    private readonly password: OwnPassword,
    private readonly sessions: SessionOpener,
  ) {}

  /** Where it is off already it stays so, and nobody is told. */
  async execute({ actor: { accountId }, ...given }: ByPassword & { actor: Actor }): Promise<RemoveCodeAppOutcome> {
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    const strength = await this.store.transact((tx) =>
      endFactor(tx, accountId, 'code-app-off', () => tx.forgetCodeApp(accountId)),
    );
    return { kind: 'FactorRemoved', accountId, ...(await this.sessions.open(accountId, strength)) };
  }
}
