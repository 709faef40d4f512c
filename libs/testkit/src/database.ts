import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Day } from '@academy/kernel';
import { projectRoot } from '@academy/platform/config';
import { platformTables } from '@academy/platform/outbox';
import { createDataSource, type DatabaseRole } from '@academy/platform/postgres';
import { Client } from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';

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

/** One of each a test run: all its processes have the same parent. */
const RUN = process.env['TEST_RUN'] ?? process.ppid;

const templates = new Map<string, Promise<string>>();

/** Makes a database that others are copied from, once, whichever process comes first; answers its name. */
function templateOf(name: string, fill: (url: string) => Promise<unknown>): Promise<string> {
  const made = templates.get(name) ?? makeTemplate(`academy_${name}_${RUN}`, fill);
  templates.set(name, made);
  return made;
}

async function makeTemplate(name: string, fill: (url: string) => Promise<unknown>): Promise<string> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('${name}'))`);
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [name]);
    if (rowCount) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name}_making WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_making`);
    await fill(urlOf(`${name}_making`));
    await client.query(`ALTER DATABASE ${name}_making RENAME TO ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  readonly tables: Tables;
  /** A connected data source in one of the roles. */
  as(role: DatabaseRole): Promise<DataSource>;
  drop(): Promise<void>;
}

let made = 0;

/** By a program of its own, so that a test loads no context but those it is about. */
async function fill(url: string, ...demoOn: readonly Day[]): Promise<void> {
  const program = join(projectRoot(), 'tools/fill-database.mjs');
  await promisify(execFile)(process.execPath, [program, url, ...demoOn], { cwd: projectRoot() });
}

type Tables = readonly EntitySchema[];

/** For whom the app asks where nothing else is said: of what a store does for many people each in turn, all of them. */
interface Asked {
  readonly acting?: 'everyone';
}

/** A migrated, empty database of its own for a test file, and the tables whose rows it reads and writes as such. */
export async function aDatabase(tables: Tables, { acting }: Asked = {}): Promise<TestDatabase> {
  const database = await copyOf(await templateOf('empty', fill), tables);
  if (acting) await asOwner(`ALTER DATABASE ${nameOf(database)} SET academy.acting = ',,${acting}'`);
  return database;
}

/** A database of its own with the demo academy, its dates shifted to begin on this day. */
export const aDemoAcademy = async (on: Day, tables: Tables): Promise<TestDatabase> =>
  copyOf(await templateOf(`demo_${on.replaceAll('-', '')}`, (url) => fill(url, on)), tables);

/** Another of the same; nobody may be connected to that one. */
export const aCopyOf = ({ url, tables }: TestDatabase): Promise<TestDatabase> => copyOf(nameOf({ url }), tables);

const nameOf = ({ url }: Pick<TestDatabase, 'url'>): string => new URL(url).pathname.slice(1);

async function copyOf(other: string, tables: Tables): Promise<TestDatabase> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Math.random().toString(36).slice(2, 8)}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${other}`);
  const open: DataSource[] = [];
  return {
    url: urlOf(name),
    tables,
    async as(role) {
      const source = await createDataSource({
        url: urlOf(name),
        role,
        tables: [...platformTables, ...tables],
      }).initialize();
      open.push(source);
      return source;
    },
    async drop() {
      await Promise.all(open.map((source) => source.destroy()));
      await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
