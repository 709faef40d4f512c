import { certificateRevoked } from '@academy/contracts/certification';
import { publish } from '@academy/platform/outbox';
import type { EntityManager } from 'typeorm';
import { CertificateTable, type CertificateRow } from './tables';

type Revoked = Pick<CertificateRow, 'id' | 'serial' | 'teacherId' | 'moduleSlug'>;

/** Revokes a certificate that stands, and tells so; only to be done with its enrolment in hand. */
export async function revokeCertificate(tx: EntityManager, certificate: Revoked, revokedAt: Date): Promise<void> {
  const { id: certificateId, serial, teacherId, moduleSlug } = certificate;
  await tx.getRepository(CertificateTable).update({ id: certificateId }, { revokedAt });
  await publish(tx, certificateRevoked, {
    type: 'certification.certificate-revoked.v1',
    ...{ certificateId, serial, teacherId, moduleSlug },
  });
}
