import type { CompetenceId } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { StandingFacts } from '@academy/entry-tests/core';
import { dayOf } from '@academy/kernel';
import { In, type EntityManager } from 'typeorm';
import { readAttempts } from './read-attempts';
import { ItemTable } from './tables';

/** What decides whether this teacher can take a test, for each of these competences. */
export async function standingFacts(
  db: EntityManager,
  teacherId: TeacherId,
  competenceIds: readonly CompetenceId[],
): Promise<ReadonlyMap<CompetenceId, StandingFacts>> {
  const among = In([...competenceIds]);
  const items = await db
    .getRepository(ItemTable)
    .find({ where: { competenceId: among, inUse: true }, order: { id: 'ASC' } });
  const attempts = await readAttempts(db, { teacherId, competenceId: among });
  const rows: { id: string; at: Date }[] = await db.query(
    `SELECT a.item_id AS id, max(a.shown_at) AS at
       FROM entry_tests.asked_item a JOIN entry_tests.attempt t ON t.id = a.attempt_id
      WHERE t.teacher_id = $1 AND t.competence_id = ANY($2) GROUP BY a.item_id`,
    [teacherId, competenceIds],
  );
  const seen = new Map(rows.map(({ id, at }) => [id, dayOf(at)]));
  const about = (id: CompetenceId) => (one: { readonly competenceId: CompetenceId }) => one.competenceId === id;
  return new Map(
    competenceIds.map((id) => [id, { bank: items.filter(about(id)), attempts: attempts.filter(about(id)), seen }]),
  );
}
