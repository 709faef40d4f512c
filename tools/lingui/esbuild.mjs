// Lets esbuild read Lingui's macros and catalogues; what does that is loaded when the first of them is met.
import { readFile } from 'node:fs/promises';

/** @type {import('esbuild').Plugin} */
export const lingui = {
  name: 'academy-lingui',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('@lingui/core/macro')) return undefined;
      const { withoutMacros } = await import('./macros.mjs');
      return { contents: withoutMacros(source, path, 'inline').code, loader: 'ts' };
    });
    onLoad({ filter: /\.po$/ }, async ({ path }) => {
      const { compiledCatalog } = await import('./catalog.mjs');
      return { contents: await compiledCatalog(path), loader: 'js' };
    });
  },
};
