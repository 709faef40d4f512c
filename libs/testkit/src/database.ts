import { createDataSource, type DatabaseRole } from '@academy/platform/postgres';
import { migrateDatabase, tables } from '@academy/composition';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests with `npm test`');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
};

async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** One template a test run: all its processes have the same parent. */
const TEMPLATE = `academy_template_${process.env['TEST_RUN'] ?? process.ppid}`;

let template: Promise<void> | undefined;

/** Makes the migrated database that every test file starts from, once, whichever process comes first. */
async function makeTemplate(): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [TEMPLATE]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${TEMPLATE}_making`);
    await migrateDatabase(urlOf(`${TEMPLATE}_making`));
    await client.query(`ALTER DATABASE ${TEMPLATE}_making RENAME TO ${TEMPLATE}`);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  /** A connected data source in one of the roles. */
  as(role: DatabaseRole): Promise<DataSource>;
  drop(): Promise<void>;
}

let made = 0;

/** A migrated, empty database of its own for a test file. */
export async function aDatabase(): Promise<TestDatabase> {
  await (template ??= makeTemplate());
  made += 1;
  const name = `test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const open: DataSource[] = [];
  return {
    url: urlOf(name),
    async as(role) {
      const source = await createDataSource({ url: urlOf(name), role, tables }).initialize();
      open.push(source);
      return source;
    },
    async drop() {
      await Promise.all(open.map((source) => source.destroy()));
      await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
