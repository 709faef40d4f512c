import { msg } from '@lingui/core/macro';
import { table } from '@academy/platform/postgres';
import type { FailureKind } from './failing/failure-kind';
import type { SendTerms } from './sweep';

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
  /** What kind of thing went wrong last, and how often something did. */
  failureKind: FailureKind | null;
  failures: number;
  failingSince: Date | null;
  failedAt: Date | null;
  /** When the queue tries it next; null where it does not, so that the sweep will. */
  nextAt: Date | null;
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
    failureKind: { type: 'text', name: 'failure_kind', nullable: true },
    failures: { type: 'int', default: 0 },
    failingSince: { type: 'timestamptz', name: 'failing_since', nullable: true },
    failedAt: { type: 'timestamptz', name: 'failed_at', nullable: true },
    nextAt: { type: 'timestamptz', name: 'next_at', nullable: true },
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

/** A process that does the work, as it last said of itself. */
interface WorkerRow {
  id: string;
  seenAt: Date;
  queueAwaySince: Date | null;
  /** Deliveries that are heard at this moment, by hearer. */
  atWork: Readonly<Record<string, number>>;
  terms: SendTerms;
}

const WorkerTable = table<WorkerRow>({
  name: 'Worker',
  schema: 'platform',
  tableName: 'worker',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'worker_pk' },
    seenAt: { type: 'timestamptz', name: 'seen_at', default: () => 'now()' },
    queueAwaySince: { type: 'timestamptz', name: 'queue_away_since', nullable: true },
    atWork: { type: 'jsonb', name: 'at_work' },
    terms: { type: 'jsonb' },
  },
  personal: 'none',
});

export const platformTables = [OutboxTable, DeliveryTable, SchedulePeriodTable, WorkerTable];
