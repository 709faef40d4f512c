import type { Actor } from '@academy/contracts/identity';
import type { FactorSecrets } from './factor-secrets';
import type { FactorStore } from './factor-store';
import type { ByPassword, OwnPassword, PasswordRefusal } from './own-password';

export type StartCodeAppOutcome =
  | { readonly kind: 'CodeAppStarted'; readonly secret: string; readonly email: string }
  | { readonly kind: 'CodeAppIsOn' }
  | PasswordRefusal;

/** Draws a secret for an app; it lets nobody in, and keeps nobody out, before a code of it was shown. */
export class StartCodeApp {
  constructor(
    private readonly store: FactorStore,
    private readonly password: OwnPassword,
    private readonly secrets: FactorSecrets,
  ) {}

  /** Asked again it draws another: what was looked at before, and by whom, counts no more. */
  async execute({ actor: { accountId }, ...given }: ByPassword & { actor: Actor }): Promise<StartCodeAppOutcome> {
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    return this.store.transact(async (tx) => {
      const account = await tx.account(accountId);
      if (!account || (await tx.codeApp(accountId))?.isOn) return { kind: 'CodeAppIsOn' };
      const secret = this.secrets.appSecret();
      await tx.keepCodeApp(accountId, { secret, isOn: false, lastStep: 0 });
      return { kind: 'CodeAppStarted', secret, email: account.email };
    });
  }
}
