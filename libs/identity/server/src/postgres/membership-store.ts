import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type {
  Membership,
  MembershipId,
  MembershipStore,
  MembershipTerms,
  OrganisationFacts,
} from '@academy/identity/core';
import type { Day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inForce } from './in-force';
import { MembershipTable } from './membership-tables';

@Injectable()
export class PostgresMembershipStore implements MembershipStore {
  constructor(private readonly database: DataSource) {}

  async organisation(id: OrganisationId, on: Day): Promise<OrganisationFacts | undefined> {
    const [found]: OrganisationFacts[] = await this.database.query(
      `SELECT o.id, o.kind, EXISTS (
                SELECT 1 FROM identity.membership m
                 WHERE m.organisation_id = o.id AND m.role = 'owner' AND ${inForce('m', '$2')}) AS "isOwned"
         FROM identity.organisation o WHERE o.id = $1`,
      [id, on],
    );
    return found;
  }

  async membership(id: MembershipId): Promise<Membership | undefined> {
    return (await this.rows().findOneBy({ id })) ?? undefined;
  }

  knows(accountId: AccountId, organisationId: OrganisationId): Promise<boolean> {
    return this.rows().existsBy({ accountId, organisationId });
  }

  async agree(accountId: AccountId, organisationId: OrganisationId, terms: MembershipTerms): Promise<void> {
    const { role, factor, from, until } = terms;
    await this.database.query(
      `INSERT INTO identity.membership AS m (id, account_id, organisation_id, role, factor, from_day, until_day)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (account_id, organisation_id, role) DO UPDATE
          SET factor = excluded.factor, until_day = excluded.until_day, from_day = least(m.from_day, excluded.from_day)`,
      [newId<'Membership'>(), accountId, organisationId, role, factor, from, until],
    );
  }

  async end(id: MembershipId, on: Day): Promise<void> {
    await this.database.query(
      `WITH never AS (DELETE FROM identity.membership WHERE id = $1 AND from_day >= $2)
       UPDATE identity.membership SET until_day = $2::date - 1
        WHERE id = $1 AND from_day < $2 AND (until_day IS NULL OR until_day >= $2)`,
      [id, on],
    );
  }

  private rows() {
    return this.database.getRepository(MembershipTable);
  }
}
