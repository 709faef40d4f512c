import type { LinkedSignIn, LinkStore, LinkTransaction, ProviderRound } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { admitted } from '../postgres/admitted';
import { hasCodeApp, hasPasskey } from '../postgres/has-second-step';
import { LinkedSignInTable, ProviderRoundTable } from '../postgres/link-tables';
import { endSessions } from '../postgres/end-sessions';
import { lockedAccount } from '../postgres/locked-account';
import { publishNews } from '../postgres/publish-news';

@Injectable()
export class PostgresLinkStore implements LinkStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: LinkTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) =>
      work({
        account: (accountId) => lockedAccount(tx, 'id', accountId, this.config.demo),
        ...rounds(tx),
        ...links(tx, this.config.demo),
        endSessions: (accountId) => endSessions(tx, accountId),
        publish: (event) => publishNews(tx, event),
      }),
    );
  }
}

const rounds = (tx: EntityManager) =>
  ({
    async keepRound(round) {
      await tx.getRepository(ProviderRoundTable).insert(round);
    },
    async takeRound({ stateHash, secretHash }) {
      const [[taken]]: [ProviderRound[], number] = await tx.query(
        `DELETE FROM identity.provider_round WHERE state_hash = $1 AND secret_hash = $2
         RETURNING state_hash AS "stateHash", secret_hash AS "secretHash", provider, account_id AS "accountId", back,
                   expires_at AS "expiresAt"`,
        [stateHash, secretHash],
      );
      return taken;
    },
  }) satisfies Partial<LinkTransaction>;

const links = (tx: EntityManager, demo: boolean) =>
  ({
    async enter({ issuer, subject }) {
      const [[entered]]: [Awaited<ReturnType<LinkTransaction['enter']>>[], number] = await tx.query(
        `UPDATE identity.linked_sign_in l SET used_at = now() FROM identity.account a
          WHERE l.issuer = $1 AND l.subject = $2 AND a.id = l.account_id AND ${admitted('a', '$3')}
         RETURNING a.id AS "accountId", ${hasCodeApp('a')} AS "hasCodeApp", ${hasPasskey('a')} AS "hasPasskey"`,
        [issuer, subject, demo],
      );
      return entered;
    },
    async linkOf({ issuer, subject }) {
      return (await tx.getRepository(LinkedSignInTable).find({ select, where: { issuer, subject } }))[0];
    },
    linksOf: (accountId) => tx.getRepository(LinkedSignInTable).find({ select, where: { accountId } }),
    async addLink({ id, accountId, provider, issuer, subject }: LinkedSignIn) {
      const added: unknown[] = await tx.query(
        `INSERT INTO identity.linked_sign_in (id, account_id, provider, issuer, subject) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (issuer, subject) DO NOTHING RETURNING id`,
        [id, accountId, provider, issuer, subject],
      );
      return added.length > 0;
    },
    async removeLink(id) {
      await tx.getRepository(LinkedSignInTable).delete({ id });
    },
  }) satisfies Partial<LinkTransaction>;

const select = { id: true, accountId: true, provider: true, issuer: true, subject: true } as const;
