import type { Id } from '@academy/kernel';

export type LinkId = Id<'LinkedSignIn'>;

/** Somebody at a provider: the issuer and its name for them, which it gives to nobody else. */
export interface ProviderIdentity {
  /** The provider by its id in the settings. */
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
}
