import type { AccountId } from '@academy/contracts/identity';
import { Not, type EntityManager } from 'typeorm';
import { endMailedSignIns } from './end-mailed-sign-ins';
import { HalfSignInTable } from './factor-tables';
import { SessionTable } from './tables';

/**
 * Ends all sessions of someone but the one that is kept, by its hash; and with them whatever was half way in, since it got
 * there by what counts no more, and the link that a mail may still bring.
 */
export async function endSessions(tx: EntityManager, accountId: AccountId, kept?: string): Promise<void> {
  const others = kept === undefined ? {} : { tokenHash: Not(kept) };
  await tx.getRepository(SessionTable).delete({ accountId, ...others });
  await tx.getRepository(HalfSignInTable).delete({ accountId });
  await endMailedSignIns(tx, accountId);
}
