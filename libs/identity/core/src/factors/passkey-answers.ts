import type { Passkey } from './passkey-rows';

/** Reads what browsers answer for passkeys; what is forged, or was signed for another academy, is nothing. */
export interface PasskeyAnswers {
  /** What an answer says that it signed, and by which passkey; undefined where it cannot be read. */
  claimIn(answer: string): { readonly challenge: string; readonly passkeyId: string } | undefined;
  /** The new passkey in it; undefined where it is not right for this challenge. */
  added(
    answer: string,
    challenge: string,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'> | undefined>;
  /** How often the passkey was used by now; undefined where it did not sign this challenge for whose it is. */
  used(answer: string, challenge: string, passkey: Passkey): Promise<number | undefined>;
}
