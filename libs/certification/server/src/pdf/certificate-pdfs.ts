import type { Certificate } from '@academy/certification/core';
import type { Site } from '../credential/site';
import { certificatePage } from './certificate-page';
import { TypstPrinter, type PrinterOptions } from './typst-printer';

/** Makes the PDF of a certificate; port of whoever serves or mails it. */
export interface CertificatePdfs {
  /** Tagged, with its font embedded; the same bytes each time. */
  renderCertificatePdf(certificate: Certificate): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Prints certificates with typst. */
export function typstCertificatePdfs(site: Site, options: PrinterOptions = {}): CertificatePdfs {
  const printer = new TypstPrinter(options);
  return {
    renderCertificatePdf: async (certificate) => printer.print(await certificatePage(certificate, site)),
    close: () => printer.close(),
  };
}
