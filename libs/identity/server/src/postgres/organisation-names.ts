import { OrganisationNames, type OrganisationId } from '@academy/contracts/identity';
import { rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrganisationTable } from './membership-tables';

@Injectable()
export class PostgresOrganisationNames extends OrganisationNames {
  constructor(private readonly database: DataSource) {
    super();
  }

  async of(ids: readonly OrganisationId[]): Promise<ReadonlyMap<OrganisationId, string>> {
    const rows = await rowsOf(this.database, OrganisationTable, `WHERE t.id = ANY($1::text[])`, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async find(tx: EntityManager, id: OrganisationId) {
    return (await rowsOf(tx, OrganisationTable, `WHERE t.id = $1`, [id]))[0];
  }
}
