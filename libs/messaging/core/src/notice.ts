import type { Id } from '@academy/kernel';

export type NoticeId = Id<'Notice'>;

export type NoticeKind = 'ENROLLED' | 'QUEUED' | 'REFUSED' | 'CERTIFICATE_AWARDED';

/** News for one person: what happened, and to which module. */
export interface News {
  readonly kind: NoticeKind;
  readonly moduleSlug: string;
  /** Place in the queue, for who waits. */
  readonly number: number | null;
  readonly certificateSerial: string | null;
}
