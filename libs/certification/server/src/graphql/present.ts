import type { Certificate, VerificationOutcome } from '@academy/certification/core';
import { dayOf } from '@academy/kernel';
import type { Answer } from '@academy/sdl';
import type { Site } from '../credential';
import type { KeptCertificate } from '../postgres/certificate-store';
import type { CheckedCertificate } from '../public-certificates';

const standings: Readonly<Record<VerificationOutcome['kind'], Answer<'PublicCertificate', 'standing'>>> = {
  Valid: 'VALID',
  Expired: 'EXPIRED',
  Revoked: 'REVOKED',
  StatusUnknown: 'STATUS_UNKNOWN',
  Tampered: 'TAMPERED',
  // Our own certificates are signed by us at a moment that has passed: either means that the row was changed.
  UnknownIssuer: 'TAMPERED',
  NotYetValid: 'TAMPERED',
};

const whatWasEarned = (certificate: Certificate) => ({
  title: { nl: certificate.titleNl, en: certificate.titleEn },
  organisationName: certificate.organisationName,
  hours: certificate.hours,
  outcomes: certificate.outcomes.map(({ competenceId, level }) => ({ competence: { id: competenceId }, level })),
  issuedOn: certificate.issuedOn,
  validUntil: certificate.validUntil,
});

export const presentCertificate = (certificate: KeptCertificate, site: Site) => ({
  ...whatWasEarned(certificate),
  revokedOn: certificate.revokedAt && dayOf(certificate.revokedAt),
  id: certificate.id,
  enrolmentId: certificate.enrolmentId,
  serial: certificate.serial,
  publicUrl: site.certificate(certificate.serial),
  pdfUrl: `${site.certificate(certificate.serial)}/certificate.pdf`,
  credentialUrl: `${site.certificate(certificate.serial)}/credential.json`,
});

export const presentChecked = ({ certificate, verdict }: CheckedCertificate) => ({
  ...whatWasEarned(certificate),
  standing: standings[verdict.kind],
  holderName: certificate.holderName,
});
