export { certificateAwarded, type CertificateAwarded } from './certificate-awarded';
export { certificateRevoked, type CertificateRevoked } from './certificate-revoked';
export { CertificateFiles, type CertificateFile } from './certificate-files';
export { HolderErasure } from './holder-erasure';
export { OwnCertificates } from './own-certificates';
