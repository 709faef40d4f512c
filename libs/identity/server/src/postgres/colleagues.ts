import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import type { MembershipId } from '@academy/identity/core';
import type { Clock, Day } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What someone is at an organisation, as those who look after it see it. */
export interface Colleague {
  readonly accountId: AccountId;
  readonly name: string;
  readonly memberships: readonly {
    readonly id: MembershipId;
    readonly role: Role;
    readonly factor: number | null;
    readonly from: Day;
    readonly until: Day | null;
  }[];
}

@Injectable()
export class Colleagues {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who works there today or will, by name; what has ended is not told. */
  of(organisationId: OrganisationId): Promise<Colleague[]> {
    return this.database.query(
      `SELECT a.id AS "accountId", a.name, json_agg(json_build_object('id', m.id, 'role', m.role, 'factor', m.factor,
                'from', m.from_day, 'until', m.until_day) ORDER BY m.from_day, m.id) AS memberships
         FROM identity.membership m JOIN identity.account a ON a.id = m.account_id
        WHERE m.organisation_id = $1 AND (m.until_day IS NULL OR m.until_day >= $2)
        GROUP BY a.id ORDER BY a.name, a.id`,
      [organisationId, this.clock.today()],
    );
  }
}
