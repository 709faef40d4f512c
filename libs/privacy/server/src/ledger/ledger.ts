import { join } from 'node:path';
import type { Ledger } from '@academy/privacy/core';
import type { DataSource } from 'typeorm';
import { readLedger, writeLedger, type LedgerEntry } from './ledger-file';

/** Where it lies: not in the database, whose backups would take it back as well. */
export const ledgerIn = (dataDir: string): string => join(dataDir, 'erased.jsonl');

/** The ledger of a database, of which a file is the copy that no backup of that database takes back. */
export class FileLedger implements Ledger {
  constructor(
    private readonly database: DataSource,
    private readonly path: string,
  ) {}

  async agree(): Promise<number> {
    const kept = await readLedger(this.path);
    // Who asked in the database that was put back, and was erased since, is not asked again.
    await this.database.query(
      `INSERT INTO privacy.erasure (account_id, teacher_id, asked_at, erased_on, erased_at)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS kept ("accountId" uuid, "teacherId" uuid, "askedAt" timestamptz,
                                                            "erasedOn" date, "erasedAt" timestamptz)
       ON CONFLICT (account_id) DO UPDATE SET erased_at = excluded.erased_at, teacher_id = excluded.teacher_id
        WHERE erasure.erased_at IS NULL`,
      [JSON.stringify(kept)],
    );
    const all = await this.erased();
    if (JSON.stringify(all) !== JSON.stringify(kept)) await writeLedger(this.path, all);
    return all.length;
  }

  private async erased(): Promise<readonly LedgerEntry[]> {
    const rows: (Omit<LedgerEntry, 'askedAt' | 'erasedAt'> & { askedAt: Date; erasedAt: Date })[] =
      await this.database.query(
        `SELECT account_id AS "accountId", teacher_id AS "teacherId", asked_at AS "askedAt",
                erased_on::text AS "erasedOn", erased_at AS "erasedAt"
           FROM privacy.erasure WHERE erased_at IS NOT NULL ORDER BY erased_at, account_id`,
      );
    return rows.map(({ askedAt, erasedAt, ...row }) => ({
      ...{ accountId: row.accountId, teacherId: row.teacherId, askedAt: askedAt.toISOString() },
      ...{ erasedOn: row.erasedOn, erasedAt: erasedAt.toISOString() },
    }));
  }
}
