import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const worker = fileURLToPath(new URL('../src/worker/shell-worker.ts', import.meta.url));

/**
 * Makes `sw.js`, which keeps the files of this build and knows it by a name, and tells the page of which build it is. What is
 * needed to read the academy is kept whole: also a page that was never opened then opens without a line.
 */
export function keptShell(): Plugin {
  return {
    name: 'academy-kept-shell',
    apply: 'build',
    // After the page is made, before it is compressed.
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: worker, fileName: 'sw.js' });
    },
    generateBundle(_options, bundle) {
      const [page, script] = [bundle['index.html'], bundle['sw.js']];
      if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error('There is no page, or no worker');
      const files = Object.keys(bundle)
        .filter((file) => /^assets\/.*\.(js|css|json|woff2)$/.test(file))
        .map((file) => `/${file}`)
        .sort();
      const html = String(page.source);
      const build = createHash('sha256')
        .update(JSON.stringify([files, html, script.code]))
        .digest('hex')
        .slice(0, 16);
      page.source = html.replace('<head>', `<head>\n    <meta name="academy-build" content="${build}" />`);
      script.code = `self.shell = ${JSON.stringify({ build, files })};\n${script.code}`;
    },
  };
}
