import type { Actor } from '@academy/contracts/identity';
import { hasSecondStep } from './end-factor';
import type { FactorSecrets } from './factor-secrets';
import type { FactorStore } from './factor-store';
import { newsOfFactor } from './noting-factors';
import type { ByPassword, OwnPassword, PasswordRefusal } from './own-password';
import { drawRecoveryCodes } from './recovery-codes';

export type RenewRecoveryCodesOutcome =
  | { readonly kind: 'RecoveryCodesDrawn'; readonly recoveryCodes: readonly string[] }
  | { readonly kind: 'NoSecondStep' }
  | PasswordRefusal;

/** Draws recovery codes anew, for who lost or used theirs; those of before count no more. */
export class RenewRecoveryCodes {
  constructor(
    private readonly store: FactorStore,
    private readonly password: OwnPassword,
    private readonly secrets: FactorSecrets,
  ) {}

  async execute({ actor: { accountId }, ...given }: ByPassword & { actor: Actor }): Promise<RenewRecoveryCodesOutcome> {
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    return this.store.transact(async (tx) => {
      await tx.account(accountId);
      if (!(await hasSecondStep(tx, accountId))) return { kind: 'NoSecondStep' };
      const recoveryCodes = await drawRecoveryCodes(tx, this.secrets, accountId);
      for (const event of newsOfFactor('recovery-codes-drawn', accountId)) await tx.publish(event);
      return { kind: 'RecoveryCodesDrawn', recoveryCodes };
    });
  }
}
