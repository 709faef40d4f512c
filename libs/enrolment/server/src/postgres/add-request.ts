import type { EnrolmentRequested } from '@academy/contracts/enrolment';
import { seatedStates, standingStates, type Added, type Enrolment, type NewEnrolment } from '@academy/enrolment/core';
import { newsRows, newsWritten } from '@academy/platform/outbox';
import { actingSet, actingValue } from '@academy/platform/postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { ENROLMENT } from './enrolment-rows';
import { definitionOf } from './events';

/** Where another's request is written at the same moment, this one sees it only when it asks again. */
const MOST_TRIES = 10;

/**
 * The request, its news and the answer in one statement, for whoever asks; what was there before is answered as it is. It is looked
 * for after what was added, and so once it is set for whom.
 */
const STATEMENT = `
  WITH ${actingSet('$12')},
  added AS (
    INSERT INTO enrolment.enrolment AS e
      (id, teacher_id, edition_id, version_id, module_slug, organisation_id, state, requested_at, idempotency_key)
    SELECT $1::uuid, $2::uuid, $3, $4::uuid, $5, $6, 'requested', $7::timestamptz, $8 FROM acting ON CONFLICT DO NOTHING
    RETURNING ${ENROLMENT}),
  told AS (${newsWritten('$9')} WHERE EXISTS (SELECT 1 FROM added))
  SELECT 'Added' AS kind, 0 AS rank, added.* FROM added
  UNION ALL
  SELECT 'SameRequest', 1, ${ENROLMENT} FROM enrolment.enrolment e WHERE e.teacher_id = $2 AND e.idempotency_key = $8
  UNION ALL
  SELECT 'Standing', 2, ${ENROLMENT} FROM enrolment.enrolment e
   WHERE e.teacher_id = $2 AND ((e.module_slug = $5 AND e.state = ANY($10)) OR (e.edition_id = $3 AND e.state = ANY($11)))
  ORDER BY rank LIMIT 1`;

export async function addRequest(
  run: Pick<DataSource | EntityManager, 'query'>,
  request: NewEnrolment,
  news: readonly EnrolmentRequested[] = [],
): Promise<Added> {
  const { id, teacherId, editionId, versionId, moduleSlug, organisationId, requestedAt, idempotencyKey } = request;
  const given = [id, teacherId, editionId, versionId, moduleSlug, organisationId, requestedAt, idempotencyKey];
  const parameters = [...given, newsRows(news, definitionOf), standingStates, seatedStates, actingValue()];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const rows: ({ kind: Added['kind']; rank: number } & Enrolment)[] = await run.query(STATEMENT, parameters);
    if (!rows[0]) continue;
    const { kind, rank: _, ...enrolment } = rows[0];
    return { kind, enrolment };
  }
  throw new Error(`A request of ${moduleSlug} is neither new nor known`);
}
