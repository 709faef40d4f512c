import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '../application/sign-in';
import type { FactorStore } from './factor-store';
import { newsOfFactor } from './noting-factors';
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
    await this.store.transact(async (tx) => {
      await tx.account(accountId);
      const app = await tx.codeApp(accountId);
      if (!app) return;
      await tx.forgetCodeApp(accountId);
      if (!app.isOn) return;
      await tx.keepRecoveryCodes(accountId, []);
      for (const event of newsOfFactor('code-app-off', accountId)) await tx.publish(event);
      await tx.endSessions(accountId);
    });
    return { kind: 'FactorRemoved', accountId, ...(await this.sessions.open(accountId)) };
  }
}
