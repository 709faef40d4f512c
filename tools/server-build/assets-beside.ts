import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const reference = /new URL\((['"])(\.{1,2}\/[^'"]+(?:\.(?:mjs|wasm)|\/))\1,\s*import\.meta\.url\)/g;

/**
 * Files that code finds beside itself (`new URL('./thread.mjs', import.meta.url)`, or a folder with a slash at the
 * end) go along with the bundle, in one folder with it. Where there is a `thread.ts` beside `thread.mjs`, that is built
 * under the same name.
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
          const [name, found] = [basename(path), resolve(dirname(id), path)];
          const source = found.replace(/\.mjs$/, '.ts');
          if (source !== found && existsSync(source)) this.emitFile({ type: 'chunk', id: source, fileName: name });
          else copyTo(outDir, found, name);
          return `new URL('./${name}${path.endsWith('/') ? '/' : ''}', import.meta.url)`;
        }),
        map: null,
      };
    },
  };
}

function copyTo(outDir: string, found: string, name: string): void {
  mkdirSync(outDir, { recursive: true });
  cpSync(found, join(outDir, name), { recursive: true });
}
