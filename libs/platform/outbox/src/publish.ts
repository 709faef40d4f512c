import { currentRequestId, newId } from '@academy/platform/postgres';
import type { EventDefinition } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { told } from './told';

/**
 * Writes an event in the transaction of the change it reports; nothing else puts work on a queue.
 * Throws when the event does not have the shape that its contract promises.
 */
export async function publish<Type extends string, Payload>(
  tx: EntityManager,
  definition: EventDefinition<Type, Payload>,
  event: { readonly type: Type } & Readonly<Payload>,
): Promise<void> {
  const { type, ...payload } = event;
  await tx.query(`INSERT INTO platform.outbox (id, type, payload, request_id) VALUES ($1, $2, $3, $4)`, [
    newId(),
    type,
    definition.schema.parse(payload),
    currentRequestId() ?? null,
  ]);
  told(tx);
}

/** The same for many events at once, in one statement. */
export async function publishAll<Type extends string, Payload>(
  tx: EntityManager,
  definition: EventDefinition<Type, Payload>,
  events: readonly ({ readonly type: Type } & Readonly<Payload>)[],
): Promise<void> {
  if (events.length === 0) return;
  const payloads = events.map(({ type: _, ...payload }) => JSON.stringify(definition.schema.parse(payload)));
  await tx.query(
    `INSERT INTO platform.outbox (id, type, payload, request_id)
     SELECT e.id, $3, e.payload::jsonb, $4 FROM unnest($1::uuid[], $2::text[]) AS e (id, payload)`,
    [events.map(() => newId()), payloads, definition.type, currentRequestId() ?? null],
  );
  told(tx);
}
