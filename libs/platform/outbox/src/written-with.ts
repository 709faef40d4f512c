import type { Cause, EventDefinition } from '@academy/kernel';
import { currentRequestId, newId } from '@academy/platform/postgres';

/**
 * Parts of one statement, for who writes what is true, its news and that a delivery is done in one trip to the database. Each
 * takes one parameter of type jsonb, made by the function beside it.
 */
export const newsWritten = (parameter: string): string =>
  `INSERT INTO platform.outbox (id, type, payload, request_id)
   SELECT id, type, payload, request_id
     FROM jsonb_to_recordset(${parameter}::jsonb) AS n(id uuid, type text, payload jsonb, request_id text)`;

/** Events in order of telling. Throws when one does not have the shape that its contract promises. */
export const newsRows = <Event extends { readonly type: string }>(
  events: readonly Event[],
  definitionOf: (type: Event['type']) => EventDefinition,
): string =>
  JSON.stringify(
    events.map(({ type, ...payload }) => ({
      ...{ id: newId(), type, payload: definitionOf(type).schema.parse(payload) },
      request_id: currentRequestId() ?? null,
    })),
  );

/** Returns the deliveries that were not done before; concurrent copies wait for each other on the delivery's row. */
export const deliveriesDone = (parameter: string): string =>
  `INSERT INTO platform.delivery AS d (event_id, hearer, done_at)
   SELECT event_id, hearer, clock_timestamp()
     FROM jsonb_to_recordset(${parameter}::jsonb) AS c(event_id uuid, hearer text) ORDER BY event_id, hearer
   ON CONFLICT (event_id, hearer) DO UPDATE SET done_at = clock_timestamp(), failure = NULL WHERE d.done_at IS NULL
   RETURNING event_id || '/' || hearer AS cause`;

export const deliveryRows = (causes: readonly Cause[]): string =>
  JSON.stringify([...new Set(causes)].map((cause) => ({ event_id: cause.split('/')[0], hearer: cause.split('/')[1] })));
