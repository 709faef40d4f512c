import type { AccountId, LetterDue, TeacherId } from '@academy/contracts/identity';
import type { Id, Language } from '@academy/kernel';
import type { ProviderIdentity } from '../domain/provider-identity';

export type SignUpId = Id<'SignUp'>;

/** Someone who asked for an account, and did not yet show that the address is theirs. */
export interface PendingSignUp {
  /** Drawn by the page on which was asked, and known to it alone. */
  readonly id: SignUpId;
  readonly email: string;
  readonly name: string;
  /** Null of who asked by way of a provider. */
  readonly passwordHash: string | null;
  /** Who they are at the provider that showed them. */
  readonly via: ProviderIdentity | null;
  readonly language: Language;
  /** Of the code and the link in the mail that went out last; null before that, and where the address has an account. */
  readonly codeHash: string | null;
  readonly linkHash: string | null;
  /** Wrong answers since the last mail. */
  readonly tries: number;
  readonly expiresAt: Date;
}

export interface NewAccount {
  readonly accountId: AccountId;
  readonly teacherId: TeacherId;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  /** Whom it is linked to at once. */
  readonly via: ProviderIdentity | null;
  readonly language: Language;
}

/** Who is on the way to an account; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface SignUpStore {
  transact<T>(work: (tx: SignUpTransaction) => Promise<T>): Promise<T>;
}

export interface SignUpTransaction {
  /** While nobody else changes it; also one whose time is over. */
  pending(id: SignUpId): Promise<PendingSignUp | undefined>;
  pendingByLink(linkHash: string): Promise<PendingSignUp | undefined>;
  keep(signUp: PendingSignUp): Promise<void>;
  /** All that were asked for this address. */
  forget(email: string): Promise<void>;
  isKnown(email: string): Promise<boolean>;
  /** False where the address has an account already, or who they are at a provider. */
  makeAccount(account: NewAccount): Promise<boolean>;
  publish(event: LetterDue): Promise<void>;
}
