import { createHash } from 'node:crypto';
import type { Certificate, CertifiedOutcome } from '@academy/certification/core';
import { endOfDay, startOfDay } from '@academy/kernel';
import { didIn } from '../keys/issuer-did';
import type { Site } from './site';

export const OPEN_BADGE_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

export type UnsignedCredential = ReturnType<typeof openBadgeOf>;

/**
 * A certificate as an Open Badges 3.0 credential, not signed yet: a pure function of the certificate.
 *
 * The holder's name is in it as a salted hash only, so that whoever is shown the credential can check a name
 * they were told, while the credential alone names nobody, also after the account is gone.
 */
export const openBadgeOf = (certificate: Certificate, site: Site) => ({
  '@context': [...OPEN_BADGE_CONTEXTS],
  id: site.certificate(certificate.serial),
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: certificate.titleNl,
  description: `${certificate.titleNl} (${certificate.titleEn}), een module van ${hoursText(certificate.hours)}.`,
  issuer: { id: didIn(certificate.keyId), type: ['Profile'], name: site.name, url: site.home },
  validFrom: certificate.issuedAt,
  ...(certificate.validUntil === null ? {} : { validUntil: endOfDay(certificate.validUntil) }),
  awardedDate: startOfDay(certificate.issuedOn),
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [holderIdentity(certificate)],
    licenseNumber: certificate.serial,
    achievement: achievementOf(certificate, site),
    result: certificate.outcomes.map((outcome) => ({
      type: ['Result'],
      resultDescription: resultId(certificate, outcome),
      value: String(outcome.level),
      status: 'Completed',
    })),
  },
  credentialStatus: {
    id: `${site.statusList(certificate.statusListId)}#${certificate.statusListIndex}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(certificate.statusListIndex),
    statusListCredential: site.statusList(certificate.statusListId),
  },
});

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Salted a certificate, so that two certificates of one holder cannot be tied together by their hashes. */
function holderIdentity({ holderName, serial }: Certificate) {
  const salt = sha256(`holder of ${serial}`).slice(0, 32);
  const identityHash = `sha256$${sha256(holderName + salt)}`;
  return { type: 'IdentityObject', hashed: true, identityHash, identityType: 'name', salt };
}

const achievementId = ({ moduleVersionId }: Certificate): string => `urn:uuid:${moduleVersionId}`;

const resultId = (certificate: Certificate, { competenceId }: CertifiedOutcome): string =>
  `${achievementId(certificate)}#${encodeURIComponent(competenceId)}`;

const achievementOf = (certificate: Certificate, site: Site) => ({
  id: achievementId(certificate),
  type: ['Achievement'],
  achievementType: 'CertificateOfCompletion',
  inLanguage: 'nl',
  name: certificate.titleNl,
  description: descriptionOf(certificate),
  criteria: { narrative: criteriaOf(certificate) },
  creator: {
    id: site.organisation(certificate.organisationId),
    type: ['Profile'],
    name: certificate.organisationName,
  },
  alignment: certificate.outcomes.map(({ competenceId, name, level, frameworkVersion }) => ({
    type: ['Alignment'],
    targetName: `${name}, niveau ${level}`,
    targetUrl: site.competence(competenceId),
    targetCode: competenceId,
    targetFramework: `${site.name}, competentieraamwerk ${frameworkVersion}`,
    targetType: 'ceasn:Competency',
  })),
  resultDescription: certificate.outcomes.map((outcome) => ({
    id: resultId(certificate, outcome),
    type: ['ResultDescription'],
    name: outcome.name,
    resultType: 'PerformanceLevel',
    allowedValue: ['0', '1', '2', '3', '4', '5'],
    requiredValue: String(outcome.level),
  })),
});

// Signed with the rest, and compared with it at each check: what was said once is never said otherwise, in no other language.
// eslint-disable-next-line no-restricted-syntax -- the signed words stay as they are, however the house writes amounts
const hoursText = (hours: number): string => `${String(hours).replace('.', ',')} uur`;

const descriptionOf = ({ hours, organisationName, outcomes }: Certificate): string =>
  `Module van ${hoursText(hours)}, verzorgd door ${organisationName}. Aangetoond: ` +
  `${outcomes.map(({ name, level }) => `${name} op niveau ${level}`).join('; ')}. Dit certificaat geeft geen bevoegdheid.`;

const criteriaOf = ({ awardRule }: Certificate): string =>
  awardRule.startsWith('sign-off')
    ? 'De trainer heeft vastgesteld dat de deelnemer de module heeft afgerond en de genoemde niveaus heeft bereikt.'
    : 'Alle onderdelen van de module zijn afgerond en de eindtoets is gehaald.';
