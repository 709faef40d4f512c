import type { ScimKey, ScimKeyRing } from '@academy/identity/core';
import { actingFor, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ScimKeyTable } from './scim-tables';

@Injectable()
export class PostgresScimKeyRing implements ScimKeyRing {
  constructor(private readonly database: DataSource) {}

  /** Of which organisation a key is follows from it: nobody acts before. */
  async byHash(secretHash: string): Promise<ScimKey | undefined> {
    const found = await withRowsOfOthers(() =>
      this.database.transaction((tx) => tx.getRepository(ScimKeyTable).findOneBy({ secretHash })),
    );
    return found ?? undefined;
  }

  async used({ id, organisationId }: ScimKey, usedAt: Date): Promise<void> {
    await actingFor({ organisationId }, () =>
      this.database.transaction((tx) => tx.getRepository(ScimKeyTable).update({ id }, { usedAt })),
    );
  }
}
