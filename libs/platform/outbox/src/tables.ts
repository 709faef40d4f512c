import { msg } from '@lingui/core/macro';
import { table } from '@academy/platform/postgres';

/** An event as it was committed with the change it reports. */
interface OutboxRow {
  id: string;
  type: string;
  payload: Record<string, unknown>;
  requestId: string | null;
  occurredAt: Date;
  sentAt: Date | null;
}

const forNews = {
  purpose: msg`doorgeven wat er gebeurde aan wie er iets mee moet`,
  term: msg`zolang je account bestaat`,
};

const OutboxTable = table<OutboxRow>({
  name: 'Outbox',
  schema: 'platform',
  tableName: 'outbox',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'outbox_pk' },
    type: { type: 'text' },
    payload: { type: 'jsonb' },
    requestId: { type: 'text', name: 'request_id', nullable: true },
    occurredAt: { type: 'timestamptz', name: 'occurred_at', default: () => 'now()' },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
  },
  indices: [{ name: 'outbox_unsent', columns: ['id'], where: 'sent_at IS NULL' }],
  personal: {
    what: msg`Dat er iets gebeurde, doorgegeven binnen de academie`,
    source: 'academy',
    whose: { mentions: 'payload' },
    erasure: 'delete',
    columns: {
      id: 'none',
      type: forNews,
      payload: forNews,
      requestId: 'none',
      occurredAt: forNews,
      sentAt: 'none',
    },
  },
});

/** One hearer's copy of an event: sent to a queue, and done once its work was committed. */
interface DeliveryRow {
  eventId: string;
  hearer: string;
  sentAt: Date;
  tries: number;
  doneAt: Date | null;
  failure: string | null;
  /** The first event of those that were sent to its hearer together; null of what was sent alone, before that was noted. */
  batch: string | null;
  /** When a person asked for it again. */
  againAt: Date | null;
}

const DeliveryTable = table<DeliveryRow>({
  name: 'Delivery',
  schema: 'platform',
  tableName: 'delivery',
  columns: {
    eventId: { type: 'uuid', name: 'event_id', primary: true, primaryKeyConstraintName: 'delivery_pk' },
    hearer: { type: 'text', primary: true, primaryKeyConstraintName: 'delivery_pk' },
    sentAt: { type: 'timestamptz', name: 'sent_at', default: () => 'now()' },
    tries: { type: 'int', default: 1 },
    doneAt: { type: 'timestamptz', name: 'done_at', nullable: true },
    failure: { type: 'text', nullable: true },
    batch: { type: 'uuid', nullable: true },
    againAt: { type: 'timestamptz', name: 'again_at', nullable: true },
  },
  indices: [
    { name: 'delivery_open', columns: ['sentAt'], where: 'done_at IS NULL' },
    { name: 'delivery_done', columns: ['doneAt'] },
  ],
  personal: 'none',
});

/** A period of recurring work that was told. */
interface SchedulePeriodRow {
  name: string;
  period: string;
  toldAt: Date;
}

const SchedulePeriodTable = table<SchedulePeriodRow>({
  name: 'SchedulePeriod',
  schema: 'platform',
  tableName: 'schedule_period',
  columns: {
    name: { type: 'text', primary: true, primaryKeyConstraintName: 'schedule_period_pk' },
    period: { type: 'text', primary: true, primaryKeyConstraintName: 'schedule_period_pk' },
    toldAt: { type: 'timestamptz', name: 'told_at', default: () => 'now()' },
  },
  personal: 'none',
});

export const platformTables = [OutboxTable, DeliveryTable, SchedulePeriodTable];
