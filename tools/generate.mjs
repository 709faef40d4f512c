// `npm run generate -- context <name>`: lays out a new context with its rings and its contract.
// `npm run generate -- schema`: prints the GraphQL schema; `-- documents`: types for the screens.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.ACADEMY_ROOT ?? fileURLToPath(new URL('..', import.meta.url));

const className = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

const filesOf = (name) => ({
  [`libs/contracts/${name}/src/index.ts`]: `// What other contexts may know of ${name}: its questions and its news.\nexport {};\n`,
  [`libs/${name}/core/src/index.ts`]: `// What ${name} decides, in pure TypeScript.\nexport {};\n`,
  [`libs/${name}/server/src/index.ts`]: `export { ${className(name)}Module } from './${name}.module';\n`,
  [`libs/${name}/server/src/${name}.module.ts`]: `import { Module } from '@nestjs/common';\n\n@Module({})\nexport class ${className(name)}Module {}\n`,
});

export function generateContext(name) {
  if (!/^[a-z][a-z-]*[a-z]$/.test(name ?? ''))
    throw new Error('Name the context in kebab-case: npm run generate -- context <name>');
  if (existsSync(join(root, 'libs', name))) throw new Error(`libs/${name} is there already.`);
  for (const [path, text] of Object.entries(filesOf(name))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    `libs/${name} and libs/contracts/${name} are there. Now:`,
    `- add ${name} with whom it asks and hears to tools/imports/contexts.mjs`,
    `- add ${className(name)}Module to libs/composition/src/modules.ts, and its tables, migrations and events to contexts.ts`,
    `- tell its story in docs/glossary.md`,
  ].join('\n');
}

const [what, name] = process.argv.slice(2);
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
try {
  if (what === 'context') console.log(generateContext(name));
  else if (what === 'schema') process.exitCode = node('tools/print-schema.mjs');
  else if (what === 'documents') process.exitCode = node('node_modules/.bin/graphql-codegen', '--config', 'codegen.ts');
  else if (what === 'figure') process.exitCode = node('tools/draw-contexts.mjs');
  else throw new Error('Say what: context <name>, schema, documents or figure.');
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 2;
}
