import type { CertificateAwarded, CertificateRevoked } from '@academy/contracts/certification';
import type { LevelMeasured } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import { day } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import type { EvidenceDraft, OwnEvidence } from '../domain/evidence-rules';
import type { Wishes, WishesDraft } from '../domain/wishes-rules';

const today = day('2026-11-24');

/** A piece of evidence as a teacher fills it in; only what a test is about needs saying. */
export const anEvidenceDraft = (facts: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  ...{ competenceId: 'lab.ana', type: 'self', level: 3, years: null },
  ...{ date: null, validUntil: null, note: null, ...facts },
});

export const ownEvidence = (facts: Partial<OwnEvidence> = {}): OwnEvidence => ({
  ...{ competenceId: 'lab.ana', type: 'self', level: 3, years: null },
  ...{ date: today, validUntil: null, note: null, ...facts },
});

export const aWishesDraft = (facts: Partial<WishesDraft> = {}): WishesDraft => ({
  ...{ sector: 'vo', languages: ['nl'], forms: ['online'], city: 'Goes', maxTravelKm: 70, hoursPerYear: 59 },
  ...facts,
});

export const wishes = (hoursPerYear: number | null = 59): Wishes => ({
  limits: { sector: 'mbo', languages: ['nl', 'en'], forms: ['online'], home: null, maxTravelKm: null },
  hoursPerYear,
});

export const aCertificateOf = (teacherId: TeacherId, facts: Partial<CertificateAwarded> = {}): CertificateAwarded => ({
  type: 'certification.certificate-awarded.v1',
  ...{ certificateId: anId(), serial: anId(), teacherId, moduleSlug: 'mod-lab-01', credential: 'labveiligheid' },
  outcomes: [
    { competenceId: 'lab.ana', level: 3 },
    { competenceId: 'lab.veil', level: 2 },
  ],
  ...{ issuedOn: '2026-11-20', validUntil: '2029-11-20', ...facts },
});

export const revoked = (certificate: CertificateAwarded): CertificateRevoked => {
  const { certificateId, serial, teacherId, moduleSlug } = certificate;
  return { type: 'certification.certificate-revoked.v1', certificateId, serial, teacherId, moduleSlug };
};

export const aMeasuredLevel = (teacherId: TeacherId, facts: Partial<LevelMeasured> = {}): LevelMeasured => ({
  ...{ type: 'entry-tests.level-measured.v1', attemptId: anId(), teacherId, competenceId: 'lab.ana', level: 3 },
  ...{ measuredOn: '2026-11-24', ...facts },
});
