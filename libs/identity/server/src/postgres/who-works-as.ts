import { WhoWorksAs, type OrganisationId, type Role, type WorksAs } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inForce } from './in-force';

/** Who is what, by what everyone is today; one statement, however many organisations. */
@Injectable()
export class PostgresWhoWorksAs extends WhoWorksAs {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  of(role: Role, at?: readonly OrganisationId[]): Promise<readonly WorksAs[]> {
    return this.database.query(
      `SELECT DISTINCT m.account_id AS "accountId", m.organisation_id AS "organisationId"
         FROM identity.membership m
        WHERE m.role = $1 AND ($2::text[] IS NULL OR m.organisation_id = ANY($2::text[])) AND ${inForce('m', '$3')}
        ORDER BY 1, 2`,
      [role, at ?? null, this.clock.today()],
    );
  }
}
