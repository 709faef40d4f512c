import { AllEnrolments, type CompletedEnrolment, type EnrolmentStateName } from '@academy/contracts/enrolment';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PostgresAllEnrolments extends AllEnrolments {
  constructor(private readonly database: DataSource) {
    super();
  }

  completedAfter(enrolmentId: string | null, most: number): Promise<readonly CompletedEnrolment[]> {
    return this.database.query(
      `SELECT id AS "enrolmentId", teacher_id AS "teacherId", certified FROM enrolment.enrolment
        WHERE state = 'completed' AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT $2`,
      [enrolmentId, most],
    );
  }

  async statesOf(enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, EnrolmentStateName>> {
    if (enrolmentIds.length === 0) return new Map();
    const rows: { id: string; state: EnrolmentStateName }[] = await this.database.query(
      `SELECT id, state FROM enrolment.enrolment WHERE id = ANY($1::uuid[])`,
      [enrolmentIds],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }
}
