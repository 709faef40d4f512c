import type { CompetenceId } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { StandingFacts } from '@academy/entry-tests/core';
import { dayOf } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { readAttempts } from './read-attempts';
import { ItemTable } from './tables';

/** What decides whether this teacher can take a test in a competence. */
export async function standingFacts(
  db: EntityManager,
  teacherId: TeacherId,
  competenceId: CompetenceId,
): Promise<StandingFacts> {
  const bank = await db.getRepository(ItemTable).find({ where: { competenceId, inUse: true }, order: { id: 'ASC' } });
  const attempts = await readAttempts(db, { teacherId, competenceId });
  const seen: { id: string; at: Date }[] = await db.query(
    `SELECT a.item_id AS id, max(a.shown_at) AS at
       FROM entry_tests.asked_item a JOIN entry_tests.attempt t ON t.id = a.attempt_id
      WHERE t.teacher_id = $1 AND t.competence_id = $2 GROUP BY a.item_id`,
    [teacherId, competenceId],
  );
  return { bank, attempts, seen: new Map(seen.map(({ id, at }) => [id, dayOf(at)])) };
}
