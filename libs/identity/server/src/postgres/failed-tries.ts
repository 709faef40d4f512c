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

@Injectable()
export class PostgresFailedTries implements FailedTries {
  constructor(private readonly database: DataSource) {}

  async of(guesser: Guesser): Promise<{ count: number; secondsAgo: number }> {
    const [row]: { count: number; secondsAgo: number }[] = await this.database.query(
      `SELECT tries AS count, extract(epoch FROM now() - since)::float8 AS "secondsAgo"
         FROM identity.sign_in_try WHERE key = $1 AND since > now() - make_interval(hours => $2)`,
      [keyOf(guesser), FORGOTTEN_AFTER_HOURS],
    );
    return row ?? { count: 0, secondsAgo: 0 };
  }

  async add(guesser: Guesser): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.sign_in_try AS t (key, tries) VALUES ($1, 1)
       ON CONFLICT (key) DO UPDATE SET since = now(),
         tries = CASE WHEN t.since > now() - make_interval(hours => $2) THEN t.tries + 1 ELSE 1 END`,
      [keyOf(guesser), FORGOTTEN_AFTER_HOURS],
    );
  }

  async forget(guesser: Guesser): Promise<void> {
    await this.database.query(`DELETE FROM identity.sign_in_try WHERE key = $1`, [keyOf(guesser)]);
  }
}
