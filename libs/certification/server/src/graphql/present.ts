import type { Certificate, VerificationOutcome } from '@academy/certification/core';
import { dayOf } from '@academy/kernel';
import type { Site } from '../credential';
import type { KeptCertificate } from '../postgres/certificate-store';
import type { CheckedCertificate } from '../public/public-certificates';

/** Our own certificates are signed by us at a moment that has passed: either means that the row was changed. */
const standingOf = ({ kind }: VerificationOutcome) =>
  kind === 'UnknownIssuer' || kind === 'NotYetValid' ? 'Tampered' : kind;

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
  standing: standingOf(verdict),
  holderName: certificate.holderName,
});
