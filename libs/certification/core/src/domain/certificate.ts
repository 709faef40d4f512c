import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { Day, Id } from '@academy/kernel';

export type CertificateId = Id<'Certificate'>;

/** A level that a certificate proves, in the words of the framework version it was earned under. */
export interface CertifiedOutcome {
  readonly competenceId: CompetenceId;
  readonly name: string;
  readonly level: Level;
  readonly frameworkVersion: string;
}

/** What was earned, with all that its signature and its PDF are made from; it never changes. */
export interface Certificate {
  readonly id: CertificateId;
  /** The unguessable code of its public page: 128 random bits, safe in an address. */
  readonly serial: string;
  readonly teacherId: TeacherId;
  /** What it was earned by; null of one of before this was kept. */
  readonly enrolmentId: string | null;
  readonly holderName: string;
  readonly moduleVersionId: string;
  readonly moduleSlug: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Id of the award rule that was met. */
  readonly awardRule: string;
  readonly outcomes: readonly CertifiedOutcome[];
  readonly hours: number;
  /** The day it was earned. */
  readonly issuedOn: Day;
  /** The moment it was signed, in whole seconds. */
  readonly issuedAt: string;
  /** The last day it is valid; null when it does not expire. */
  readonly validUntil: Day | null;
  readonly statusListId: string;
  readonly statusListIndex: number;
  /** The key it is signed with, as `did#key`; pinned, so that issuing again gives the same bytes. */
  readonly keyId: string;
}
