import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const configuration = [
  '.dependency-cruiser.mjs',
  'tools/imports',
  'tsconfig.json',
  'tsconfig.web.json',
  'tsconfig.base.json',
  'package.json',
];

/** Lays files out as in the workspace and asks dependency-cruiser which of its rules they break. */
function violations(files: Record<string, string>): Violation[] {
  const place = mkdtempSync(join(tmpdir(), 'academie-imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    for (const path of configuration) cpSync(path, join(place, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
    const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [
      program,
      '--no-cache',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      'libs',
      'apps',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What is forbidden, the rule that says so, who imports, and what. */
const planted = [
  ['one context by another’s core', 'enrolment-core', 'libs/enrolment/core/src/a1.ts', 'libs/learning/core/src/b.ts'],
  [
    'one context by another’s server',
    'enrolment-server',
    'libs/enrolment/server/src/a2.ts',
    'libs/catalogue/server/src/b.ts',
  ],
  ['a server by a workspace', 'workspaces', 'apps/web/src/a3.ts', 'libs/catalogue/server/src/b.ts'],
  ['a core by a workspace', 'workspaces', 'apps/web/src/a14.ts', 'libs/learning/core/src/b.ts'],
  [
    'what a context keeps to its screens, by a workspace',
    'workspaces',
    'apps/web/src/a15.ts',
    'libs/paths/web/src/b.ts',
  ],
  ['a server by its own screens', 'catalogue-web', 'libs/catalogue/web/src/a16.ts', 'libs/catalogue/server/src/b.ts'],
  ['another’s core by screens', 'catalogue-web', 'libs/catalogue/web/src/a17.ts', 'libs/learning/core/src/b.ts'],
  ['another’s contract by screens', 'paths-web', 'libs/paths/web/src/a18.ts', 'libs/contracts/learning/src/b.ts'],
  [
    'screens that a context does not show',
    'teachers-web',
    'libs/teachers/web/src/a19.ts',
    'libs/paths/web/src/index.ts',
  ],
  [
    'what a shown context keeps to its screens',
    'enrolment-web',
    'libs/enrolment/web/src/a20.ts',
    'libs/catalogue/web/src/b.ts',
  ],
  ['screens by their own core', 'paths-core', 'libs/paths/core/src/a21.ts', 'libs/paths/web/src/index.ts'],
  ['screens by their own server', 'paths-server', 'libs/paths/server/src/a22.ts', 'libs/paths/web/src/index.ts'],
  ['screens by ui', 'ui', 'libs/ui/src/a23.ts', 'libs/paths/web/src/index.ts'],
  ['ui by how the academy is asked', 'gql', 'libs/gql/src/a24.ts', 'libs/ui/src/b.ts'],
  [
    'a contract that a context neither asks nor hears',
    'identity-core',
    'libs/identity/core/src/a4.ts',
    'libs/contracts/learning/src/b.ts',
  ],
  ['a server by its own core', 'enrolment-core', 'libs/enrolment/core/src/a5.ts', 'libs/enrolment/server/src/b.ts'],
  ['a context by platform', 'platform', 'libs/platform/jobs/src/a6.ts', 'libs/enrolment/core/src/b.ts'],
  ['a context by ui', 'ui', 'libs/ui/src/a7.ts', 'libs/enrolment/core/src/b.ts'],
  ['anything by the kernel', 'kernel', 'libs/kernel/src/a8.ts', 'libs/platform/jobs/src/b.ts'],
  ['test code by code that runs', 'no-test-code', 'libs/enrolment/server/src/a9.ts', 'libs/testkit/src/b.ts'],
  [
    'what runs in a contract by a core',
    'contracts-by-type',
    'libs/enrolment/core/src/a10.ts',
    'libs/contracts/enrolment/src/b.ts',
  ],
  [
    'a use case by a rule',
    'rules-first',
    'libs/learning/core/src/domain/a25.ts',
    'libs/learning/core/src/application/access.ts',
  ],
  ['a package by a core', 'pure-core', 'libs/enrolment/core/src/a11.ts', 'zod'],
  ['a part of Node by a core', 'pure-core', 'libs/enrolment/core/src/a12.ts', 'node:fs'],
  ['a context by the planner', 'planner-core', 'libs/planner/core/src/a14.ts', 'libs/paths/core/src/b.ts'],
  ['who acts by the planner', 'planner-server', 'libs/planner/server/src/a15.ts', 'libs/contracts/identity/src/b.ts'],
  ['a driver of databases by the planner', 'planner-owns-nothing', 'libs/planner/server/src/a16.ts', 'pg'],
  ['rows by the planner', 'planner-owns-nothing', 'libs/planner/server/src/a17.ts', 'typeorm'],
  [
    'transactions by the planner',
    'planner-owns-nothing',
    'libs/planner/server/src/a18.ts',
    'libs/platform/postgres/src/b.ts',
  ],
  [
    'the planner’s threads by who does not run them',
    'matching-server',
    'libs/matching/server/src/a19.ts',
    'libs/planner/server/src/b.ts',
  ],
  ['what stands on the importer', 'no-cycle', 'libs/kernel/src/a13.ts', 'libs/kernel/src/circle.ts'],
] as const;

const importing = (from: string, to: string): string => {
  const target = to.startsWith('libs/') ? `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '')}` : to;
  return `import * as it from '${target}';\nexport const a = it;\n`;
};

let found: Violation[];
beforeAll(() => {
  const targets = planted.map(([, , , to]) => to).filter((to) => to.startsWith('libs/'));
  found = violations({
    ...Object.fromEntries(targets.map((to) => [to, 'export const it = 1;\n'])),
    ...Object.fromEntries(planted.map(([, , from, to]) => [from, importing(from, to)])),
    'libs/kernel/src/circle.ts': importing('libs/kernel/src/circle.ts', 'libs/kernel/src/a13.ts'),
  });
});

describe('The import rules refuse', () => {
  it.each(planted)('%s', (_, rule, from) => {
    expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });
});
