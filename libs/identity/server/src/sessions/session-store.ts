import { createHash, randomBytes } from 'node:crypto';
import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { Gathered } from '@academy/platform/postgres';
import { DataSource, In, MoreThan } from 'typeorm';
import { SessionTable } from '../postgres/tables';

const SESSION_HOURS = 12;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sessions live in Postgres as hashes: they can be ended at once, and a copy of the table opens nothing. */
@Injectable()
export class SessionStore implements SessionOpener {
  private readonly actors = new Gathered<string, Actor>((hashes) => this.actorsOf(hashes));

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

  /** Who has this session now, asked of Postgres together with all who come in the same moment. */
  actor(token: string): Promise<Actor | undefined> {
    return this.actors.ask(hashOf(token));
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

  /** Whose sessions these are, of those that stand; of a demo's people only in a demo. */
  private async actorsOf(tokenHashes: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const rows: (Actor & { readonly tokenHash: string })[] = await this.database.query(
      `SELECT s.token_hash AS "tokenHash", a.id AS "accountId", a.kind, a.teacher_id AS "teacherId",
              a.organisation_id AS "organisationId"
         FROM identity.session s JOIN identity.account a ON a.id = s.account_id
        WHERE s.token_hash = ANY($1) AND s.expires_at > now() AND ($2 OR NOT a.demo)`,
      [tokenHashes, this.config.demo],
    );
    return new Map(rows.map(({ tokenHash, ...actor }) => [tokenHash, actor]));
  }
}
