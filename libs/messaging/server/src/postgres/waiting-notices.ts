import { deliveriesDone, deliveryRows, eventOf, type Heard } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A module waits no more, by an event that says so. */
export type WaitsNoMore = Heard<{ readonly draftId: string }>;

/**
 * What was told before, by ids of events, which are in order of telling: what is handed in again meanwhile goes on waiting,
 * however late this is heard. There is nothing to do any more, so nobody has it to read.
 */
const BECOMES = `
  UPDATE messaging.notice n SET kind = $2, read_at = coalesce(n.read_at, clock_timestamp())
    FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, "draftId" uuid)
   WHERE n.draft_id = e."draftId" AND n.kind = 'MODULE_HANDED_IN' AND n.event_id < e.id`;

/** Notices that a module waits for a curator, which say what became of that once it does not any more. */
@Injectable()
export class WaitingNotices {
  constructor(private readonly database: DataSource) {}

  /** Its authors have it; with that these deliveries are done. */
  async takenBack(heard: readonly WaitsNoMore[]): Promise<void> {
    const causes = deliveryRows(heard.map(({ cause }) => cause));
    await this.database.query(`WITH become AS (${BECOMES}) ${deliveriesDone('$3')}`, [
      ...[eventsOf(heard), 'MODULE_TAKEN_BACK', causes],
    ]);
  }

  /** A curator decided; there is more to do of these deliveries. */
  async reviewed(heard: readonly WaitsNoMore[]): Promise<void> {
    await this.database.query(BECOMES, [eventsOf(heard), 'MODULE_REVIEWED']);
  }
}

const eventsOf = (heard: readonly WaitsNoMore[]): string =>
  JSON.stringify(heard.map(({ event: { draftId }, cause }) => ({ id: eventOf(cause), draftId })));
