import type { EntityManager } from 'typeorm';

/**
 * Forgets what was told of someone, by any of their ids, once everyone who should hear it did. What is under way is left: it
 * would be lost. Answers how much went. It reads all that was ever told, so whoever asks has patience.
 */
export async function forgetTold(tx: EntityManager, ids: readonly string[]): Promise<number> {
  const gone: unknown[] = await tx.query(
    `WITH gone AS (
       DELETE FROM platform.outbox o
        WHERE o.payload::text LIKE ANY($1) AND o.sent_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM platform.delivery d WHERE d.event_id = o.id AND d.done_at IS NULL)
        RETURNING o.id),
     copies AS (DELETE FROM platform.delivery d USING gone WHERE d.event_id = gone.id)
     SELECT 1 FROM gone`,
    [ids.map((id) => `%${id}%`)],
  );
  return gone.length;
}
