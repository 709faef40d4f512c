export { certificateAwarded, type CertificateAwarded } from './certificate-awarded';
