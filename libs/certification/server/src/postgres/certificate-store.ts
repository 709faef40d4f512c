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
import { askAtOnce, rowsOf } from '@academy/platform/postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { newSalt } from '../commitment/commitment';
import { CertificateTable, type CertificateRow } from './tables';

/** A certificate as it was issued, and whether it was revoked since. */
export type KeptCertificate = Certificate & Pick<CertificateRow, 'revokedAt'>;

/** The same with the signed credential, to the byte, which is empty of a holder who was erased; and then the commitment to it. */
export type ShownCertificate = KeptCertificate & Pick<CertificateRow, 'credential' | 'holderCommitment'>;

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
    return rowsOf(this.database, CertificateTable, `WHERE t.teacher_id = $1::uuid ORDER BY t.id DESC`, [teacherId]);
  }

  /** Those of these ids that whoever asks may see. */
  withIds(ids: readonly string[]): Promise<KeptCertificate[]> {
    return rowsOf(this.database, CertificateTable, `WHERE t.id = ANY($1::uuid[])`, [ids]);
  }

  /** What anyone sees who has the number of a certificate: it is asked by a function, of that one alone. */
  async withSerial(serial: string): Promise<ShownCertificate | undefined> {
    const [row] = await askAtOnce<Omit<ShownCertificate, 'revokedAt'> & { readonly revokedAt: string | null }>(
      this.database,
      SHOWN,
      [serial],
    );
    return row && { ...row, revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt) };
  }

  /** The certificate that rests on an enrolment. */
  async restingOn(enrolmentId: string): Promise<KeptCertificate | undefined> {
    const which = `WHERE t.enrolment_id = $1::uuid AND t.revoked_at IS NULL`;
    return (await rowsOf(this.database, CertificateTable, which, [enrolmentId]))[0];
  }

  /** Places on a status list whose certificates were revoked, in order; undefined where no certificate ever got one on it. */
  async revokedIn(statusListId: string): Promise<readonly number[] | undefined> {
    const [row] = await askAtOnce<{ readonly revoked: readonly number[] | null }>(
      this.database,
      `SELECT certification.revoked_in($1::text) AS revoked`,
      [statusListId],
    );
    return row?.revoked ?? undefined;
  }
}

/** All that is shown, under the names that rows have for it: the salt is the holder's. */
const SHOWN = `SELECT ${Object.entries(CertificateTable.options.columns)
  .filter(([property]) => property !== 'holderSalt')
  .map(([property, column]) => `c.${column?.name ?? property} AS "${property}"`)
  .join(', ')} FROM certification.shown($1::text) c`;

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
