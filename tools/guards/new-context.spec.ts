import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const NAME = 'waiting-lists';
const parts = [
  'libs',
  'tools',
  'docs',
  'apps/api/schema.graphql',
  'codegen.ts',
  'package.json',
  '.dependency-cruiser.mjs',
  '.prettierrc.json',
  'lingui.config.ts',
];
const own = new RegExp(`^libs/(contracts/)?${NAME}/`);

let copy: string;
let said: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'academie-context-'));
  const settings = readdirSync('.').filter((name) => /^tsconfig.*\.json$/.test(name));
  for (const part of [...parts, ...settings]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  said = inCopy('tools/generate.mjs', 'context', NAME);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a program says in the copy of the workspace; throws with its words when it fails. */
function inCopy(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Files of the copy that the workspace has not, or has otherwise. */
function touched(): string[] {
  const files = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(copy, 'node_modules')))
    .map((entry) => relative(copy, join(entry.parentPath, entry.name)));
  return files.filter((file) => !file.startsWith('.') && textAt(file) !== readFileSync(join(copy, file), 'latin1'));
}

function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}

describe('A new context', () => {
  it('touches its own folders, its line in the imports, and its place in the list', () => {
    const files = touched();
    expect(files.filter((file) => !own.test(file)).sort()).toEqual([
      'libs/composition/src/whole/contexts.ts',
      'tools/imports/contexts.mjs',
    ]);
    expect([...new Set(files.filter((file) => own.test(file)).map((file) => file.split('/src/')[0]))].sort()).toEqual([
      ...['contracts/waiting-lists', 'waiting-lists/core', 'waiting-lists/server', 'waiting-lists/web'].map(
        (folder) => `libs/${folder}`,
      ),
    ]);
    expect(said).toContain('npm run generate -- figure');
  });

  it('is written as the rest is', () => {
    inCopy('node_modules/prettier/bin/prettier.cjs', '--check', ...touched());
  });

  it('fits the types of the whole, in each of its rings, with the types of its SDL', () => {
    inCopy('tools/generate.mjs', 'schema');
    const within = { extends: './tsconfig.server.json', include: [`libs/${NAME}/**/*.ts`, `libs/contracts/${NAME}`] };
    writeFileSync(join(copy, 'tsconfig.context.json'), JSON.stringify(within));
    inCopy('node_modules/typescript/bin/tsc', '-p', 'tsconfig.context.json');
    rmSync(join(copy, 'tsconfig.context.json'));
  });

  it('keeps the rules of the imports', () => {
    const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    inCopy(cruiser, '--no-cache', '--config', '.dependency-cruiser.mjs', `libs/${NAME}`, `libs/contracts/${NAME}`);
  });

  it('has its field in the schema and its migration after all others, and is there for API and worker', () => {
    expect(inCopy('tools/print-schema.mjs', '--stdout')).toContain('waitingListsCount: Int');
    const whole = `import { loadTs } from './tools/load-ts.mjs';
      const { contextModules, migrations, tables } = await loadTs('libs/composition/src/whole/whole.ts');
      const last = [contextModules, tables, migrations].map((all) => all.at(-1).options?.name ?? all.at(-1).name);
      console.log(last.join(' '));`;
    expect(inCopy('--input-type=module', '-e', whole)).toMatch(
      /^WaitingListsModule WaitingListsEntry WaitingLists\d{13}\n$/,
    );
  });

  it('is refused by a name that is taken, or is none', () => {
    const taken = (name: string) => () => inCopy('tools/generate.mjs', 'context', name);
    expect(taken(NAME)).toThrow('is there already');
    expect(taken('enrolment')).toThrow('is there already');
    expect(taken('Waiting_Lists')).toThrow('kebab-case');
  });
});
