import type { AccountId } from '@academy/contracts/identity';
import type { EntityManager } from 'typeorm';

/** No link that was asked for someone's address opens anything any more, whether or not its mail went out. */
export async function endMailedSignIns(tx: EntityManager, accountId: AccountId): Promise<void> {
  await tx.query(
    `DELETE FROM identity.mailed_sign_in m USING identity.account a WHERE a.id = $1 AND m.email = a.email`,
    [accountId],
  );
}
