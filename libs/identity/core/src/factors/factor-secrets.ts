import type { Secrets } from '../application/secrets';

/** What nobody can guess, and what is told from it. */
export interface FactorSecrets extends Pick<Secrets, 'token' | 'hashOf'> {
  /** Base32, for an app. */
  appSecret(): string;
  /** As `recoveryCodeOf` reads it. */
  recoveryCode(): string;
}

/** The codes of RFC 6238. */
export interface TimedCodes {
  /** The half minute, of this one and its neighbours, whose code this is; undefined for a wrong one. */
  stepOf(code: string, secret: string, now: Date): number | undefined;
}
