import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { compression } from 'vite-plugin-compression2';
import { defineConfig, type Alias, type PluginOption } from 'vite';
import { firstFiles } from './build/first-files.ts';
import { graphqlDocuments } from './build/graphql-documents.ts';
import { keptShell } from './build/kept-shell.ts';
import { wordsOfParts } from './build/words-of-parts.ts';
import { linguiMacros } from '../../tools/lingui/vite-macros.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** The paths of tsconfig.base.json are the only list of where a library lives. */
function aliases(): Alias[] {
  const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.base.json`, 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  return Object.entries(compilerOptions.paths).map(([name, [path = '']]) => ({
    find: new RegExp(`^${name.replace('*', '([^/]+)')}$`),
    replacement: `${root}${path.slice(2).replace('*', '$1')}`,
  }));
}

/**
 * Few chunks: each costs a kilobyte of headers, and compresses worse. What others made and every page starts with is one, which
 * a release of ours leaves in the cache; what opens over a page is one, and what screens share is one.
 */
const chunks = [
  {
    name: 'base',
    test: /node_modules\/((react|react-dom|react-router|scheduler|@tanstack\/[\w-]+|@lingui\/\w+)\/|react-aria.*\/(I18nProvider|i18n\/))/,
    priority: 3,
  },
  {
    name: 'shared',
    test: /\/(libs|apps)\/(?!.*\/overlays\/(combo|tabs|[\w-]+opened|use-draft))|\/lucide-react\//,
    minShareCount: 3,
    priority: 2,
  },
  { name: 'overlays', test: /node_modules\/(react-aria|react-stately|@internationalized|@react-aria)/, priority: 1 },
].map((group) => ({ ...group, includeDependenciesRecursively: group.name === 'base' }));

export default defineConfig({
  root: here,
  cacheDir: `${root}.cache/vite`,
  resolve: { alias: aliases() },
  plugins: [
    graphqlDocuments(),
    linguiMacros(),
    react({ jsxImportSource: '@academy/ui' }),
    lingui({ configPath: `${root}lingui.config.ts`, failOnCompileError: true, failOnMissing: true }) as PluginOption,
    { ...(optimizeLocales.vite({ locales: ['nl-NL', 'en-GB', 'en-US'] }) as object), enforce: 'pre' } as PluginOption,
    wordsOfParts(),
    firstFiles(),
    keptShell(),
    compression({ algorithms: ['brotli', 'gzip'], include: /\.(html|js|css|svg|json|webmanifest)$/, threshold: 1_024 }),
  ],
  server: {
    proxy: Object.fromEntries(['^/graphql', '^/live', '^/c/', '^/api/'].map((path) => [path, { target: server }])),
    fs: { allow: [root] },
  },
  build: {
    outDir: `${root}dist/apps/web`,
    emptyOutDir: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Our own libraries do nothing when they are only loaded, so what a screen does not use is left out.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/.test(id) },
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
