import {
  statusPlace,
  type AwardTransaction,
  type Certificate,
  type CertificateStore,
} from '@academy/certification/core';
import { certificateAwarded } from '@academy/contracts/certification';
import type { EnrolmentMoves } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import { once, publish } from '@academy/platform/outbox';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { newSalt } from '../commitment/commitment';
import { CertificateTable, type CertificateRow } from './tables';

/** A certificate as it was issued, and whether it was revoked since. */
export type KeptCertificate = Certificate & Pick<CertificateRow, 'revokedAt'>;

export class PostgresCertificateStore implements CertificateStore {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: EnrolmentMoves<EntityManager>,
  ) {}

  once<T>(cause: Cause, work: (tx: AwardTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(transactionIn(tx, this.enrolments)));
  }

  /** Newest first. */
  ofTeacher(teacherId: TeacherId): Promise<KeptCertificate[]> {
    return this.rows().find({ where: { teacherId }, order: { id: 'DESC' } });
  }

  withSerial(serial: string): Promise<KeptCertificate | null> {
    return this.rows().findOneBy({ serial });
  }

  /** The signed credential as it was issued, to the byte; undefined of a holder who was erased. */
  async credentialOf(serial: string): Promise<string | undefined> {
    const row = await this.rows().findOne({ where: { serial }, select: { id: true, credential: true } });
    return row?.credential || undefined;
  }

  /** The commitment to what was signed, of a holder who was erased. */
  async commitmentOf(serial: string): Promise<string | undefined> {
    const row = await this.rows().findOne({ where: { serial }, select: { id: true, holderCommitment: true } });
    return row?.holderCommitment ?? undefined;
  }

  /** Whether any certificate ever got a place on this list. */
  hasList(statusListId: string): Promise<boolean> {
    return this.rows().existsBy({ statusListId });
  }

  /** The certificate that rests on an enrolment. */
  restingOn(enrolmentId: string): Promise<KeptCertificate | null> {
    return this.rows().findOneBy({ enrolmentId, revokedAt: IsNull() });
  }

  /** Places on a status list whose certificates were revoked, in order. */
  async revokedIn(statusListId: string): Promise<readonly number[]> {
    const rows = await this.rows().find({
      ...{ where: { statusListId, revokedAt: Not(IsNull()) }, order: { statusListIndex: 'ASC' } },
      select: { statusListIndex: true, id: true },
    });
    return rows.map(({ statusListIndex }) => statusListIndex);
  }

  private rows() {
    return this.database.getRepository(CertificateTable);
  }
}

const transactionIn = (tx: EntityManager, enrolments: EnrolmentMoves<EntityManager>): AwardTransaction => ({
  async hold(enrolmentId) {
    await enrolments.hold(tx, enrolmentId);
  },
  certify: (enrolmentId) => enrolments.move(tx, enrolmentId, 'certify'),
  async takeStatusPlace() {
    const [[row]]: [{ taken: number }[]] = await tx.query(
      `UPDATE certification.status_counter SET taken = taken + 1 RETURNING taken`,
    );
    if (!row) throw new Error('The counter of status places is gone');
    return statusPlace(row.taken - 1);
  },
  async insertCertificate(certificate, credential) {
    await tx
      .getRepository(CertificateTable)
      .insert({ ...certificate, outcomes: [...certificate.outcomes], credential, holderSalt: newSalt() });
  },
  publish: (event) => publish(tx, certificateAwarded, event),
});
