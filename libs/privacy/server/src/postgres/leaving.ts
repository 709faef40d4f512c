import { Leaving, type AccountId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Asked with every page, so together with who is there: in one statement. */
@Injectable()
export class PostgresLeaving extends Leaving {
  constructor(private readonly database: DataSource) {
    super();
  }

  async on(accountId: AccountId): Promise<Day | null> {
    const [asked] = await askAtOnce<{ readonly erasedOn: Day }>(
      this.database,
      `SELECT erased_on AS "erasedOn" FROM privacy.erasure WHERE account_id = $1::uuid AND erased_at IS NULL`,
      [accountId],
    );
    return asked?.erasedOn ?? null;
  }
}
