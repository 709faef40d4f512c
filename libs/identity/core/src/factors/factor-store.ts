import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';
import type { OwnAccount } from '../application/account-store';
import type { PasskeyRows } from './passkey-rows';

/** An app that shows another code every half minute, by a secret that it shares with the academy. */
export interface CodeApp {
  /** Base32, as it is typed over. */
  readonly secret: string;
  /** Once a code of it was shown; before that it lets nobody in. */
  readonly isOn: boolean;
  /** The half minute whose code was taken last: that and earlier ones count no more. */
  readonly lastStep: number;
}

/** Someone whose password was right, and who is not in yet. */
export interface HalfSignIn {
  /** Of what the browser keeps where the password was given. */
  readonly tokenHash: string;
  readonly accountId: AccountId;
  /** Wrong codes. */
  readonly tries: number;
  readonly expiresAt: Date;
}

/** What someone shows besides their password; written in one piece of work with its news, or not at all. */
export interface FactorStore {
  transact<T>(work: (tx: FactorTransaction) => Promise<T>): Promise<T>;
}

export interface FactorTransaction extends PasskeyRows {
  /** While nobody else changes it, or what it shows besides its password. */
  account(accountId: AccountId): Promise<OwnAccount | undefined>;
  codeApp(accountId: AccountId): Promise<CodeApp | undefined>;
  keepCodeApp(accountId: AccountId, app: CodeApp): Promise<void>;
  /** Whether one was on; whatever was there is gone. */
  forgetCodeApp(accountId: AccountId): Promise<boolean>;
  /** How many were not used yet. */
  recoveryCodesLeft(accountId: AccountId): Promise<number>;
  /** By their hashes; those of before count no more. */
  keepRecoveryCodes(accountId: AccountId, hashes: readonly string[]): Promise<void>;
  /** Takes it away; false where it was no code of theirs. */
  useRecoveryCode(accountId: AccountId, hash: string): Promise<boolean>;
  /** Also one whose time is over. */
  halfSignIn(tokenHash: string): Promise<HalfSignIn | undefined>;
  keepHalfSignIn(half: HalfSignIn): Promise<void>;
  forgetHalfSignIn(tokenHash: string): Promise<void>;
  /** All of someone, and all half sign-ins. */
  endSessions(accountId: AccountId): Promise<void>;
  publish(event: LetterDue | Noted): Promise<void>;
}
