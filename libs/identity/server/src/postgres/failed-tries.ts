import { createHash } from 'node:crypto';
import type { FailedTries, Guesser } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** After a day without one, wrong passwords are forgotten. */
export const FORGOTTEN_AFTER_HOURS = 24;

/** Kept as a hash: of whatever length, and no list of who was tried from where. */
const keyOf = ({ email, from }: Guesser): string =>
  createHash('sha256')
    .update(JSON.stringify([email, from]))
    .digest('base64url');

const forgottenAt = (now: Date): Date => new Date(now.getTime() - FORGOTTEN_AFTER_HOURS * 3_600_000);

@Injectable()
export class PostgresFailedTries implements FailedTries {
  constructor(private readonly database: DataSource) {}

  async of(guesser: Guesser, now: Date): Promise<{ count: number; lastAt: Date } | undefined> {
    const [row]: { count: number; lastAt: Date }[] = await this.database.query(
      `SELECT tries AS count, since AS "lastAt" FROM identity.sign_in_try WHERE key = $1 AND since > $2`,
      [keyOf(guesser), forgottenAt(now)],
    );
    return row;
  }

  async claim(guesser: Guesser, lastAt: Date, now: Date): Promise<boolean> {
    const [claimed]: [unknown[], number] = await this.database.query(
      `UPDATE identity.sign_in_try SET since = $3 WHERE key = $1 AND since = $2 RETURNING key`,
      [keyOf(guesser), lastAt, now],
    );
    return claimed.length > 0;
  }

  async add(guesser: Guesser, now: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.sign_in_try AS t (key, tries, since) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET since = $2, tries = CASE WHEN t.since > $3 THEN t.tries + 1 ELSE 1 END`,
      [keyOf(guesser), now, forgottenAt(now)],
    );
  }

  async forget(guesser: Guesser): Promise<void> {
    await this.database.query(`DELETE FROM identity.sign_in_try WHERE key = $1`, [keyOf(guesser)]);
  }
}
