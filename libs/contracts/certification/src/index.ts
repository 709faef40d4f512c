export { certificateAwarded, type CertificateAwarded } from './certificate-awarded';
export { certificateRevoked, type CertificateRevoked } from './certificate-revoked';
