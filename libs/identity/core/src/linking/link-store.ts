import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import type { OwnAccount } from '../application/account-store';
import type { AccountSecret } from '../application/front-door';
import type { LinkId, ProviderIdentity } from '../domain/provider-identity';

/** An account that somebody at a provider can sign in to. */
export interface LinkedSignIn extends ProviderIdentity {
  readonly id: LinkId;
  readonly accountId: AccountId;
}

/** Someone who is at a provider, and may come back from it once. */
export interface ProviderRound {
  readonly stateHash: string;
  /** Of what the browser keeps that went. */
  readonly secretHash: string;
  readonly provider: string;
  /** To whose account it is to be linked; null of who signs in. */
  readonly accountId: AccountId | null;
  /** The page to go on to. */
  readonly back: string | null;
  readonly expiresAt: Date;
}

/** Ways of signing in by a provider; written in one piece of work with their news, or not at all. */
export interface LinkStore {
  transact<T>(work: (tx: LinkTransaction) => Promise<T>): Promise<T>;
}

export interface LinkTransaction {
  /** While nobody else changes it, or what it is signed in to with. */
  account(accountId: AccountId): Promise<OwnAccount | undefined>;
  keepRound(round: ProviderRound): Promise<void>;
  /** Takes it away: nobody else gets it. Undefined in a browser other than the one that went, which leaves it. */
  takeRound(hashes: Pick<ProviderRound, 'stateHash' | 'secretHash'>): Promise<ProviderRound | undefined>;
  /** Whose account this somebody signs in to, where they may; that they do is noted. */
  enter(identity: ProviderIdentity): Promise<Omit<AccountSecret, 'passwordHash'> | undefined>;
  linkOf(identity: ProviderIdentity): Promise<LinkedSignIn | undefined>;
  linksOf(accountId: AccountId): Promise<readonly LinkedSignIn[]>;
  /** False where somebody linked it to an account in the meantime. */
  addLink(link: LinkedSignIn): Promise<boolean>;
  removeLink(id: LinkId): Promise<void>;
  /** All of someone, and all half sign-ins. */
  endSessions(accountId: AccountId): Promise<void>;
  publish(event: LetterDue | Noted): Promise<void>;
}
