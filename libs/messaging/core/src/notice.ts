import type { LocalText } from '@academy/contracts/catalogue';
import type { OrganisationId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';

export type NoticeId = Id<'Notice'>;

/** What is told, as a notice and as a mail. */
export type ToldKind =
  | 'ENROLLED'
  | 'QUEUED'
  | 'REFUSED'
  | 'CLOSED'
  | 'QUEUE_ENDED'
  | 'EDITION_MOVED'
  | 'CERTIFICATE_AWARDED'
  | 'CERTIFICATE_REVOKED'
  | 'OBJECTION_ANSWERED'
  | 'MODULE_HANDED_IN'
  | 'MODULE_RETURNED'
  | 'MODULE_PUBLISHED';

/** What a notice is about: one that a module waits says later what became of that. */
export type NoticeKind = ToldKind | 'MODULE_TAKEN_BACK' | 'MODULE_REVIEWED';

/** News for one person: what happened, and to which module. */
export interface News {
  readonly kind: ToldKind;
  /** Null of what is about a whole path. */
  readonly moduleSlug: string | null;
  /** Place in the queue, for who waits. */
  readonly number: number | null;
  readonly certificateSerial: string | null;
  /** Of a step in a review; null of what is its reader's own. */
  readonly review: InReview | null;
}

/** What is told of a module in review: where its reader goes on, and works; which draft; and what it was called then. */
interface InReview {
  readonly organisationId: OrganisationId;
  readonly draftId: string;
  readonly title: LocalText;
}
