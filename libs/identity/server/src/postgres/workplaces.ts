import { WhereTheyWork, type AccountId, type OrganisationId, type Role } from '@academy/contracts/identity';
import { roles, type OrganisationKind } from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { askAtOnce } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inForce } from './in-force';

/** An organisation that someone works for today, and as what. */
export interface Workplace {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly Role[];
}

@Injectable()
export class Workplaces extends WhereTheyWork {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  /** By account, by the names of the organisations; who works nowhere is not in it. */
  async of(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, readonly Workplace[]>> {
    const rows = await askAtOnce<Workplace & { readonly accountId: AccountId }>(
      this.database,
      `SELECT m.account_id AS "accountId", o.id, o.name, o.kind, array_agg(m.role) AS roles
         FROM identity.membership m JOIN identity.organisation o ON o.id = m.organisation_id
        WHERE m.account_id = ANY($1::uuid[]) AND ${inForce('m', '$2')}
        GROUP BY m.account_id, o.id ORDER BY o.name, o.id`,
      [accountIds, this.clock.today()],
    );
    const places = new Map<AccountId, Workplace[]>();
    for (const { accountId, roles: held, ...place } of rows) {
      const of = places.get(accountId) ?? [];
      places.set(accountId, of);
      of.push({ ...place, roles: roles.filter((role) => held.includes(role)) });
    }
    return places;
  }
}
