import type { AccountId } from '@academy/contracts/identity';
import type { Passkey } from '@academy/identity/core';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What someone shows besides their password, as they see it themselves. */
export interface OwnFactors {
  readonly hasCodeApp: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly Pick<Passkey, 'id' | 'name' | 'addedAt' | 'usedAt'>[];
}

@Injectable()
export class FactorsOf {
  constructor(private readonly database: DataSource) {}

  async own(accountId: AccountId): Promise<OwnFactors> {
    const [[found], passkeys] = await Promise.all([this.codes(accountId), this.passkeys(accountId)]);
    return { hasCodeApp: false, recoveryCodesLeft: 0, ...found, passkeys };
  }

  private passkeys(accountId: AccountId) {
    return askAtOnce<OwnFactors['passkeys'][number]>(
      this.database,
      `SELECT id, name, added_at AS "addedAt", used_at AS "usedAt" FROM identity.passkey
        WHERE account_id = $1::uuid ORDER BY added_at, id`,
      [accountId],
    );
  }

  private codes(accountId: AccountId) {
    return askAtOnce<Omit<OwnFactors, 'passkeys'>>(
      this.database,
      `SELECT EXISTS (SELECT 1 FROM identity.code_app WHERE account_id = $1::uuid AND is_on) AS "hasCodeApp",
              (SELECT count(*)::int FROM identity.recovery_code WHERE account_id = $1::uuid) AS "recoveryCodesLeft"`,
      [accountId],
    );
  }
}
