import { parseArgs } from 'node:util';
import { inWords } from '@academy/academy-folder';
import { importAcademy, migrateDatabase } from '@academy/composition';
import { ConfigFault, readConfig } from '@academy/platform/config';

const EX_DATA = 2;

/** `academy migrate`: brings the database of DATABASE_URL up to date. */
export async function runMigrateCommand(): Promise<number> {
  await migrateDatabase(databaseUrl());
  process.stdout.write('The database is up to date.\n');
  return 0;
}

/** `academy import <folder>`: everything or nothing; 2 with every fault when the folder does not fit. */
export async function runImportCommand(args: string[]): Promise<number> {
  const folder = folderOf(args);
  const url = databaseUrl();
  await migrateDatabase(url);
  const outcome = await importAcademy(url, folder);
  if (outcome.kind === 'Imported') {
    for (const one of outcome.warnings) process.stderr.write(`warning: ${inWords(one)}\n`);
    const counts = Object.entries(outcome.counts).map(([what, count]) => `${count} ${what}`);
    process.stdout.write([`Imported: ${counts.join(', ')}.`, ...outcome.remarks, ''].join('\n'));
    return 0;
  }
  for (const fault of outcome.faults) process.stderr.write(`${inWords(fault)}\n`);
  const { length } = outcome.faults;
  process.stderr.write(`${length} ${length === 1 ? 'fault' : 'faults'}; nothing was imported.\n`);
  return EX_DATA;
}

function folderOf(args: string[]): string {
  const usage = 'Name the folder to import: npm run academy -- import <folder>';
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [folder, ...others] = positionals;
    if (folder !== undefined && others.length === 0) return folder;
  } catch (cause) {
    throw new ConfigFault(`${(cause as Error).message}\n${usage}`);
  }
  throw new ConfigFault(usage);
}

function databaseUrl(): string {
  const { databaseUrl: url } = readConfig(process.env);
  if (url === undefined) throw new ConfigFault('Set DATABASE_URL to the database that this is about.');
  return url;
}
