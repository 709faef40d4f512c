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

/** One of these for each person who is told of an event. */
export const toldKey = ({ eventId, contact: { accountId } }: Pick<Told, 'eventId' | 'contact'>): string =>
  `${eventId}/${accountId}`;

/** Hours in which a module that is taken back and handed in again is mailed once to each; the bell has it every time. */
const MAILED_LATELY = 12;

const KEEP = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS t(id uuid, "eventId" uuid, "accountId" uuid, kind text, "moduleSlug" text, number int, "certificateSerial" text,
           "organisationId" text, "draftId" uuid, "titleNl" text, "titleEn" text)),
  kept AS (
    INSERT INTO messaging.notice (id, event_id, account_id, kind, module_slug, number, certificate_serial,
           organisation_id, draft_id, title_nl, title_en)
    SELECT * FROM told ON CONFLICT DO NOTHING)
  SELECT t."eventId" || '/' || t."accountId" AS key FROM told t
   WHERE EXISTS (
         SELECT FROM messaging.notice n
          WHERE n.event_id = t."eventId" AND n.account_id = t."accountId" AND n.mailed_at IS NOT NULL)
      OR t.kind = 'MODULE_HANDED_IN' AND EXISTS (
         SELECT FROM messaging.notice n
          WHERE n.account_id = t."accountId" AND n.draft_id = t."draftId" AND n.event_id <> t."eventId"
            AND n.kind IN ('MODULE_HANDED_IN', 'MODULE_TAKEN_BACK')
            AND n.mailed_at > clock_timestamp() - interval '${MAILED_LATELY} hours')`;

/** Keeps a notice of each that has none; answers those whose mail went out before, or is not to go out (`toldKey`). */
export async function keepNotices(database: DataSource, told: readonly Told[]): Promise<ReadonlySet<string>> {
  if (told.length === 0) return new Set();
  const rows = told.map(({ eventId, contact: { accountId }, news: { review, ...news } }) => ({
    ...{ id: newId(), eventId, accountId, ...news },
    ...(review && { ...review, titleNl: review.title.nl, titleEn: review.title.en }),
  }));
  const settled: { key: string }[] = await database.query(KEEP, [JSON.stringify(rows)]);
  return new Set(settled.map(({ key }) => key));
}

const NOTE = `
  WITH mailed AS (
    UPDATE messaging.notice n SET mailed_at = clock_timestamp()
      FROM jsonb_to_recordset($1::jsonb) AS t("eventId" uuid, "accountId" uuid)
     WHERE n.event_id = t."eventId" AND n.account_id = t."accountId"),
  done AS (${deliveriesDone('$2')})
  SELECT cause FROM done`;

/** Their mails went out, and with that these deliveries are done: those of which nobody is to be mailed any more. */
export async function noteMailed(database: DataSource, told: readonly Told[], ended: readonly Cause[]): Promise<void> {
  const rows = told.map(({ eventId, contact: { accountId } }) => ({ eventId, accountId }));
  await database.query(NOTE, [JSON.stringify(rows), deliveryRows(ended)]);
}
