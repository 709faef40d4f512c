import type { AccountId } from '@academy/contracts/identity';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What someone shows besides their password, as they see it themselves. */
export interface OwnFactors {
  readonly hasCodeApp: boolean;
  readonly recoveryCodesLeft: number;
}

@Injectable()
export class FactorsOf {
  constructor(private readonly database: DataSource) {}

  async own(accountId: AccountId): Promise<OwnFactors> {
    const [found] = await askAtOnce<OwnFactors>(
      this.database,
      `SELECT EXISTS (SELECT 1 FROM identity.code_app WHERE account_id = $1::uuid AND is_on) AS "hasCodeApp",
              (SELECT count(*)::int FROM identity.recovery_code WHERE account_id = $1::uuid) AS "recoveryCodesLeft"`,
      [accountId],
    );
    return found ?? { hasCodeApp: false, recoveryCodesLeft: 0 };
  }
}
