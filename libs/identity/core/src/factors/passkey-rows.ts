import type { AccountId } from '@academy/contracts/identity';

/** A key of a device or a password manager, which its owner opens with a finger, a face or a code of that device. */
export interface Passkey {
  /** As the device names it. */
  readonly id: string;
  readonly accountId: AccountId;
  /** As its owner names it. */
  readonly name: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** How often it was used, of devices that count; it never goes back. */
  readonly counter: number;
  /** How a browser may reach it, such as `internal`. */
  readonly transports: readonly string[];
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

/** Something that a passkey is to sign, once. */
export interface PasskeyChallenge {
  readonly challengeHash: string;
  /** Whose new passkey answers it, and how it is called; null where one comes in with any. */
  readonly adding: { readonly accountId: AccountId; readonly name: string } | null;
  readonly expiresAt: Date;
}

/** What a store of second steps keeps of passkeys. */
export interface PasskeyRows {
  /** In the order in which they were added. */
  passkeys(accountId: AccountId): Promise<readonly Passkey[]>;
  /** Nobody else changes it while its account is held. */
  passkey(id: string): Promise<Passkey | undefined>;
  /** False where it is somebody's already. */
  addPasskey(passkey: Passkey): Promise<boolean>;
  passkeyUsed(id: string, counter: number, at: Date): Promise<void>;
  /** False where it was not theirs. */
  forgetPasskey(accountId: AccountId, id: string): Promise<boolean>;
  keepChallenge(challenge: PasskeyChallenge): Promise<void>;
  /** Takes it away: of those who answer it together one finds it. Also one whose time is over. */
  takeChallenge(challengeHash: string): Promise<PasskeyChallenge | undefined>;
}
