import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contextFiles, namesOf } from './context-files.mjs';

/** Lays out a new context in the workspace at `root`, and answers what is left to do. */
export function generateContext(root, name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? ''))
    throw new Error('Name the context in kebab-case: npm run generate -- context <name>');
  if ([`libs/${name}`, `libs/contracts/${name}`].some((folder) => existsSync(join(root, folder))))
    throw new Error(`${name} is there already.`);
  const names = namesOf(name);
  for (const [path, text] of Object.entries(contextFiles(names, nextTimestamp(root)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.trimStart());
  }
  const inFile = (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
  inFile('tools/imports/contexts.mjs', (text) =>
    before(text, '\n};', `\n  ${name.includes('-') ? `'${name}'` : name}: { asks: [], hears: [] },`),
  );
  inFile('libs/composition/src/whole/contexts.ts', (text) =>
    before(
      before(text, '\n] as const', `\n  ${names.camel}Context,`),
      '\n\n/** Every context',
      `\nimport { ${names.camel}Context } from '@academy/${name}/server';`,
    ),
  );
  return [
    `${name} is there with all its rings, and in the two lists. Now:`,
    '- npm run generate -- figure && npm run generate -- schema, which draw what follows from them',
    '- say in tools/imports/contexts.mjs whom it asks and hears, and in docs/architecture.md and docs/glossary.md what it is',
  ].join('\n');
}

function before(text, mark, addition) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`There is no place for${addition}`);
  return text.slice(0, at) + addition + text.slice(at);
}

/** Now, or later than every migration there is. */
function nextTimestamp(root) {
  const folders = readdirSync(join(root, 'libs')).map((lib) => join(root, 'libs', lib, 'server/src/migrations'));
  const written = [...folders, join(root, 'libs/platform/outbox/src/migrations')]
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder))
    .map((file) => Number(/^\d{13}(?=-)/.exec(file)?.[0] ?? 0));
  return Math.max(Date.now(), ...written.map((timestamp) => timestamp + 1));
}
