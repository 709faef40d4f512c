import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contexts, technique } from '../imports/contexts.mjs';

/**
 * Tells Nx the projects of the workspace: each context with its three rings, the contract of each, and each library that
 * is no context, so that a new context is a project by its line in `contexts.mjs`. Who stands on whom Nx reads from the
 * imports. What may stand on whom is not said here: that is the import rules' (`.dependency-cruiser.mjs`).
 */

/** What a project's tests read: itself, what it stands on without its tests, and how tests are run. */
const ofItself = ['ownFiles', '^production', 'testing'];

/** Tests that read the workspace itself, or run the built product: any file may change their outcome. */
const ofTheWhole = ['{workspaceRoot}/**/*', 'testing'];

/** Journeys wait more than they work, for a browser and for programs that start: two go on beside each other. */
const atATime = (name) => (name === 'e2e' ? 2 : 1);

const test = (name, root, inputs) => ({
  cache: true,
  inputs,
  outputs: [`{workspaceRoot}/.cache/tests/${name}.json`],
  command: `node tools/nx/test-project.mjs ${name} ${root} ${atATime(name)}`,
});

const hasTests = (folder) =>
  readdirSync(folder, { recursive: true }).some((file) => /\.(spec|int-spec|e2e)\.tsx?$/.test(file));

const project = (name, root, tags, inputs = ofItself) => ({ name, root, tags, inputs });

/** As Nx wants it; who has no tests has no target for them. */
const asNode = (folder, { name, root, tags, inputs }) => [
  root,
  {
    name,
    root,
    sourceRoot: root,
    tags,
    targets: hasTests(join(folder, root)) ? { test: test(name, root, inputs) } : {},
  },
];

const contextProjects = Object.keys(contexts).flatMap((name) => [
  project(name, `libs/${name}`, ['type:context', `context:${name}`]),
  project(`${name}-contract`, `libs/contracts/${name}`, ['type:contract', `context:${name}`]),
]);

const libraries = ['kernel', ...technique].map((name) => project(name, `libs/${name}`, ['type:technique']));

/** Their build is in their own project.json. */
const applications = ['api', 'worker', 'academy', 'web'].map((name) =>
  project(name, `apps/${name}`, ['type:application'], name === 'web' ? ofItself : ofTheWhole),
);

const reachingFar = [
  project('e2e', 'apps/e2e', ['type:application'], ofTheWhole),
  project('bench', 'bench', ['type:bench'], ofTheWhole),
  project('guards', 'tools/guards', ['type:tools'], ofTheWhole),
];

/** Has no tests but the guards: they are about the whole, and it is stood on by many. */
const tools = ['tools', { name: 'tools', root: 'tools', tags: ['type:tools'] }];

const code = [
  '{workspaceRoot}/{apps,libs,tools,bench}/**/*.{ts,tsx,mjs,mts}',
  '{workspaceRoot}/*.{ts,js,mjs}',
  'toolchain',
];
const settings = (...files) => files.map((file) => `{workspaceRoot}/${file}`);

/** What is checked of all files at once: each of these costs less so than split by projects (ADR 31). */
const check = (command, inputs) => ({ cache: true, dependsOn: ['web:documents'], inputs, command });

const workspace = [
  '.',
  {
    name: 'workspace',
    root: '.',
    tags: ['type:workspace'],
    targets: {
      lint: check('eslint --cache --cache-location .cache/eslint/ --cache-strategy content --max-warnings 0 .', [
        ...code,
        ...settings('tsconfig*.json', 'apps/api/schema.graphql'),
      ]),
      typecheck: {
        ...check(undefined, [...code, ...settings('tsconfig*.json', 'apps/api/schema.graphql', 'data/**/*.json')]),
        executor: 'nx:run-commands',
        options: {
          parallel: false,
          commands: ['core', 'server', 'web'].map(
            (ring) => `node node_modules/@typescript/native/bin/tsc -p tsconfig.${ring}.json`,
          ),
        },
      },
      spelling: check(
        "cspell lint --cache --cache-location .cache/cspell --no-progress --no-summary '**/*.{ts,tsx,mjs,md,graphql}'",
        [...code, ...settings('**/*.{md,graphql}', 'cspell.json')],
      ),
      format: check(
        'prettier --check --cache --cache-location .cache/prettier --log-level warn . || (echo "Mend it with npm run format" && exit 1)',
        settings('**/*', '.prettier*'),
      ),
      'dead-code': check('knip --no-progress', [
        ...code,
        ...settings('knip.json', 'package.json', 'apps/web/index.html', '**/*.{graphql,css}'),
      ]),
      imports: check('depcruise --config .dependency-cruiser.mjs libs apps bench tools', [
        ...code,
        ...settings('.dependency-cruiser.mjs', 'tsconfig*.json'),
      ]),
    },
  },
];

/** @type {import('nx/src/devkit-exports').CreateNodes} */
export const createNodes = [
  'tools/imports/contexts.mjs',
  (files, _options, { workspaceRoot }) => {
    const named = [...contextProjects, ...libraries, ...applications, ...reachingFar];
    const there = named.filter(({ root }) => existsSync(join(workspaceRoot, root)));
    const nodes = [...there.map((one) => asNode(workspaceRoot, one)), tools, workspace];
    return files.map((file) => [file, { projects: Object.fromEntries(nodes) }]);
  },
];
