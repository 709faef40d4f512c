import { UsedKeys } from '@academy/platform/graphql';
import { actingSet, actingValue } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A click that is sent again is sent within days; what a use case did under a key it remembers by itself. */
export const KEY_DAYS = 30;

@Injectable()
export class PostgresUsedKeys extends UsedKeys {
  constructor(private readonly database: DataSource) {
    super();
  }

  /** One statement, so that of two uses at the same moment one is the first and the other sees it. */
  async contentOf(accountId: string, key: string, content: string): Promise<string> {
    const [row]: { content: string }[] = await this.database.query(
      `WITH ${actingSet('$4')}
       INSERT INTO identity.used_key AS k (account_id, key, content) SELECT $1::uuid, $2, $3 FROM acting
       ON CONFLICT (account_id, key) DO UPDATE SET content = k.content RETURNING content`,
      [accountId, key, content, actingValue()],
    );
    return row?.content ?? content;
  }
}
