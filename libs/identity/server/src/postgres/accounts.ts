import { People, type AccountId, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { AccountSecret, SignInAccounts } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { rowsOf } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { admitted } from './admitted';
import { hasCodeApp, hasPasskey } from './has-second-step';
import { AccountTable, type AccountRow } from './tables';

@Injectable()
export class Accounts extends People implements SignInAccounts {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {
    super();
  }

  /** The account that signs in with this address. */
  async byEmail(email: string): Promise<AccountSecret | undefined> {
    const [row]: AccountSecret[] = await this.database.query(
      `SELECT id AS "accountId", password_hash AS "passwordHash",
              ${hasCodeApp('a')} AS "hasCodeApp", ${hasPasskey('a')} AS "hasPasskey"
         FROM identity.account a
        WHERE email = $1 AND ${admitted('a', '$2')}`,
      [email, this.config.demo],
    );
    return row;
  }

  async byId(id: AccountId): Promise<AccountRow | null> {
    const [row] = await rowsOf(this.database, AccountTable, `WHERE t.id = $1::uuid`, [id]);
    return row ?? null;
  }

  async ofTeachers(teacherIds: readonly TeacherId[]): Promise<ReadonlyMap<TeacherId, Contact>> {
    const rows = await rowsOf(this.database, AccountTable, `WHERE t.teacher_id = ANY($1::uuid[])`, [teacherIds]);
    return new Map(
      rows.map(({ id, name, email, language, teacherId }) => [
        teacherId as TeacherId,
        { accountId: id, name, email, language },
      ]),
    );
  }

  async ofAccounts(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Contact>> {
    const rows = await rowsOf(this.database, AccountTable, `WHERE t.id = ANY($1::uuid[])`, [accountIds]);
    return new Map(rows.map(({ id, name, email, language }) => [id, { accountId: id, name, email, language }]));
  }
}
