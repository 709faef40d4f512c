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
