import { Succession, type AccountId, type AloneInCharge } from '@academy/contracts/identity';
import type { OrganisationKind } from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inForce } from './in-force';

/** Whose absence would leave something to nobody, by what everyone is today. */
@Injectable()
export class PostgresSuccession extends Succession {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async of(accountId: AccountId): Promise<AloneInCharge> {
    const alone: { name: string; kind: OrganisationKind; role: 'owner' | 'admin' }[] = await this.database.query(
      `SELECT o.name, o.kind, m.role
         FROM identity.membership m JOIN identity.organisation o ON o.id = m.organisation_id
        WHERE m.account_id = $1 AND m.role IN ('owner', 'admin') AND ${inForce('m', '$2')} AND NOT EXISTS (
                SELECT 1 FROM identity.membership other
                 WHERE other.organisation_id = m.organisation_id AND other.role = m.role
                   AND other.account_id <> m.account_id AND ${inForce('other', '$2')})
        ORDER BY o.name, o.id`,
      [accountId, this.clock.today()],
    );
    return {
      isOnlyAdmin: alone.some(({ kind, role }) => kind === 'academy' && role === 'admin'),
      ownsAlone: alone.flatMap(({ name, role }) => (role === 'owner' ? [name] : [])),
    };
  }
}
