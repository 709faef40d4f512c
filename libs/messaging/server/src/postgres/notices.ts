import type { AccountId } from '@academy/contracts/identity';
import { MAX_PAGE, type PageArguments } from '@academy/platform/graphql';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { NoticeTable, type NoticeRow } from './tables';

/** The notices of one person. */
@Injectable()
export class Notices {
  constructor(private readonly database: DataSource) {}

  /** One more than asked for, newest first, so that it shows whether there are more. */
  page(accountId: AccountId, { first, after }: PageArguments): Promise<NoticeRow[]> {
    const query = this.rows()
      .createQueryBuilder('n')
      .where('n.accountId = :accountId', { accountId })
      .orderBy('n.id', 'DESC')
      .take(Math.min(first, MAX_PAGE) + 1);
    return (after ? query.andWhere('n.id < :after', { after }) : query).getMany();
  }

  unread(accountId: AccountId): Promise<number> {
    return this.rows().countBy({ accountId, readAt: IsNull() });
  }

  async markRead(accountId: AccountId): Promise<number> {
    const { affected } = await this.rows().update({ accountId, readAt: IsNull() }, { readAt: new Date() });
    return affected ?? 0;
  }

  private rows() {
    return this.database.getRepository(NoticeTable);
  }
}
