import type { AccountId } from '@academy/contracts/identity';
import { MAX_PAGE, type PageArguments } from '@academy/platform/graphql';
import { askAtOnce, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { NoticeTable, type NoticeRow } from './tables';

/** The notices of one person. */
@Injectable()
export class Notices {
  constructor(private readonly database: DataSource) {}

  /** One more than asked for, newest first, so that it shows whether there are more. */
  page(accountId: AccountId, { first, after }: PageArguments): Promise<NoticeRow[]> {
    return rowsOf(
      this.database,
      NoticeTable,
      `WHERE t.account_id = $1::uuid AND ($2::uuid IS NULL OR t.id < $2::uuid) ORDER BY t.id DESC LIMIT $3::int`,
      [accountId, after ?? null, Math.min(first, MAX_PAGE) + 1],
    );
  }

  async unread(accountId: AccountId): Promise<number> {
    const [row] = await askAtOnce<{ readonly count: number }>(
      this.database,
      `SELECT count(*)::int AS count FROM messaging.notice WHERE account_id = $1::uuid AND read_at IS NULL`,
      [accountId],
    );
    return row?.count ?? 0;
  }

  async markRead(accountId: AccountId): Promise<number> {
    return this.database.transaction(async (tx) => {
      const unread = { accountId, readAt: IsNull() };
      const { affected } = await tx.getRepository(NoticeTable).update(unread, { readAt: new Date() });
      return affected ?? 0;
    });
  }
}
