import type { Failures } from '@academy/learning/core';
import type { EntityManager } from 'typeorm';

interface FailuresRow extends Failures {
  readonly partId: string;
}

/**
 * Failed attempts of the follower in `f` since each quiz was last passed, in whatever enrolment of this person in this module:
 * who withdraws and comes back does not start anew. Ids are in the order of handing in.
 */
export const failuresSql = `
  SELECT a.part_id AS "partId", count(*)::int AS count, max(a.at) AS "lastAt"
    FROM learning.following e
    JOIN learning.quiz_attempt a ON a.enrolment_id = e.enrolment_id
   WHERE e.teacher_id = f.teacher_id AND e.module_slug = f.module_slug AND NOT a.passed AND NOT EXISTS (
           SELECT 1 FROM learning.quiz_attempt p JOIN learning.following g ON g.enrolment_id = p.enrolment_id
            WHERE g.teacher_id = f.teacher_id AND g.module_slug = f.module_slug
              AND p.part_id = a.part_id AND p.passed AND p.id > a.id)
   GROUP BY a.part_id`;

/** The same for one enrolment, as a transaction sees it. */
export const failuresOf = (tx: EntityManager, enrolmentId: string): Promise<FailuresRow[]> =>
  tx.query(`SELECT x.* FROM learning.following f, LATERAL (${failuresSql}) x WHERE f.enrolment_id = $1`, [enrolmentId]);
