import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import type { OwnAccount } from '../application/account-store';

/** Whose mailbox has to answer: the one of before the change, or the one after it. */
export const addressSides = ['old', 'new'] as const;
export type AddressSide = (typeof addressSides)[number];

/** Someone who wants to be reached and known by another address; at most one such wish for an account. */
export interface AddressChange {
  readonly accountId: AccountId;
  /** The new one. Whether it is anyone else's is found out by who writes the mail to it. */
  readonly email: string;
  /** Of the links in the mails that went out last; null before that, and where the new address has an account. */
  readonly links: Readonly<Record<AddressSide, string | null>>;
  /** Which of the two mailboxes said yes. */
  readonly confirmed: Readonly<Record<AddressSide, boolean>>;
  readonly expiresAt: Date;
}

/** Addresses that change; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface AddressChangeStore {
  transact<T>(work: (tx: AddressChangeTransaction) => Promise<T>): Promise<T>;
}

export interface AddressChangeTransaction {
  /** While nobody else changes it. */
  account(accountId: AccountId): Promise<OwnAccount | undefined>;
  isKnown(email: string): Promise<boolean>;
  /** While nobody else changes it; also one whose time is over. */
  change(accountId: AccountId): Promise<AddressChange | undefined>;
  changeByLink(linkHash: string): Promise<AddressChange | undefined>;
  /** Takes the place of what was asked for the account before. */
  keep(change: AddressChange): Promise<void>;
  forget(accountId: AccountId): Promise<void>;
  /** False where someone else has the address: nothing is changed then. */
  move(accountId: AccountId, email: string): Promise<boolean>;
  publish(event: LetterDue | Noted): Promise<void>;
}
