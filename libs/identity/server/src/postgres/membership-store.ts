import { noted, type Noted } from '@academy/contracts/audit';
import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type {
  Membership,
  MembershipId,
  MembershipStore,
  MembershipTerms,
  OrganisationFacts,
} from '@academy/identity/core';
import type { Day } from '@academy/kernel';
import { publish } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { agreeOn } from './agree-on';
import { MembershipTable } from './membership-tables';
import { organisationFacts } from './organisation-facts';

@Injectable()
export class PostgresMembershipStore implements MembershipStore {
  constructor(private readonly database: DataSource) {}

  async organisation(id: OrganisationId, on: Day): Promise<OrganisationFacts | undefined> {
    const found = await organisationFacts(this.database, id, on);
    return found && { id: found.id, kind: found.kind, isOwned: found.isOwned };
  }

  async membership(id: MembershipId): Promise<Membership | undefined> {
    return (await this.rows().findOneBy({ id })) ?? undefined;
  }

  knows(accountId: AccountId, organisationId: OrganisationId): Promise<boolean> {
    return this.rows().existsBy({ accountId, organisationId });
  }

  async agree(
    accountId: AccountId,
    organisationId: OrganisationId,
    terms: MembershipTerms,
    note: Noted,
  ): Promise<void> {
    await this.noting(note, (tx) => agreeOn(tx, accountId, organisationId, terms));
  }

  async end(id: MembershipId, on: Day, note: Noted): Promise<void> {
    await this.noting(note, (tx) => endMembershipIn(tx, id, on));
  }

  private noting(note: Noted, change: (tx: EntityManager) => Promise<unknown>): Promise<void> {
    return this.database.transaction(async (tx) => {
      await change(tx);
      await publish(tx, noted, note);
    });
  }

  private rows() {
    return this.database.getRepository(MembershipTable);
  }
}

/** From this day on it is no more; what would never have begun is forgotten. */
export async function endMembershipIn(tx: EntityManager, id: MembershipId, on: Day): Promise<void> {
  await tx.query(
    `WITH never AS (DELETE FROM identity.membership WHERE id = $1 AND from_day >= $2)
     UPDATE identity.membership SET until_day = $2::date - 1
      WHERE id = $1 AND from_day < $2 AND (until_day IS NULL OR until_day >= $2)`,
    [id, on],
  );
}
