import type { FactorStore, FactorTransaction } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CodeAppTable, HalfSignInTable, RecoveryCodeTable } from '../postgres/factor-tables';
import { endSessions } from '../postgres/end-sessions';
import { lockedAccount } from '../postgres/locked-account';
import { publishNews } from '../postgres/publish-news';
import { passkeysIn } from './passkeys-in';
import { SealingKey, type Sealing } from './sealing-key';

@Injectable()
export class PostgresFactorStore implements FactorStore {
  constructor(
    private readonly database: DataSource,
    @Inject(SealingKey) private readonly sealing: Sealing,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: FactorTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) =>
      work({
        account: (accountId) => lockedAccount(tx, 'id', accountId, this.config.demo),
        ...codeApps(tx, this.sealing),
        ...recoveryCodes(tx),
        ...halfSignIns(tx),
        ...passkeysIn(tx),
        endSessions: (accountId) => endSessions(tx, accountId),
        publish: (event) => publishNews(tx, event),
      }),
    );
  }
}

const codeApps = (tx: EntityManager, sealing: Sealing) =>
  ({
    async codeApp(accountId) {
      const row = await tx.getRepository(CodeAppTable).findOneBy({ accountId });
      if (!row) return undefined;
      const { sealedSecret, isOn, lastStep } = row;
      return { secret: await sealing.open(sealedSecret, accountId), isOn, lastStep };
    },
    async keepCodeApp(accountId, { secret, isOn, lastStep }) {
      const row = { accountId, sealedSecret: await sealing.seal(secret, accountId), isOn, lastStep };
      await tx.getRepository(CodeAppTable).upsert(row, ['accountId']);
    },
    async forgetCodeApp(accountId) {
      const [[gone]]: [{ isOn: boolean }[], number] = await tx.query(
        `DELETE FROM identity.code_app WHERE account_id = $1 RETURNING is_on AS "isOn"`,
        [accountId],
      );
      return gone?.isOn === true;
    },
  }) satisfies Partial<FactorTransaction>;

const recoveryCodes = (tx: EntityManager) =>
  ({
    recoveryCodesLeft: (accountId) => tx.getRepository(RecoveryCodeTable).countBy({ accountId }),
    async keepRecoveryCodes(accountId, hashes) {
      const rows = tx.getRepository(RecoveryCodeTable);
      await rows.delete({ accountId });
      if (hashes.length > 0) await rows.insert(hashes.map((codeHash) => ({ accountId, codeHash })));
    },
    async useRecoveryCode(accountId, codeHash) {
      const { affected } = await tx.getRepository(RecoveryCodeTable).delete({ accountId, codeHash });
      return affected === 1;
    },
  }) satisfies Partial<FactorTransaction>;

const halfSignIns = (tx: EntityManager) =>
  ({
    async halfSignIn(tokenHash) {
      return (await tx.getRepository(HalfSignInTable).findOneBy({ tokenHash })) ?? undefined;
    },
    async keepHalfSignIn(half) {
      await tx.getRepository(HalfSignInTable).upsert(half, ['tokenHash']);
    },
    async forgetHalfSignIn(tokenHash) {
      await tx.getRepository(HalfSignInTable).delete({ tokenHash });
    },
  }) satisfies Partial<FactorTransaction>;
