import { letterDue } from '@academy/contracts/identity';
import type { MailedSignIn, MailedSignInStore, MailedSignInTransaction } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { publish } from '@academy/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { admitted } from './admitted';
import { hasCodeApp, hasPasskey } from './has-second-step';
import { lockedAccount } from './locked-account';
import { MailedSignInTable } from './mailed-sign-in-table';

@Injectable()
export class PostgresMailedSignInStore implements MailedSignInStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: MailedSignInTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.config)));
  }
}

/** Where this is no demo, the people of one are nobody (ADR 21). */
const transactionIn = (tx: EntityManager, { demo }: Pick<Config, 'demo'>): MailedSignInTransaction => ({
  accountAt: (email) => lockedAccount(tx, 'email', email, demo),
  async asked(id) {
    return (await tx.getRepository(MailedSignInTable).findOneBy({ id })) ?? undefined;
  },
  async keep(asked) {
    await tx.getRepository(MailedSignInTable).upsert(asked, ['email']);
  },
  async keepLink(id, linkHash) {
    const { affected } = await tx.getRepository(MailedSignInTable).update({ id }, { linkHash });
    return affected === 1;
  },
  async take(linkHash) {
    const found = await tx.getRepository(MailedSignInTable).findOneBy({ linkHash });
    if (!found) return undefined;
    // First the account, as all do that end what opens it: whoever ends it and whoever comes in by it do not hold each other up.
    await lockedAccount(tx, 'email', found.email, demo);
    const [[taken]]: [MailedSignIn[], number] = await tx.query(
      `DELETE FROM identity.mailed_sign_in WHERE link_hash = $1
       RETURNING id, email, link_hash AS "linkHash", expires_at AS "expiresAt"`,
      [linkHash],
    );
    return taken;
  },
  async entrance(email) {
    const [shown]: Awaited<ReturnType<MailedSignInTransaction['entrance']>>[] = await tx.query(
      `SELECT id AS "accountId", ${hasCodeApp('a')} AS "hasCodeApp", ${hasPasskey('a')} AS "hasPasskey"
         FROM identity.account a WHERE email = $1 AND ${admitted('a', '$2')}`,
      [email, demo],
    );
    return shown;
  },
  publish: (event) => publish(tx, letterDue, event),
});
