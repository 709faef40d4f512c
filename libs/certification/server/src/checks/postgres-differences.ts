import { award, type AwardDossiers } from '@academy/certification/core';
import type { AllEnrolments, EnrolmentMoves } from '@academy/contracts/enrolment';
import { inPages, type Clock } from '@academy/kernel';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { revokeCertificate } from '../postgres/revoke';
import { CertificateTable } from '../postgres/tables';

interface Standing {
  readonly id: string;
  readonly enrolmentId: string;
}

/** How certificates differ from the enrolments that they rest on. */
export class PostgresDifferences {
  constructor(
    private readonly database: DataSource,
    private readonly enrolments: AllEnrolments,
    private readonly moves: EnrolmentMoves<EntityManager>,
    private readonly dossiers: AwardDossiers,
    private readonly clock: Clock,
  ) {}

  /** Enrolments that were completed longer ago than so many seconds, have earned a certificate, and on which none rests. */
  async missing(olderThanSeconds: number): Promise<readonly string[]> {
    const due: string[] = [];
    for await (const page of this.completed()) {
      const rested = await this.standingOn(page.map(({ enrolmentId }) => enrolmentId));
      for (const { enrolmentId } of page)
        if (!rested.has(enrolmentId) && (await this.isDue(enrolmentId, olderThanSeconds))) due.push(enrolmentId);
    }
    return due;
  }

  /** Certificates that rest on an enrolment on which an earlier one does. */
  async doubled(): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT c.id FROM certification.certificate c
        WHERE c.revoked_at IS NULL AND EXISTS (
          SELECT 1 FROM certification.certificate o
           WHERE o.enrolment_id = c.enrolment_id AND o.revoked_at IS NULL AND o.id < c.id)
        ORDER BY c.id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Certificates that stand and rest on an enrolment that nobody knows, or that is not completed. */
  async withoutEnrolment(): Promise<readonly string[]> {
    const found: string[] = [];
    const standing = inPages(
      (last, most) => this.standingAfter(last, most),
      ({ id }) => id,
    );
    for await (const page of standing) {
      const states = await this.enrolments.statesOf(page.map(({ enrolmentId }) => enrolmentId));
      found.push(...page.flatMap(({ id, enrolmentId }) => (states.get(enrolmentId) === 'completed' ? [] : [id])));
    }
    return found;
  }

  /** Enrolments on which a certificate rests without their saying so: taking their sign-off back would not revoke it. */
  async unmarked(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const page of this.completed())
      found.push(...(await this.standingOn(page.flatMap((one) => (one.certified ? [] : [one.enrolmentId])))));
    return found;
  }

  /** Revokes a certificate that came twice. The first stays, so that its holder has what they earned. */
  async revoke(certificateId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const rows = tx.getRepository(CertificateTable);
      const before = await rows.findOneBy({ id: certificateId as never, revokedAt: IsNull() });
      if (!before?.enrolmentId) return;
      await this.moves.hold(tx, before.enrolmentId);
      const now = await rows.findOneBy({ id: certificateId as never, revokedAt: IsNull() });
      if (now) await revokeCertificate(tx, now, this.clock.now());
    });
  }

  /** Has the enrolment say that a certificate rests on it. */
  async mark(enrolmentId: string): Promise<void> {
    await this.database.transaction((tx) => this.moves.move(tx, enrolmentId, 'certify'));
  }

  private async isDue(enrolmentId: string, olderThanSeconds: number): Promise<boolean> {
    const dossier = await this.dossiers.of(enrolmentId);
    if (!dossier) return false;
    const decision = award(dossier.requirements, dossier.completion);
    const before = this.clock.now().getTime() - olderThanSeconds * 1_000;
    return decision.kind === 'Awarded' && decision.completedAt.getTime() <= before;
  }

  private completed() {
    return inPages(
      (last, most) => this.enrolments.completedAfter(last, most),
      ({ enrolmentId }) => enrolmentId,
    );
  }

  private standingAfter(last: string | null, most: number): Promise<readonly Standing[]> {
    return this.database.query(
      `SELECT id, enrolment_id AS "enrolmentId" FROM certification.certificate
        WHERE revoked_at IS NULL AND enrolment_id IS NOT NULL AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT $2`,
      [last, most],
    );
  }

  /** Those of these enrolments on which a certificate rests. */
  private async standingOn(enrolmentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT enrolment_id AS id FROM certification.certificate WHERE enrolment_id = ANY($1::uuid[]) AND revoked_at IS NULL`,
      [enrolmentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
