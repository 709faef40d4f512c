import { Enrolments, type EnrolmentFacts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { seatedStates, type Enrolment, type EnrolmentId, type WaitedFor } from '@academy/enrolment/core';
import { actingFor, askAtOnce, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENROLMENT } from './enrolment-rows';
import { EnrolmentTable, type EnrolmentRow } from './tables';

/** An enrolment with its place among those who wait, from 1; null for who does not. */
export interface EnrolmentView extends Enrolment {
  readonly queuePlace: number | null;
}

@Injectable()
export class PostgresEnrolments extends Enrolments implements WaitedFor {
  constructor(private readonly database: DataSource) {
    super();
  }

  async find(enrolmentId: string): Promise<EnrolmentFacts | undefined> {
    const [row] = await rowsOf(this.database, EnrolmentTable, `WHERE t.id = $1::uuid`, [enrolmentId]);
    return row && factsOf(row);
  }

  async ofTeacher(teacherId: TeacherId): Promise<readonly EnrolmentFacts[]> {
    const which = `WHERE t.teacher_id = $1::uuid ORDER BY t.id`;
    return (await rowsOf(this.database, EnrolmentTable, which, [teacherId])).map(factsOf);
  }

  async standingSince(teacherId: TeacherId, since: Date): Promise<readonly EnrolmentFacts[]> {
    const which = `WHERE t.teacher_id = $1::uuid AND t.requested_at >= $2::timestamptz AND t.state = ANY($3::text[])`;
    return (await rowsOf(this.database, EnrolmentTable, which, [teacherId, since, seatedStates])).map(factsOf);
  }

  /** Newest first. */
  async views(where: { readonly teacherId: TeacherId; readonly id?: EnrolmentId }): Promise<EnrolmentView[]> {
    const rows = await askAtOnce<Omit<EnrolmentView, 'requestedAt'> & { readonly requestedAt: string }>(
      this.database,
      `${VIEWS} WHERE e.teacher_id = $1::uuid AND ($2::uuid IS NULL OR e.id = $2::uuid) ORDER BY e.id DESC`,
      [where.teacherId, where.id ?? null],
    );
    return rows.map((row) => ({ ...row, requestedAt: new Date(row.requestedAt) }));
  }

  /** Those who take part or wait in this organisation's editions, in order of asking: what is asked is asked as it. */
  async ofOrganisation(organisationId: string): Promise<Enrolment[]> {
    const which = `WHERE t.organisation_id = $1::text AND t.state = ANY($2::text[]) ORDER BY t.edition_id, t.id`;
    const rows = await actingFor({ organisationId }, () =>
      rowsOf(this.database, EnrolmentTable, which, [organisationId, seatedStates]),
    );
    return rows.map(enrolmentOf);
  }

  async editionsWaitedFor(): Promise<readonly string[]> {
    const rows: { edition_id: string }[] = await this.database.query(
      `SELECT DISTINCT edition_id FROM enrolment.enrolment WHERE state = 'queued' ORDER BY edition_id`,
    );
    return rows.map(({ edition_id }) => edition_id);
  }
}

const VIEWS = `
  SELECT ${ENROLMENT}, CASE WHEN e.state = 'queued' THEN enrolment.place_in_queue(e.edition_id, e.turn) END AS "queuePlace"
    FROM enrolment.enrolment e`;

const enrolmentOf = ({ idempotencyKey: _, ...enrolment }: EnrolmentRow): Enrolment => enrolment;

export const factsOf = ({
  id,
  teacherId,
  editionId,
  versionId,
  moduleSlug,
  organisationId,
  state,
}: Enrolment): EnrolmentFacts => ({
  ...{ enrolmentId: id, teacherId, editionId, versionId, moduleSlug, organisationId, state },
});
