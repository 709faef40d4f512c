import type { Certificate } from '@academy/certification/core';
import type { Language } from '@academy/kernel';
import type { Site } from '../credential/site';
import { certificatePage } from './certificate-page';
import { Kept } from '../credential/kept';
import { TypstPrinter, type PrinterOptions } from './typst-printer';

/** Makes the PDF of a certificate; port of whoever serves or mails it. */
export interface CertificatePdfs {
  /** Tagged, with its font embedded; the same bytes each time. */
  renderCertificatePdf(certificate: Certificate, language: Language): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Some 5 MB; printing one takes a core for a tenth of a second, and anyone may ask. */
const MOST_PRINTED = 50;

/** Prints certificates with typst, each once for all who ask for it about then. */
export function typstCertificatePdfs(site: Site, options: PrinterOptions = {}): CertificatePdfs {
  const printer = new TypstPrinter(options);
  const printed = new Kept<Uint8Array>(MOST_PRINTED);
  return {
    renderCertificatePdf: (certificate, language) =>
      printed.of({ certificate, language }, async () =>
        printer.print(await certificatePage(certificate, site, language)),
      ),
    close: () => printer.close(),
  };
}
