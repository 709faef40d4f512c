export { typstCertificatePdfs, type CertificatePdfs } from './certificate-pdfs';
