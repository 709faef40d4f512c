import type { AccountId } from '@academy/contracts/identity';
import { RECOVERY_CODES, shownRecoveryCode } from '../domain/one-time-code';
import type { FactorSecrets } from './factor-secrets';
import type { FactorTransaction } from './factor-store';

/** Draws recovery codes anew, and answers them as they are shown, once: they are kept as hashes. */
export async function drawRecoveryCodes(
  tx: FactorTransaction,
  secrets: FactorSecrets,
  accountId: AccountId,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => secrets.recoveryCode());
  await tx.keepRecoveryCodes(
    accountId,
    codes.map((code) => secrets.hashOf(code)),
  );
  return codes.map(shownRecoveryCode);
}
