// `node tools/fill-database.mjs <url> [day]`: brings a database up to date; with a day it gets the demo academy, its dates
// shifted to begin then. For tests, which copy it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTs } from './load-ts.mjs';

const [url, demoOn] = process.argv.slice(2);
const { importAcademy, migrateDatabase } = await loadTs('libs/composition/src/index.ts');
await migrateDatabase(url);
if (demoOn) {
  const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'data/demo-academy');
  const outcome = await importAcademy(url, folder, { demoOn });
  if (outcome.kind !== 'Imported') throw new Error(`The demo academy has faults: ${JSON.stringify(outcome)}`);
}
