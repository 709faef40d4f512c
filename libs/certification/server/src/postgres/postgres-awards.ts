import { isBuiltOn, type Certificate, type PlaceSince } from '@academy/certification/core';
import type { Catalogue } from '@academy/contracts/catalogue';
import type { Frameworks } from '@academy/contracts/competences';
import type { EnrolmentFacts, Enrolments } from '@academy/contracts/enrolment';
import { AwardsOnCompletion } from '@academy/contracts/learning';
import type { Clock } from '@academy/kernel';
import { withRowsOfOthers } from '@academy/platform/postgres';
import { IsNull, type EntityManager } from 'typeorm';
import type { PostgresCertificateStore } from './certificate-store';
import { revokeCertificate } from './revoke';
import { CertificateTable } from './tables';

/** Certificates, as far as taking a completion back undoes them. */
export class PostgresAwards extends AwardsOnCompletion<EntityManager> {
  constructor(
    private readonly certificates: PostgresCertificateStore,
    private readonly enrolments: Enrolments,
    private readonly catalogue: Catalogue,
    private readonly frameworks: Frameworks,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Asked by a trainer, of whom it was found that they may sign this off: what rests on it is somebody else's. */
  builtOn(enrolmentId: string): Promise<boolean> {
    return withRowsOfOthers(() => this.isBuiltOn(enrolmentId));
  }

  private async isBuiltOn(enrolmentId: string): Promise<boolean> {
    const [enrolment, certificate] = await Promise.all([
      this.enrolments.find(enrolmentId),
      this.certificates.restingOn(enrolmentId),
    ]);
    if (!enrolment) return false;
    const [{ competences }, places, awarded] = await Promise.all([
      this.frameworks.current(),
      this.placesSince(enrolment, certificate),
      certificate && this.awardedBy(certificate),
    ]);
    return isBuiltOn(enrolment.moduleSlug, awarded, places, competences);
  }

  async revoke(tx: EntityManager, enrolmentId: string): Promise<void> {
    const certificate = await tx.getRepository(CertificateTable).findOneBy({ enrolmentId, revokedAt: IsNull() });
    if (certificate) await revokeCertificate(tx, certificate, this.clock.now());
  }

  private async placesSince(own: EnrolmentFacts, certificate: Certificate | undefined): Promise<readonly PlaceSince[]> {
    const since = new Date(certificate?.issuedAt ?? 0);
    const places = await this.enrolments.standingSince(own.teacherId, since);
    const others = places.filter(({ enrolmentId }) => enrolmentId !== own.enrolmentId);
    const versions = await this.catalogue.versions(others.map(({ versionId }) => versionId));
    return others.map(({ versionId, moduleSlug, state }) => ({
      ...{ moduleSlug, state, entryCredential: null, prerequisites: [] },
      ...versions.get(versionId),
    }));
  }

  private async awardedBy({ moduleVersionId, outcomes }: Certificate) {
    const version = (await this.catalogue.versions([moduleVersionId])).get(moduleVersionId);
    return { credential: version?.credential ?? '', outcomes };
  }
}
