// Certificates a second: signing, printing, and both. Run: node bench/certificates/certificates.bench.mjs [count]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lingui } from '../../tools/lingui/esbuild.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = join(root, 'libs/certification/server');
const count = Number(process.argv[2] ?? 2_000);

/** The sources as one module beside node_modules, so that packages are found. */
async function load() {
  const outfile = join(root, 'node_modules/.cache/bench-certificates.mjs');
  await build({
    stdin: {
      contents: `
        export { KeyRing } from './libs/certification/server/src/keys';
        export { Credentials, siteAt } from './libs/certification/server/src/credential';
        export { typstCertificatePdfs } from './libs/certification/server/src/pdf';
        export { aCertificate } from './libs/certification/core/src/testing/builders';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    // Our own sources go in; packages stay out.
    plugins: [
      lingui,
      {
        name: 'own-sources',
        setup({ onResolve }) {
          const own = {
            '@academy/kernel': 'libs/kernel/src/index.ts',
            '@academy/platform/language': 'libs/platform/language/src/index.ts',
            '@academy/certification/core': 'libs/certification/core/src/index.ts',
          };
          onResolve({ filter: /^@academy\// }, ({ path }) => (own[path] ? { path: join(root, own[path]) } : undefined));
        },
      },
    ],
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

async function measure(what, each, atOnce) {
  for (let n = 0; n < 50; n += 1) await each(n);
  const before = performance.now();
  for (let done = 0; done < count; done += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, n) => each(1_000 + done + n)));
  }
  const seconds = (performance.now() - before) / 1000;
  console.log(`${what.padEnd(34)} ${(count / seconds).toFixed(0).padStart(5)} a second   rss ${megabytes()} MB`);
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1_048_576);

const { KeyRing, Credentials, siteAt, typstCertificatePdfs, aCertificate } = await load();
const folder = mkdtempSync(join(tmpdir(), 'bench-certificates-'));
const site = siteAt('https://academie.example');
const keys = await KeyRing.open(folder, site.home);
const credentials = new Credentials(keys, site);
const pdfs = typstCertificatePdfs(site, {
  workerUrl: pathToFileURL(join(server, 'src/pdf/typst-worker.mjs')),
  fontFolder: join(server, 'assets/fonts'),
  ...(process.env.TYPST_COMPILER && { compilerModule: process.env.TYPST_COMPILER }),
});
const certificate = (n) =>
  aCertificate({
    keyId: keys.active.keyId,
    serial: `serial${String(n).padStart(16, '0')}`,
    holderName: `Deelnemer ${n}`,
  });
const issued = await credentials.issue(certificate(0));

console.log(
  `${count} certificates, Node ${process.version}, ${cpus().length} cores, rss ${megabytes()} MB at the start`,
);
await measure('sign', (n) => credentials.issue(certificate(n)), 8);
await measure('check a signature', () => credentials.verify(issued, async () => 'good'), 8);
await measure('print', (n) => pdfs.renderCertificatePdf(certificate(n), 'nl'), 8);
await measure(
  'sign and print, one after another',
  async (n) => {
    await credentials.issue(certificate(n));
    await pdfs.renderCertificatePdf(certificate(n), 'nl');
  },
  1,
);
await measure(
  'sign and print, together',
  (n) => Promise.all([credentials.issue(certificate(n)), pdfs.renderCertificatePdf(certificate(n), 'nl')]),
  8,
);
await pdfs.close();
rmSync(folder, { recursive: true });
