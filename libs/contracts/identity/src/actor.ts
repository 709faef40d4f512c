import type { Id } from '@academy/kernel';

export type AccountId = Id<'Account'>;
export type TeacherId = Id<'Teacher'>;
/** External id of the import, such as `lichtlijn`. */
export type OrganisationId = string;

/** What someone is at an organisation; `staff` works there, and does nothing in its name. */
export type Role =
  'staff' | 'author' | 'trainer' | 'mentor' | 'manager' | 'approver' | 'owner' | 'curator' | 'assessor' | 'admin';

/** Who asks: the person behind the session, and in which organisations they act today. */
export interface Actor {
  readonly accountId: AccountId;
  /** Of who teaches, or is on the way to it. */
  readonly teacherId: TeacherId | null;
  /** Whether they showed more than a password; who did not holds no role that takes it. */
  readonly isStrong: boolean;
  /** When the session that they act in ends; undefined of who acts without one. */
  readonly sessionEndsAt?: Date | undefined;
  /** Where they hold each role. */
  readonly worksAs: Readonly<Record<Role, readonly OrganisationId[]>>;
}
