import type { CertificateAwarded, CertificateRevoked } from '@academy/contracts/certification';
import type { CompetenceId } from '@academy/contracts/competences';
import type { LevelMeasured } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import type { ProfileChanged } from '@academy/contracts/teachers';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { OwnEvidence } from '../domain/evidence-rules';
import type { Wishes } from '../domain/wishes-rules';

/** Profiles; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface ProfileStore {
  transact<T>(work: (tx: ProfileTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: ProfileTransaction) => Promise<T>): Promise<T | AlreadyDone>;
}

export interface ProfileTransaction {
  /** The number of pieces of evidence, while nobody else adds any; undefined when there is no such teacher. */
  lock(teacherId: TeacherId): Promise<{ readonly evidence: number } | undefined>;
  replaceTalents(teacherId: TeacherId, competenceIds: readonly CompetenceId[]): Promise<void>;
  replaceWishes(teacherId: TeacherId, wishes: Wishes): Promise<void>;
  /** A self-report takes the place of the one before on that competence. */
  addEvidence(teacherId: TeacherId, evidence: OwnEvidence): Promise<void>;
  /** Answers whether it was there and the teacher's own. */
  removeOwnEvidence(teacherId: TeacherId, evidenceId: string): Promise<boolean>;
  /** Nothing is added of a certificate that was revoked before this was heard. */
  addCertificate(certificate: CertificateAwarded): Promise<void>;
  /** Removes what a certificate proved, for good. */
  removeCertificate(certificate: CertificateRevoked): Promise<void>;
  addMeasuredLevel(measured: LevelMeasured): Promise<void>;
  publish(event: ProfileChanged): Promise<void>;
}
