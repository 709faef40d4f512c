import type { DataSource } from 'typeorm';
import type { Delivery } from './deliveries';

/** A message for one of those who hear it; a message that nobody hears comes once, with nobody. */
type Taken = Delivery & { readonly hearer: string | null };

/**
 * Marks messages as sent and says who has to hear them, in one statement: a message is a delivery of each of its hearers, or
 * nobody took it. What goes to one hearer is one batch, called by its first message. Where there is nothing it changes nothing.
 */
const TAKE = `
  WITH unsent AS (
    SELECT id, type, payload, request_id FROM platform.outbox
     WHERE sent_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  sent AS (
    UPDATE platform.outbox o SET sent_at = clock_timestamp() FROM unsent u WHERE o.id = u.id),
  heard AS (
    SELECT u.*, h.hearer, first_value(u.id) OVER (PARTITION BY h.hearer ORDER BY u.id) AS batch
      FROM unsent u LEFT JOIN jsonb_to_recordset($2::jsonb) AS h(type text, hearer text) ON h.type = u.type),
  delivered AS (
    INSERT INTO platform.delivery (event_id, hearer, batch)
    SELECT id, hearer, batch FROM heard WHERE hearer IS NOT NULL ORDER BY id, hearer ON CONFLICT DO NOTHING)
  SELECT id AS "eventId", type, payload, request_id AS "requestId", hearer, batch FROM heard ORDER BY id`;

/** Takes committed events from the outbox, roughly in order, for whoever has to hear them. */
export class OutboxRelay {
  private readonly hearers: string;

  constructor(
    private readonly database: DataSource,
    /** Names of the hearers of each event type. */
    hearersOf: ReadonlyMap<string, readonly string[]>,
  ) {
    this.hearers = JSON.stringify([...hearersOf].flatMap(([type, names]) => names.map((hearer) => ({ type, hearer }))));
  }

  /** Answers also how many messages that were, so that the caller can rest when there are no more. */
  async take(most: number): Promise<{ readonly messages: number; readonly deliveries: readonly Delivery[] }> {
    const taken: Taken[] = await this.database.query(TAKE, [most, this.hearers]);
    return {
      messages: new Set(taken.map(({ eventId }) => eventId)).size,
      deliveries: taken.flatMap(({ hearer, ...one }) => (hearer === null ? [] : { ...one, hearer })),
    };
  }
}
