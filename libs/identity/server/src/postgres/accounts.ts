import { People, type AccountId, type Actor, type Contact, type TeacherId } from '@academy/contracts/identity';
import type { AccountSecret, SignInAccounts } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { rowsOf } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AccountTable, type AccountRow } from './tables';

export const actorOf = ({ id, kind, teacherId, organisationId }: AccountRow): Actor => ({
  accountId: id,
  kind,
  teacherId,
  organisationId,
});

/** Which accounts may be used at all: outside a demo none of a demo. */
const admitted = ({ demo }: Pick<Config, 'demo'>): { demo?: false } => (demo ? {} : { demo: false });

const MOST_TO_CHOOSE_FROM = 24;

@Injectable()
export class Accounts extends People implements SignInAccounts {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {
    super();
  }

  /** The account that signs in with this address; the demo's people, whose password everyone knows, only in a demo. */
  async byEmail(email: string): Promise<AccountSecret | undefined> {
    const row = await this.rows().findOneBy({ email, ...admitted(this.config) });
    return row ? { actor: actorOf(row), passwordHash: row.passwordHash } : undefined;
  }

  async byId(id: AccountId): Promise<AccountRow | null> {
    const [row] = await rowsOf(this.database, AccountTable, `WHERE t.id = $1::uuid`, [id]);
    return row ?? null;
  }

  /** The first of a demo's people, to choose from; a generated nation has many more, who come in with their address. */
  async demo(): Promise<AccountRow[]> {
    if (!this.config.demo) return [];
    return this.rows().find({ where: { demo: true }, order: { id: 'ASC' }, take: MOST_TO_CHOOSE_FROM });
  }

  async demoById(id: AccountId): Promise<AccountRow | null> {
    return this.config.demo ? this.rows().findOneBy({ id, demo: true }) : null;
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
    const rows = await this.rows().findBy({ id: In([...accountIds]) });
    return new Map(rows.map(({ id, name, email, language }) => [id, { accountId: id, name, email, language }]));
  }

  private rows() {
    return this.database.getRepository(AccountTable);
  }
}
