import { createHash, randomBytes } from 'node:crypto';
import type { AccountId } from '@academy/contracts/identity';
import type { KnownBrowsers } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** For how many days after signing in from it a browser is known. */
export const KNOWN_DAYS = 180;

const hashOf = (browser: string): string => createHash('sha256').update(browser).digest('base64url');

@Injectable()
export class PostgresKnownBrowsers implements KnownBrowsers {
  constructor(private readonly database: DataSource) {}

  async knows(browser: string, accountId: AccountId): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `SELECT 1 FROM identity.known_browser
        WHERE token_hash = $1 AND account_id = $2 AND seen_at > now() - make_interval(days => $3)`,
      [hashOf(browser), accountId, KNOWN_DAYS],
    );
    return rows.length > 0;
  }

  async remember(given: string | undefined, accountId: AccountId): Promise<string> {
    // Only what we made is kept: a secret that someone chose, others may know.
    const browser = given && (await this.isOurs(given)) ? given : randomBytes(32).toString('base64url');
    await this.database.query(
      `INSERT INTO identity.known_browser (token_hash, account_id) VALUES ($1, $2)
       ON CONFLICT (token_hash, account_id) DO UPDATE SET seen_at = now()`,
      [hashOf(browser), accountId],
    );
    return browser;
  }

  private async isOurs(browser: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(`SELECT 1 FROM identity.known_browser WHERE token_hash = $1`, [
      hashOf(browser),
    ]);
    return rows.length > 0;
  }
}
