import type { AccountId } from '@academy/contracts/identity';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { SessionTable } from './tables';

/** A session as its own person sees it; its hash stays here. */
export interface OwnSession {
  readonly id: string;
  /** Such as `Firefox · Windows`; null where it did not say. */
  readonly browser: string | null;
  readonly openedAt: Date;
  readonly seenAt: Date;
  readonly isThisOne: boolean;
}

/** The sessions of one person. */
@Injectable()
export class OwnSessions {
  constructor(private readonly database: DataSource) {}

  /** Those that stand: this one first, then whichever was seen last. */
  of(accountId: AccountId, session: string | undefined): Promise<OwnSession[]> {
    return askAtOnce<OwnSession>(
      this.database,
      `SELECT id, browser, opened_at AS "openedAt", seen_at AS "seenAt", token_hash = $2::text AS "isThisOne"
         FROM identity.session WHERE account_id = $1::uuid AND expires_at > now()
        ORDER BY token_hash = $2::text DESC, seen_at DESC`,
      [accountId, session ?? ''],
    );
  }

  /** Ends one of someone's own; of another it ends nothing, and says nothing. */
  async end(accountId: AccountId, id: string): Promise<void> {
    await this.database.getRepository(SessionTable).delete({ accountId, id });
  }

  async endOthers(accountId: AccountId, session: string | undefined): Promise<void> {
    await this.database.getRepository(SessionTable).delete({ accountId, tokenHash: Not(session ?? '') });
  }
}
