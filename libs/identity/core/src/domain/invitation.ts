import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import type { Day, Id, Language } from '@academy/kernel';
import type { ScimKeyId } from './scim-key';

/** Days in which an invitation can be answered, from the mail that went out last. */
export const INVITATION_DAYS = 14;

export type InvitationId = Id<'Invitation'>;

export const invitationAnswers = ['accepted', 'declined', 'withdrawn'] as const;

/** Someone who was asked, at an address, to be something at an organisation. Of one address and role there is one. */
export interface Invitation {
  readonly id: InvitationId;
  readonly organisationId: OrganisationId;
  readonly email: string;
  readonly role: Role;
  readonly factor: number | null;
  /** The last day of the role; null where it goes on. */
  readonly until: Day | null;
  /** Of the mail. */
  readonly language: Language;
  /** Null where no person did: the academy itself, at its command line, or a key. */
  readonly invitedBy: AccountId | null;
  /** Where the administration of the organisation did, by this key. */
  readonly invitedByKey: ScimKeyId | null;
  /** Of the link in the mail that went out last; null before that. */
  readonly linkHash: string | null;
  /** How many mails were asked, with less than a day between them, and when the last one was. */
  readonly mails: number;
  readonly mailedAt: Date;
  readonly expiresAt: Date;
  /** What came of it; null while it can be answered. */
  readonly answer: (typeof invitationAnswers)[number] | null;
}

export type InvitationState = 'open' | (typeof invitationAnswers)[number] | 'expired';

/** Where an invitation stands: one that nobody answered in time, or whose role would be over by now, is expired. */
export function stateOf(
  { answer, expiresAt, until }: Pick<Invitation, 'answer' | 'expiresAt' | 'until'>,
  now: Date,
  today: Day,
): InvitationState {
  if (answer) return answer;
  return expiresAt <= now || (until !== null && until < today) ? 'expired' : 'open';
}
