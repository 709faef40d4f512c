import { contexts } from './tools/imports/contexts.mjs';

/** Tests and their builders may reach further than what they test. */
const code = { pathNot: '\\.(spec|int-spec)\\.tsx?$|/testing/' };
const any = (names) => `(${names.join('|')})`;
const knownTo = ({ asks, hears, takes }) => takes ?? [...new Set(['identity', 'audit', ...asks, ...hears])];

/** Everything of a ring outside `allowed` is forbidden, with the sentence that explains it. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...code },
  to: { path: '^(libs|apps)/', pathNot: allowed.map((path) => `^${path}`) },
});

/** Packages and parts of platform by which something is kept, queued or asked from outside. */
const keeping = [
  '(^|/)node_modules/(pg|typeorm|bullmq|ioredis|graphql|@nestjs|@apollo)(/|$)',
  '^libs/platform/(postgres|embedded-postgres|outbox|jobs|graphql|nest)/',
];

const ownsNothing = (context) => ({
  name: `${context}-owns-nothing`,
  comment: 'Who is handed everything keeps nothing: no account, no table, no queue, no field.',
  severity: 'error',
  from: { path: `^libs/${context}/`, ...code },
  to: { path: keeping },
});

const ringsOf = (context, knows) => [
  only(
    `${context}-core`,
    'A core knows the kernel, itself, and the contracts of those it asks or hears.',
    `^libs/${context}/core/`,
    [
      'libs/kernel/',
      `libs/${context}/core/`,
      `libs/contracts/${any([context, ...knownTo(knows)])}/`,
      ...(knows.uses ?? []).map((used) => `libs/${used}/core/`),
    ],
  ),
  only(
    `${context}-server`,
    'A server knows its own core, platform, kernel, the types of the SDL, and the contracts of those it asks or hears.',
    `^libs/${context}/server/`,
    [
      'libs/kernel/',
      'libs/platform/',
      'libs/sdl/',
      `libs/${context}/(core|server)/`,
      `libs/contracts/${any([context, ...knownTo(knows)])}/`,
      ...(knows.uses ?? []).map((used) => `libs/${used}/core/`),
      ...(knows.runs ?? []).map((run) => `libs/${run}/server/`),
    ],
  ),
  only(
    `${context}-web`,
    'Screens know what is pure of their own context and of those it uses, how the academy is asked, and what those they show export.',
    `^libs/${context}/web/`,
    [
      'libs/kernel/',
      'libs/(ui|gql)/',
      `libs/contracts/${context}/`,
      `libs/${context}/(core|web)/`,
      ...(knows.uses ?? []).map((used) => `libs/${used}/core/`),
      ...(knows.shows ?? []).map((shown) => `libs/${shown}/web/src/index\\.ts$`),
    ],
  ),
  ...(knows.takes ? [ownsNothing(context)] : []),
];

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', comment: 'Nothing stands on itself.', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'What is imported is there.',
      from: {},
      to: { couldNotResolve: true },
    },
    only('kernel', 'The kernel stands on nothing.', '^libs/kernel/', ['libs/kernel/']),
    only('contracts', 'A contract knows the kernel and other contracts.', '^libs/contracts/', [
      'libs/kernel/',
      'libs/contracts/',
    ]),
    only('platform', 'Platform is technique without domain words.', '^libs/platform/', [
      'libs/kernel/',
      'libs/platform/',
    ]),
    only('sdl', 'What types resolvers by the SDL knows platform, and no context.', '^libs/sdl/', [
      'libs/(kernel|platform|sdl)/',
    ]),
    only('gql', 'How the academy is asked stands on nothing.', '^libs/gql/', ['libs/gql/']),
    only('ui', 'ui knows no teacher and no module.', '^libs/ui/', ['libs/(kernel|ui|gql)/']),
    only(
      'workspaces',
      'The web application wires: it knows what contexts export of their screens, and no rule.',
      '^apps/web/',
      ['apps/web/', 'libs/(ui|gql)/', 'libs/[^/]+/web/src/index\\.ts$'],
    ),
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'A core imports no package and no part of Node.',
      from: { path: '^libs/(kernel|[^/]+/core)/', ...code },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'rules-first',
      severity: 'error',
      comment: 'A rule knows no use case: use cases stand on rules.',
      from: { path: '^libs/[^/]+/core/src/domain/', ...code },
      to: { path: '^libs/[^/]+/core/src/application/' },
    },
    {
      name: 'contracts-by-type',
      severity: 'error',
      comment: 'A core takes only types from contracts, so that it runs where zod is not.',
      from: { path: '^libs/[^/]+/core/', ...code },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'zod-only',
      severity: 'error',
      comment: 'A contract imports no package but zod.',
      from: { path: '^libs/contracts/', ...code },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      comment: 'Nothing that runs stands on test code.',
      from: {
        path: '^(libs|apps)/',
        pathNot: '\\.(spec|int-spec|e2e)\\.tsx?$|/testing/|^libs/testkit/|^apps/e2e/',
      },
      to: { path: '^libs/testkit/|/testing/|^apps/e2e/' },
    },
    ...Object.entries(contexts).flatMap(([context, knows]) => ringsOf(context, knows)),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'tools/imports/resolve.mjs' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|\\.graphql$|^dist/' },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
