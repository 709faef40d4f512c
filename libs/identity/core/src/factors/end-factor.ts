import type { AccountId } from '@academy/contracts/identity';
import type { FactorTransaction } from './factor-store';
import { newsOfFactor, type FactorChange } from './noting-factors';

/**
 * Takes away something that is shown besides the password, and with the last of it the recovery codes; all sessions end.
 * Answers how strong the next session is. Where there was nothing to take away, nothing is told and nothing ends.
 */
export async function endFactor(
  tx: FactorTransaction,
  accountId: AccountId,
  change: FactorChange,
  end: () => Promise<boolean>,
): Promise<'strong' | undefined> {
  await tx.account(accountId);
  if (await end()) {
    for (const event of newsOfFactor(change, accountId)) await tx.publish(event);
    await tx.endSessions(accountId);
  }
  if (await hasSecondStep(tx, accountId)) return 'strong';
  await tx.keepRecoveryCodes(accountId, []);
  return undefined;
}

/** Whether more is asked of someone than their password. */
export const hasSecondStep = async (tx: FactorTransaction, accountId: AccountId): Promise<boolean> =>
  (await tx.codeApp(accountId))?.isOn === true || (await tx.passkeys(accountId)).length > 0;
