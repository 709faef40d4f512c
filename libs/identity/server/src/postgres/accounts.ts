import { People, type AccountId, type Actor, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { AccountSecret, SignInAccounts } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AccountTable, type AccountRow } from './tables';

export const actorOf = ({ id, kind, teacherId, organisationId }: AccountRow): Actor => ({
  accountId: id,
  kind,
  teacherId,
  organisationId,
});

@Injectable()
export class Accounts extends People implements SignInAccounts {
  constructor(private readonly database: DataSource) {
    super();
  }

  async byEmail(email: string): Promise<AccountSecret | undefined> {
    const row = await this.rows().findOneBy({ email });
    return row ? { actor: actorOf(row), passwordHash: row.passwordHash } : undefined;
  }

  byId(id: AccountId): Promise<AccountRow | null> {
    return this.rows().findOneBy({ id });
  }

  demo(): Promise<AccountRow[]> {
    return this.rows().find({ where: { demo: true }, order: { id: 'ASC' } });
  }

  async ofTeachers(teacherIds: readonly TeacherId[]): Promise<ReadonlyMap<TeacherId, Contact>> {
    const rows = await this.rows().findBy({ teacherId: In([...teacherIds]) });
    return new Map(
      rows.map(({ id, name, email, language, teacherId }) => [
        teacherId as TeacherId,
        { accountId: id, name, email, language },
      ]),
    );
  }

  async ofAccounts(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Contact>> {
    const rows = await this.rows().findBy({ id: In([...accountIds]) });
    return new Map(rows.map(({ id, name, email, language }) => [id, { accountId: id, name, email, language }]));
  }

  private rows() {
    return this.database.getRepository(AccountTable);
  }
}
