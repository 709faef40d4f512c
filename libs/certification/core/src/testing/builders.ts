import { day, id } from '@academy/kernel';
import type { AwardDossier } from '../application/award-certificate';
import { awardRuleOf } from '../domain/award';
import type { Certificate } from '../domain/certificate';

/** A certificate of the demo academy; only what a test is about needs saying. */
export const aCertificate = (facts: Partial<Certificate> = {}): Certificate => ({
  id: id('01982c7a-3d52-7000-8000-000000000001'),
  serial: 'q3Zt0mYw5bRkE8nVfHs2Xg',
  teacherId: id('01982c7a-3d52-7000-8000-0000000000aa'),
  enrolmentId: '01982c7a-3d52-7000-8000-0000000000cc',
  holderName: 'Ada van den Berg',
  moduleVersionId: '01982c7a-3d52-7000-8000-0000000000bb',
  moduleSlug: 'mod-ene-03',
  titleNl: 'Warmtepompen in je les',
  titleEn: 'Heat pumps in your lessons',
  organisationId: 'lichtlijn',
  organisationName: 'Lichtlijn Energie',
  awardRule: 'all-parts.v1',
  outcomes: [
    { competenceId: 'tech.energie', name: 'Energietechniek', level: 3, frameworkVersion: '2026.1' },
    { competenceId: 'did.nat', name: 'Vakdidactiek natuurkunde', level: 2, frameworkVersion: '2026.1' },
  ],
  hours: 20,
  issuedOn: day('2026-11-24'),
  issuedAt: '2026-11-24T14:05:09Z',
  validUntil: null,
  statusListId: '1',
  statusListIndex: 81_007,
  keyId: 'did:web:academie.example#z6MkPinnedKey',
  ...facts,
});

/** What is known of a completed enrolment. */
export const aDossier = (facts: Partial<AwardDossier> = {}): AwardDossier => {
  const { moduleVersionId, moduleSlug: slug, outcomes, teacherId, holderName, ...rest } = aCertificate();
  return {
    teacherId,
    holderName,
    requirements: awardRuleOf(moduleVersionId, 'all-parts'),
    completion: { moduleVersionId, rule: 'all-parts', completedAt: new Date('2026-11-24T13:00:00Z') },
    module: {
      moduleVersionId,
      slug,
      titleNl: rest.titleNl,
      titleEn: rest.titleEn,
      organisationId: rest.organisationId,
      organisationName: rest.organisationName,
      hours: rest.hours,
      frameworkVersion: '2026.1',
      outcomes: outcomes.map(({ competenceId, name, level }) => ({ competenceId, name, level })),
      credential: 'edubadge',
      validMonths: null,
    },
    ...facts,
  };
};
