import type { AccountId } from '@academy/contracts/identity';
import type { FactorStore } from './factor-store';
import { newsOfFactor } from './noting-factors';

export type EndSecondStepOutcome =
  | { readonly kind: 'SecondStepEnded'; readonly codeApp: boolean; readonly passkeys: number }
  | { readonly kind: 'NoSecondStep' }
  | { readonly kind: 'NoAccount' };

/**
 * Lets someone in again who lost the device and the recovery codes: whoever operates the academy does it, once they know
 * who asks. All sessions end; a password is asked as before, and the mails tell its owner when it was not them.
 */
export class EndSecondStep {
  constructor(private readonly store: FactorStore) {}

  execute({ accountId }: { accountId: AccountId }): Promise<EndSecondStepOutcome> {
    return this.store.transact(async (tx) => {
      if (!(await tx.account(accountId))) return { kind: 'NoAccount' };
      const codeApp = await tx.forgetCodeApp(accountId);
      const keys = await tx.passkeys(accountId);
      for (const { id } of keys) await tx.forgetPasskey(accountId, id);
      if (!codeApp && keys.length === 0) return { kind: 'NoSecondStep' };
      await tx.keepRecoveryCodes(accountId, []);
      await tx.endSessions(accountId);
      const changes = [...(codeApp ? ['code-app-off' as const] : []), ...keys.map(() => 'passkey-removed' as const)];
      for (const change of changes) for (const event of newsOfFactor(change, accountId, null)) await tx.publish(event);
      return { kind: 'SecondStepEnded', codeApp, passkeys: keys.length };
    });
  }
}
