import { msg } from '@lingui/core/macro';
import type { AccountId } from '@academy/contracts/identity';
import type { NoticeId, NoticeKind } from '@academy/messaging/core';
import { table } from '@academy/platform/postgres';

/** Longer than a school year, and no longer than a notice could still be about what one does. */
const KEPT_MONTHS = 12;

const whileNews = {
  purpose: msg`je vertellen wat er gebeurde`,
  term: msg`${KEPT_MONTHS} maanden, hoogstens zolang je account bestaat`,
};

export interface NoticeRow {
  id: NoticeId;
  /** Event that it tells of: one notice of each. */
  eventId: string;
  accountId: AccountId;
  kind: NoticeKind;
  /** Null of what is about a whole path. */
  moduleSlug: string | null;
  number: number | null;
  certificateSerial: string | null;
  /** Where its reader goes on, and works; null, as the three below, of what is not about a review. */
  organisationId: string | null;
  draftId: string | null;
  /** What the module was called when it was told: it may be written by nobody, or read by others, by now. */
  titleNl: string | null;
  titleEn: string | null;
  at: Date;
  readAt: Date | null;
  /** When its mail went out; until then it is tried again. */
  mailedAt: Date | null;
}

export const NoticeTable = table<NoticeRow>({
  name: 'Notice',
  schema: 'messaging',
  tableName: 'notice',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'notice_pk' },
    eventId: { type: 'uuid', name: 'event_id' },
    accountId: { type: 'uuid', name: 'account_id' },
    kind: { type: 'text' },
    moduleSlug: { type: 'text', name: 'module_slug', nullable: true },
    number: { type: 'int', nullable: true },
    certificateSerial: { type: 'text', name: 'certificate_serial', nullable: true },
    organisationId: { type: 'text', name: 'organisation_id', nullable: true },
    draftId: { type: 'uuid', name: 'draft_id', nullable: true },
    titleNl: { type: 'text', name: 'title_nl', nullable: true },
    titleEn: { type: 'text', name: 'title_en', nullable: true },
    at: { type: 'timestamptz', default: () => 'now()' },
    readAt: { type: 'timestamptz', name: 'read_at', nullable: true },
    mailedAt: { type: 'timestamptz', name: 'mailed_at', nullable: true },
  },
  uniques: [{ name: 'notice_event_unique', columns: ['eventId', 'accountId'] }],
  indices: [
    { name: 'notice_account', columns: ['accountId', 'id'] },
    { name: 'notice_waiting', columns: ['draftId'], where: `kind = 'MODULE_HANDED_IN'::text` },
  ],
  personal: {
    what: msg`Je berichten`,
    source: 'academy',
    whose: { account: 'accountId' },
    erasure: 'delete',
    forgotten: { months: KEPT_MONTHS, after: ['at'] },
    columns: {
      id: 'none',
      eventId: 'none',
      accountId: whileNews,
      kind: whileNews,
      moduleSlug: whileNews,
      number: whileNews,
      certificateSerial: whileNews,
      organisationId: whileNews,
      draftId: 'none',
      titleNl: whileNews,
      titleEn: whileNews,
      at: whileNews,
      readAt: whileNews,
      mailedAt: whileNews,
    },
  },
});

export const messagingTables = [NoticeTable];
