export const SITE = Symbol('Site');
export const PDFS = Symbol('CertificatePdfs');
