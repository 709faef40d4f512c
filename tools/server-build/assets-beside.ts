import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const reference = /new URL\((['"])(\.{1,2}\/[^'"]+(?:\.(?:mjs|wasm)|\/))\1,\s*import\.meta\.url\)/g;

/**
 * Files that code finds beside itself (`new URL('./thread.mjs', import.meta.url)`, or a folder with a slash at the
 * end) go along with the bundle, in one folder with it.
 */
export function assetsBeside(outDir: string): Plugin {
  return {
    name: 'academy-assets-beside',
    enforce: 'pre',
    buildStart() {
      // Before anything is copied there; the bundler itself would empty it afterwards.
      rmSync(outDir, { recursive: true, force: true });
    },
    transform(code, id) {
      if (id.includes('node_modules') || code.search(reference) < 0) return undefined;
      return {
        code: code.replace(reference, (_text, _quote: string, path: string) => {
          const name = basename(path);
          mkdirSync(outDir, { recursive: true });
          cpSync(resolve(dirname(id), path), join(outDir, name), { recursive: true });
          return `new URL('./${name}${path.endsWith('/') ? '/' : ''}', import.meta.url)`;
        }),
        map: null,
      };
    },
  };
}
