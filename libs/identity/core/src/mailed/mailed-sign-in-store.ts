import type { LetterDue } from '@academy/contracts/identity';
import type { OwnAccount } from '../application/account-store';
import type { ShownFirst } from '../application/first-step';
import type { MailedSignIn, MailedSignInId } from '../domain/mailed-sign-in';

/** Links to sign in with; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface MailedSignInStore {
  transact<T>(work: (tx: MailedSignInTransaction) => Promise<T>): Promise<T>;
}

export interface MailedSignInTransaction {
  /** While nobody else changes it. */
  accountAt(email: string): Promise<OwnAccount | undefined>;
  /** Also one whose time is over. */
  asked(id: MailedSignInId): Promise<MailedSignIn | undefined>;
  /** Takes the place of what was asked for the address before, whose link opens nothing from then on. */
  keep(asked: MailedSignIn): Promise<void>;
  /** False where another was asked for in the meantime, or it was ended. */
  keepLink(id: MailedSignInId, linkHash: string): Promise<boolean>;
  /** Takes it away, whether or not its time is over: nobody else gets it. */
  take(linkHash: string): Promise<MailedSignIn | undefined>;
  /** Whom the address shows, where they may come in. */
  entrance(email: string): Promise<ShownFirst | undefined>;
  publish(event: LetterDue): Promise<void>;
}
