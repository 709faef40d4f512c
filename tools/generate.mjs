// `npm run generate -- context <name>`: lays out a new context with its rings and its contract, and lists it.
// `npm run generate -- schema`: prints the GraphQL schema, and makes the types of it; `-- documents`: the types alone, for
// resolvers and screens.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generateContext } from './generate/new-context.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const [what, name] = process.argv.slice(2);
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const types = () => node('node_modules/.bin/graphql-codegen', '--config', 'codegen.ts', '--silent');
try {
  if (what === 'context') console.log(generateContext(root, name));
  else if (what === 'schema') process.exitCode = node('tools/print-schema.mjs') || types();
  else if (what === 'documents') process.exitCode = types();
  else if (what === 'figure') process.exitCode = node('tools/draw-contexts.mjs');
  else throw new Error('Say what: context <name>, schema, documents or figure.');
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 2;
}
