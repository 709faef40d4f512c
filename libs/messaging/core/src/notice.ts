import type { Id } from '@academy/kernel';

export type NoticeId = Id<'Notice'>;

export type NoticeKind =
  | 'ENROLLED'
  | 'QUEUED'
  | 'REFUSED'
  | 'CLOSED'
  | 'QUEUE_ENDED'
  | 'EDITION_MOVED'
  | 'CERTIFICATE_AWARDED'
  | 'CERTIFICATE_REVOKED'
  | 'OBJECTION_ANSWERED';

/** News for one person: what happened, and to which module. */
export interface News {
  readonly kind: NoticeKind;
  /** Null of what is about a whole path. */
  readonly moduleSlug: string | null;
  /** Place in the queue, for who waits. */
  readonly number: number | null;
  readonly certificateSerial: string | null;
}
