import { t } from '@lingui/core/macro';
import type { Check, Checks } from '@academy/kernel';
import type { Logger } from '@academy/platform/observability';
import type { DataSource } from 'typeorm';
import { openDeliveries } from './deliveries';
import { hearersByEvent, type HearerDiscovery } from './hearers';
import { Hearing } from './hearing';
import { OutboxRelay } from './relay';

/** Most messages that are taken, or brought to one hearer, at once. */
const BATCH = 200;

/** Whether all that was told was heard. */
export class OutboxChecks implements Checks {
  readonly checks: readonly Check[] = [
    {
      kind: 'untold',
      find: (olderThanSeconds) => this.untold(olderThanSeconds),
      mend: () => this.relay(),
      say: (id) => t`Bericht ${id}: verteld, en bij niemand bezorgd`,
    },
    {
      kind: 'unheard',
      find: (olderThanSeconds) => this.unheard(olderThanSeconds),
      mend: (ids) => this.hear(ids),
      say: (id) => t`Bezorging ${id}: nog niet afgehandeld`,
    },
  ];

  constructor(
    private readonly database: DataSource,
    private readonly discovery: Pick<HearerDiscovery, 'find'>,
    private readonly logger: Logger,
  ) {}

  private async untold(olderThanSeconds: number): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM platform.outbox
        WHERE sent_at IS NULL AND occurred_at < clock_timestamp() - make_interval(secs => $1) ORDER BY id`,
      [olderThanSeconds],
    );
    return rows.map(({ id }) => id);
  }

  private async unheard(olderThanSeconds: number): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT d.event_id || '/' || d.hearer AS id FROM platform.delivery d JOIN platform.outbox o ON o.id = d.event_id
        WHERE d.done_at IS NULL AND o.occurred_at < clock_timestamp() - make_interval(secs => $1)
        ORDER BY d.event_id, d.hearer`,
      [olderThanSeconds],
    );
    return rows.map(({ id }) => id);
  }

  /** As the worker's relay does; what it takes is heard here, since no queue knows of it. */
  private async relay(): Promise<void> {
    const relay = new OutboxRelay(this.database, hearersByEvent(this.discovery.find()));
    for (let taken = BATCH; taken === BATCH;) {
      const { messages, deliveries } = await relay.take(BATCH);
      taken = messages;
      await this.hear(deliveries.map(({ eventId, hearer }) => `${eventId}/${hearer}`));
    }
  }

  /** Brings each to its hearer, which does nothing where a worker did it meanwhile. What fails is noted, and stays open. */
  private async hear(ids: readonly string[]): Promise<void> {
    const { database, logger } = this;
    const hearing = new Hearing({ database, logger, hearers: this.discovery.find() });
    for (const [hearer, eventIds] of byHearer(ids)) {
      for (let from = 0; from < eventIds.length; from += BATCH) {
        const { open } = await openDeliveries(database, hearer, eventIds.slice(from, from + BATCH));
        await hearing.hear(hearer, open, { number: 1, last: true, nextSeconds: null });
      }
    }
  }
}

function byHearer(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const [eventId = '', hearer = ''] = id.split('/');
    found.set(hearer, [...(found.get(hearer) ?? []), eventId]);
  }
  return found;
}
