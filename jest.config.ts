/** @jest-config-loader esbuild-register */
import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

const root = process.cwd();

const swcOptions = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic', importSource: '@academy/ui' },
      useDefineForClassFields: false,
    },
  },
  module: { type: 'es6' },
};

const shared: Config = {
  rootDir: root,
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.po'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node', 'po'],
  transform: {
    '^.+\\.tsx?$': ['<rootDir>/tools/lingui/jest-macros.mjs', swcOptions],
    '\\.po$': '<rootDir>/tools/lingui/jest-catalog.mjs',
  },
  moduleNameMapper: {
    '^@academy/kernel$': '<rootDir>/libs/kernel/src/index.ts',
    '^@academy/ui$': '<rootDir>/libs/ui/src/index.ts',
    '^@academy/ui/testing$': '<rootDir>/libs/ui/src/testing/index.ts',
    '^@academy/gql$': '<rootDir>/libs/gql/src/index.ts',
    '^@academy/sdl$': '<rootDir>/libs/sdl/src/index.ts',
    '^@academy/ui/jsx-runtime$': '<rootDir>/libs/ui/src/text/jsx-runtime.ts',
    '^@academy/ui/trans$': '<rootDir>/libs/ui/src/text/trans.tsx',
    '^@academy/composition$': '<rootDir>/libs/composition/src/index.ts',
    '^@academy/academy-folder$': '<rootDir>/libs/academy-folder/src/index.ts',
    '^@academy/testkit$': '<rootDir>/libs/testkit/src/index.ts',
    '^@academy/testkit/pure$': '<rootDir>/libs/testkit/src/pure/index.ts',
    '^@academy/contracts/([^/]+)$': '<rootDir>/libs/contracts/$1/src/index.ts',
    '^@academy/platform/([^/]+)$': '<rootDir>/libs/platform/$1/src/index.ts',
    '^@academy/([^/]+)/(core|server|web)$': '<rootDir>/libs/$1/$2/src/index.ts',
  },
};

const config: Config = {
  // No test may depend on how fast the machine is: this ends what hangs, and nothing else.
  testTimeout: 300_000,
  // Of a run that is asked of Jest itself; `npm test` gives each project one, and lets Nx run three beside each other.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A worker never gives back what its test files loaded.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/kernel/**/*.spec.ts',
        '<rootDir>/libs/contracts/**/*.spec.ts',
        '<rootDir>/libs/*/core/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'server',
      setupFiles: ['reflect-metadata'],
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/*/server/**/*.int-spec.ts',
        '<rootDir>/libs/*/server/**/*.spec.ts',
        '<rootDir>/libs/{platform,composition,academy-folder,testkit}/**/*.spec.ts',
        '<rootDir>/libs/{platform,composition,academy-folder,testkit}/**/*.int-spec.ts',
        '<rootDir>/apps/{api,worker,academy}/**/*.spec.ts',
        '<rootDir>/apps/{api,worker,academy}/**/*.int-spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
        '<rootDir>/bench/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/e2e/**/*.e2e.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/libs/ui/src/testing/setup-jsdom.ts'],
      setupFilesAfterEnv: ['no-bare-text', 'setup-react'].map((name) => `<rootDir>/libs/ui/src/testing/${name}.ts`),
      moduleNameMapper: { ...shared.moduleNameMapper, '\\.css$': '<rootDir>/libs/ui/src/testing/css-stub.ts' },
      testMatch: [
        '<rootDir>/libs/{ui,gql}/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/*/web/**/*.spec.{ts,tsx}',
        '<rootDir>/apps/web/**/*.spec.{ts,tsx}',
      ],
    },
  ],
};

export default config;
