import type { Id } from '@academy/kernel';

export type AccountId = Id<'Account'>;
export type TeacherId = Id<'Teacher'>;
/** External id of the import, such as `lichtlijn`. */
type OrganisationId = string;

export type AccountKind = 'teacher' | 'companyAuthor' | 'schoolAuthor' | 'curator' | 'assessor' | 'schoolManager';

/** Who asks: the account behind the session, and what it stands for. */
export interface Actor {
  readonly accountId: AccountId;
  readonly kind: AccountKind;
  /** Of a teacher's own account. */
  readonly teacherId: TeacherId | null;
  /** Whom the account works for. */
  readonly organisationId: OrganisationId | null;
}
