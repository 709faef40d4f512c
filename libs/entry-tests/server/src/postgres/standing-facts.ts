import type { CompetenceId } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { StandingFacts } from '@academy/entry-tests/core';
import { dayOf } from '@academy/kernel';
import { rowsOf } from '@academy/platform/postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { readAttempts } from './read-attempts';
import { AskedItemTable, ItemTable } from './tables';

/** What decides whether this teacher can take a test, for each of these competences. */
export async function standingFacts(
  db: DataSource | EntityManager,
  teacherId: TeacherId,
  competenceIds: readonly CompetenceId[],
): Promise<ReadonlyMap<CompetenceId, StandingFacts>> {
  const ofThem = `t.teacher_id = $1::uuid AND t.competence_id = ANY($2::text[])`;
  const asked = `WHERE t.attempt_id IN (SELECT t.id FROM entry_tests.attempt t WHERE ${ofThem}) ORDER BY t.shown_at`;
  const [items, attempts, shown] = await Promise.all([
    rowsOf(db, ItemTable, `WHERE t.competence_id = ANY($1::text[]) AND t.in_use ORDER BY t.id`, [competenceIds]),
    readAttempts(db, ofThem, [teacherId, competenceIds]),
    rowsOf(db, AskedItemTable, asked, [teacherId, competenceIds]),
  ]);
  // The last of each is the latest.
  const seen = new Map(shown.map(({ itemId, shownAt }) => [itemId, dayOf(shownAt)]));
  const about = (id: CompetenceId) => (one: { readonly competenceId: CompetenceId }) => one.competenceId === id;
  return new Map(
    competenceIds.map((id) => [id, { bank: items.filter(about(id)), attempts: attempts.filter(about(id)), seen }]),
  );
}
