import type { Failures } from '@academy/learning/core';
import type { EntityManager } from 'typeorm';

export interface FailuresRow extends Failures {
  readonly enrolmentId: string;
  readonly partId: string;
}

/**
 * Failed attempts since each quiz was last passed, in whatever enrolment of this person in this module: who withdraws
 * and comes back does not start anew. Ids are in the order of handing in.
 */
export const failuresOf = (database: EntityManager, enrolmentIds: readonly string[]): Promise<FailuresRow[]> =>
  database.query(
    `SELECT e.enrolment_id AS "enrolmentId", a.part_id AS "partId", count(*)::int AS count, max(a.at) AS "lastAt"
       FROM learning.following e
       JOIN learning.following f ON f.teacher_id = e.teacher_id AND f.module_slug = e.module_slug
       JOIN learning.quiz_attempt a ON a.enrolment_id = f.enrolment_id
      WHERE e.enrolment_id = ANY($1) AND NOT a.passed AND NOT EXISTS (
              SELECT 1 FROM learning.quiz_attempt p JOIN learning.following g ON g.enrolment_id = p.enrolment_id
               WHERE g.teacher_id = e.teacher_id AND g.module_slug = e.module_slug
                 AND p.part_id = a.part_id AND p.passed AND p.id > a.id)
      GROUP BY e.enrolment_id, a.part_id`,
    [enrolmentIds],
  );
