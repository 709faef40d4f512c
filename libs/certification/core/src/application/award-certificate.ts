import type { CertificateAwarded } from '@academy/contracts/certification';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import { addMonths, dayOf, type AlreadyDone, type Cause, type Clock } from '@academy/kernel';
import { award, type AwardRefusal, type AwardRequirements, type CompletionFacts } from '../domain/award';
import type { Certificate, CertificateId } from '../domain/certificate';
import type { StatusPlace } from '../domain/status-place';

/** The module version that a certificate speaks of. */
interface CertifiedModule {
  readonly moduleVersionId: string;
  readonly slug: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly hours: number;
  readonly frameworkVersion: string;
  readonly outcomes: readonly { readonly competenceId: CompetenceId; readonly name: string; readonly level: Level }[];
  readonly credential: string;
  readonly validMonths: number | null;
}

/** All that the award for one enrolment rests on, gathered from the contexts that own it. */
export interface AwardDossier {
  readonly teacherId: TeacherId;
  readonly holderName: string;
  readonly module: CertifiedModule;
  readonly requirements: AwardRequirements;
  readonly completion: CompletionFacts | undefined;
}

export interface AwardDossiers {
  of(enrolmentId: string): Promise<AwardDossier | undefined>;
}

/** Work for one cause is done once; all that is written in it becomes visible together, or not at all. */
export interface CertificateStore {
  once<T>(cause: Cause, work: (tx: AwardTransaction) => Promise<T>): Promise<T | AlreadyDone>;
}

export interface AwardTransaction {
  /** The next free place. */
  takeStatusPlace(): Promise<StatusPlace>;
  /** With its signed credential, kept to the byte. */
  insertCertificate(certificate: Certificate, credential: string): Promise<void>;
  /** Takes the enrolment in hand: its completion is not taken back until the work is done. */
  hold(enrolmentId: string): Promise<void>;
  /** Rests a certificate on a completed enrolment; false when one does already, or it is completed no more. */
  certify(enrolmentId: string): Promise<boolean>;
  publish(event: CertificateAwarded): Promise<void>;
}

/** What makes a certificate one of a kind. */
export interface CertificateMint {
  newId(): CertificateId;
  /** 128 random bits, safe in an address. */
  newSerial(): string;
}

/** The academy's hand under its certificates. */
export interface CertificateSigner {
  /** The key that signs from now on, as `did#key`. */
  keyId(): string;
  /** The credential of a certificate, signed with the key that it is pinned to: the same text each time. */
  sign(certificate: Certificate): Promise<string>;
}

export interface AwardCertificateRequest {
  readonly cause: Cause;
  readonly enrolmentId: string;
}

export type AwardCertificateOutcome =
  | { readonly kind: 'CertificateAwarded'; readonly certificateId: CertificateId }
  /** A certificate rests on this enrolment already, or it is not completed any more. */
  | { readonly kind: 'NothingToCertify' }
  | { readonly kind: 'EnrolmentUnknown' }
  | AwardRefusal
  | AlreadyDone;

/**
 * Awards a certificate for an enrolment that was completed, once: an edition followed later renews it, and what was awarded
 * before stays as it is. Each has its place on a status list from the start.
 */
export class AwardCertificate {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly store: CertificateStore,
    private readonly mint: CertificateMint,
    private readonly signer: CertificateSigner,
    private readonly clock: Clock,
  ) {}

  async execute({ cause, enrolmentId }: AwardCertificateRequest): Promise<AwardCertificateOutcome> {
    return this.store.once<AwardCertificateOutcome>(cause, async (tx) => {
      await tx.hold(enrolmentId);
      const dossier = await this.dossiers.of(enrolmentId);
      if (!dossier) return { kind: 'EnrolmentUnknown' };

      const decision = award(dossier.requirements, dossier.completion);
      if (decision.kind !== 'Awarded') return decision;

      if (!(await tx.certify(enrolmentId))) return { kind: 'NothingToCertify' };
      const place = await tx.takeStatusPlace();
      const certificate = this.certificateFor(dossier, { enrolmentId, completedAt: decision.completedAt }, place);
      await tx.insertCertificate(certificate, await this.signer.sign(certificate));

      await tx.publish(awarded(certificate, dossier.module.credential));
      return { kind: 'CertificateAwarded', certificateId: certificate.id };
    });
  }

  private certificateFor(
    dossier: AwardDossier,
    { enrolmentId, completedAt }: { readonly enrolmentId: string; readonly completedAt: Date },
    place: StatusPlace,
  ): Certificate {
    const { module, requirements, teacherId, holderName } = dossier;
    const issuedOn = dayOf(completedAt);
    return {
      id: this.mint.newId(),
      serial: this.mint.newSerial(),
      teacherId,
      enrolmentId,
      holderName,
      moduleVersionId: module.moduleVersionId,
      moduleSlug: module.slug,
      titleNl: module.titleNl,
      titleEn: module.titleEn,
      organisationId: module.organisationId,
      organisationName: module.organisationName,
      awardRule: requirements.ruleId,
      outcomes: module.outcomes.map((outcome) => ({ ...outcome, frameworkVersion: module.frameworkVersion })),
      hours: module.hours,
      issuedOn,
      issuedAt: inWholeSeconds(this.clock.now()),
      validUntil: module.validMonths === null ? null : addMonths(issuedOn, module.validMonths),
      statusListId: place.listId,
      statusListIndex: place.index,
      keyId: this.signer.keyId(),
    };
  }
}

const inWholeSeconds = (instant: Date): string => instant.toISOString().replace(/\.\d+Z$/, 'Z');

const awarded = (certificate: Certificate, credential: string): CertificateAwarded => ({
  type: 'certification.certificate-awarded.v1',
  certificateId: certificate.id,
  serial: certificate.serial,
  teacherId: certificate.teacherId,
  moduleSlug: certificate.moduleSlug,
  credential,
  outcomes: certificate.outcomes.map(({ competenceId, level }) => ({ competenceId, level })),
  issuedOn: certificate.issuedOn,
  validUntil: certificate.validUntil,
});
