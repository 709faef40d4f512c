import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { MembershipTerms } from '@academy/identity/core';
import { newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';

/** Keeps what is agreed of someone at an organisation; what was agreed on the same role there before is so no more. */
export async function agreeOn(
  tx: EntityManager,
  accountId: AccountId,
  organisationId: OrganisationId,
  { role, factor, from, until }: MembershipTerms,
): Promise<void> {
  await tx.query(
    `INSERT INTO identity.membership AS m (id, account_id, organisation_id, role, factor, from_day, until_day)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (account_id, organisation_id, role) DO UPDATE
        SET factor = excluded.factor, until_day = excluded.until_day, from_day = least(m.from_day, excluded.from_day)`,
    [newId<'Membership'>(), accountId, organisationId, role, factor, from, until],
  );
}
