import type { Contact } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import type { News } from '@academy/messaging/core';
import { deliveriesDone, deliveryRows } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';

/** Whom an event is told to, and with which notice. */
export interface Told {
  readonly cause: Cause;
  readonly eventId: string;
  readonly contact: Contact;
  readonly news: News;
}

const KEEP = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS t(id uuid, "eventId" uuid, "accountId" uuid, kind text, "moduleSlug" text, number int, "certificateSerial" text)),
  kept AS (
    INSERT INTO messaging.notice (id, event_id, account_id, kind, module_slug, number, certificate_serial)
    SELECT * FROM told ON CONFLICT DO NOTHING)
  SELECT t."eventId" FROM told t
    JOIN messaging.notice n ON n.event_id = t."eventId" AND n.account_id = t."accountId" AND n.mailed_at IS NOT NULL`;

/** Keeps a notice of each that has none; answers the events whose mail went out before. */
export async function keepNotices(database: DataSource, told: readonly Told[]): Promise<ReadonlySet<string>> {
  const rows = told.map(({ eventId, contact: { accountId }, news }) => ({
    ...{ id: newId(), eventId, accountId, ...news },
  }));
  const mailed: { eventId: string }[] = await database.query(KEEP, [JSON.stringify(rows)]);
  return new Set(mailed.map(({ eventId }) => eventId));
}

const NOTE = `
  WITH mailed AS (
    UPDATE messaging.notice n SET mailed_at = clock_timestamp()
      FROM jsonb_to_recordset($1::jsonb) AS t("eventId" uuid, "accountId" uuid)
     WHERE n.event_id = t."eventId" AND n.account_id = t."accountId"),
  done AS (${deliveriesDone('$2')})
  SELECT cause FROM done`;

/** Their mails went out, and with that their deliveries are done. */
export async function noteMailed(database: DataSource, told: readonly Told[]): Promise<void> {
  const rows = told.map(({ eventId, contact: { accountId } }) => ({ eventId, accountId }));
  const causes = told.map(({ cause }) => cause);
  await database.query(NOTE, [JSON.stringify(rows), deliveryRows(causes)]);
}
