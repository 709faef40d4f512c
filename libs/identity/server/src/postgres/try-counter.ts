import type { TryCounter } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const WINDOW_MINUTES = 15;
/** A person mistypes a few times; a guesser needs thousands. A school's whole staff may share one address. */
const MOST = { account: 10, from: 100 };

@Injectable()
export class PostgresTryCounter implements TryCounter {
  constructor(private readonly database: DataSource) {}

  async secondsToWait(key: string): Promise<number> {
    const [row]: { tries: number; wait: number }[] = await this.database.query(
      `INSERT INTO identity.sign_in_try AS t (key, tries) VALUES ($1, 1)
       ON CONFLICT (key) DO UPDATE SET
         tries = CASE WHEN t.since < now() - make_interval(mins => $2) THEN 1 ELSE t.tries + 1 END,
         since = CASE WHEN t.since < now() - make_interval(mins => $2) THEN now() ELSE t.since END
       RETURNING tries, ceil(extract(epoch FROM t.since + make_interval(mins => $2) - now()))::int AS wait`,
      [key, WINDOW_MINUTES],
    );
    const most = key.startsWith('account:') ? MOST.account : MOST.from;
    return row && row.tries > most ? Math.max(1, row.wait) : 0;
  }

  async forget(key: string): Promise<void> {
    await this.database.query(`DELETE FROM identity.sign_in_try WHERE key = $1`, [key]);
  }
}
