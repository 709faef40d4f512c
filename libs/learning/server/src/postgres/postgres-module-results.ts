import { ModuleResults, type FirstAttempt, type HoursSpent } from '@academy/contracts/learning';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads what came of following modules; of who followed them nothing leaves this file. */
@Injectable()
export class PostgresModuleResults extends ModuleResults {
  constructor(private readonly database: DataSource) {
    super();
  }

  /** Of the first enrolment in which a person tried a quiz of the module, so that nobody counts twice. */
  firstAttempts(): Promise<readonly FirstAttempt[]> {
    return this.database.query(`
      WITH first_time AS (
        SELECT DISTINCT ON (f.teacher_id, f.module_slug) f.enrolment_id, f.version_id
          FROM learning.following f JOIN learning.quiz_attempt a USING (enrolment_id)
         ORDER BY f.teacher_id, f.module_slug, a.id
      )
      SELECT version_id AS "versionId", part_id AS "partId", passed, results,
             to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "on"
        FROM (
          SELECT DISTINCT ON (a.enrolment_id, a.part_id) t.version_id, a.part_id, a.passed, a.results, a.at, a.id
            FROM learning.quiz_attempt a JOIN first_time t USING (enrolment_id)
           ORDER BY a.enrolment_id, a.part_id, a.id
        ) AS first
       ORDER BY id`);
  }

  /** What a person said last, once a module. */
  hoursSpent(): Promise<readonly HoursSpent[]> {
    return this.database.query(`
      SELECT DISTINCT ON (f.module_slug, f.teacher_id) f.module_slug AS slug, h.hours,
             to_char(h.said_on, 'YYYY-MM-DD') AS "on"
        FROM learning.hours_spent h JOIN learning.following f USING (enrolment_id)
       ORDER BY f.module_slug, f.teacher_id, h.said_on DESC, h.enrolment_id DESC`);
  }
}
