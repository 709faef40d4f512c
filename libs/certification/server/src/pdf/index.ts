export { typstCertificatePdfs, type CertificatePdfs } from './certificate-pdfs';
export type { PrinterOptions } from './typst-printer';
