import { createHash, randomBytes } from 'node:crypto';
import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { actorOf, admitted } from '../postgres/accounts';
import { AccountTable, SessionTable, type AccountRow } from '../postgres/tables';

const SESSION_HOURS = 12;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sessions live in Postgres as hashes: they can be ended at once, and a copy of the table opens nothing. */
@Injectable()
export class SessionStore implements SessionOpener {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  async open(accountId: AccountId): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000);
    await this.database.getRepository(SessionTable).insert({ tokenHash: hashOf(token), accountId, expiresAt });
    return { token, expiresAt };
  }

  /** Who has this session; one of a demo's people only in a demo. */
  async actor(token: string): Promise<Actor | undefined> {
    const account: AccountRow | null = await this.database
      .getRepository(AccountTable)
      .createQueryBuilder('account')
      .innerJoin('Session', 'session', 'session.account_id = account.id')
      .where('session.token_hash = :hash AND session.expires_at > now()', { hash: hashOf(token) })
      .andWhere(admitted(this.config))
      .getOne();
    return account ? actorOf(account) : undefined;
  }

  /** Which of the sessions with these hashes were not ended, and did not expire. */
  async standing(tokenHashes: readonly string[]): Promise<ReadonlySet<string>> {
    const where = { tokenHash: In([...tokenHashes]), expiresAt: MoreThan(new Date()) };
    const rows = await this.database.getRepository(SessionTable).find({ where, select: { tokenHash: true } });
    return new Set(rows.map(({ tokenHash }) => tokenHash));
  }

  async end(token: string): Promise<void> {
    await this.database.getRepository(SessionTable).delete({ tokenHash: hashOf(token) });
  }
}
