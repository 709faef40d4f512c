import type { Config } from '@academy/platform/config';
import { findInRedis } from '@academy/platform/jobs';
import { findInDatabase, findInFiles, formsOf, type Found } from '@academy/platform/privacy';
import type { DataSource } from 'typeorm';

/** What is in the built-in database is asked of it; its files hold rows that are gone until it needs their room. */
const ASKED_OF_POSTGRES = ['postgres'];

export interface Places extends Pick<Config, 'dataDir' | 'redisUrl'> {
  /** Of the owner. */
  readonly database: DataSource;
}

/** Where a text stands in all that this academy keeps. A Redis of our own is found in its files, which are not compressed. */
export async function findEverywhere({ database, dataDir, redisUrl }: Places, text: string): Promise<readonly Found[]> {
  const rows = await findInDatabase(database, text);
  const files = await findInFiles(dataDir, text, ASKED_OF_POSTGRES);
  const keys = redisUrl === undefined ? [] : await findInRedis(redisUrl, formsOf(text));
  return [...rows, ...files, ...keys.map((key) => ({ place: `redis ${key}`, count: 1 }))];
}
