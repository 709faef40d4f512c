import type { AccountId, LetterDue } from '@academy/contracts/identity';
import type { Id, Language } from '@academy/kernel';

/** An account as its own person knows it. */
export interface OwnAccount {
  readonly accountId: AccountId;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** Null of who never chose a password, and signs in by a provider. */
  readonly passwordHash: string | null;
}

export type ResetId = Id<'PasswordReset'>;

/** Someone who asked for a new password, for an address that may be anyone's or nobody's. */
export interface PasswordReset {
  readonly id: ResetId;
  readonly email: string;
  /** Of the link in the mail that went out last; null before that, and where the address has no account. */
  readonly linkHash: string | null;
  readonly expiresAt: Date;
}

/** Accounts that change; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface AccountStore {
  transact<T>(work: (tx: AccountTransaction) => Promise<T>): Promise<T>;
}

export interface AccountTransaction {
  /** While nobody else changes it. */
  account(accountId: AccountId): Promise<OwnAccount | undefined>;
  accountAt(email: string): Promise<OwnAccount | undefined>;
  change(accountId: AccountId, facts: Partial<Pick<OwnAccount, 'name' | 'language' | 'passwordHash'>>): Promise<void>;
  /** All sessions of someone but the one that is kept, by its hash; whoever is half way in begins anew. */
  endSessions(accountId: AccountId, kept?: string): Promise<void>;
  /** While nobody else changes it; also one whose time is over. */
  reset(id: ResetId): Promise<PasswordReset | undefined>;
  resetByLink(linkHash: string): Promise<PasswordReset | undefined>;
  keepReset(reset: PasswordReset): Promise<void>;
  /** All that were asked for this address. */
  forgetResets(email: string): Promise<void>;
  publish(event: LetterDue): Promise<void>;
}
