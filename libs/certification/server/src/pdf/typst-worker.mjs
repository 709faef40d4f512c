// Sets certificates in typst, in a thread of its own: setting one takes some milliseconds of pure computing.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { fontFolder, template, compilerModule } = workerData;
const { NodeCompiler } = createRequire(import.meta.url)(compilerModule);

const fontBlobs = readdirSync(fontFolder)
  .filter((file) => file.endsWith('.ttf'))
  .sort()
  .map((file) => readFileSync(join(fontFolder, file)));
// The template can read below this folder only, and finds nothing there but the fonts.
const compiler = NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontBlobs }] });

// One fixed source of which only the inputs vary: else every document would stay in the compiler's memory.
const main = join(fontFolder, 'certificate.typ');
compiler.addSource(main, template);

parentPort.on('message', ({ id, page }) => {
  try {
    const job = { mainFilePath: main, inputs: { certificate: JSON.stringify(page) } };
    const pdf = Uint8Array.from(pdfOf(job));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (fault) {
    parentPort.postMessage({ id, fault: messageOf(fault) });
  } finally {
    compiler.evictCache(10);
  }
});

/** As PDF/UA; when a name has signs that the font lacks, tagged all the same, since a certificate must be made. */
function pdfOf(job) {
  // Straight to PDF: documents that are handed out in between stay in memory long after they were used.
  try {
    return compiler.pdf(job, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(job);
  }
}

function messageOf(fault) {
  const details = fault?.shortDiagnostics;
  return details?.length ? JSON.stringify(details) : String(fault?.message ?? fault);
}
