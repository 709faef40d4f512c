import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig, type PluginOption } from 'vite';
import { linguiMacros } from '../lingui/vite-macros.ts';
import { assetsBeside } from './assets-beside.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Which application is built: api, worker or academy. */
const app = process.env['APP'] ?? 'api';
const outDir = `${root}dist/apps/${app}`;

/** One Node process out of our own libraries; packages stay where npm put them. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vite-server`,
  publicDir: false as const,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@academy\//] },
  plugins: [
    assetsBeside(outDir),
    linguiMacros(),
    lingui({ configPath: `${root}lingui.config.ts`, failOnCompileError: true, failOnMissing: true }) as PluginOption,
  ],
  build: {
    ssr: `${root}apps/${app}/src/main.ts`,
    target: 'node20',
    outDir,
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
