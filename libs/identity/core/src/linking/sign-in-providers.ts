import type { ProviderIdentity } from '../domain/provider-identity';

/** What binds an answer to the browser that asked; of the secret the academy keeps a hash. */
export interface RoundSecrets {
  readonly state: string;
  readonly secret: string;
}

/** Whom a provider showed, in a signed answer that was looked at from all sides. */
export interface ShownByProvider {
  readonly kind: 'ShownByProvider';
  readonly identity: ProviderIdentity;
  /** As the provider has it; empty where it says none. */
  readonly name: string;
  /** Only where the provider says that it checked the address. */
  readonly email: string | undefined;
  /** Whether the provider says that more was shown than a password, in the words that the settings name. */
  readonly isStrong: boolean;
}

/** Why a provider showed nobody. */
export type ProviderRefusal =
  /** Whoever asked, or the provider, said no. */
  | { readonly kind: 'ProviderDenied' }
  /** Something in the answer is not as it has to be: it may be forged, and says nothing. */
  | { readonly kind: 'ProviderAnswerRefused' }
  | { readonly kind: 'ProviderUnreachable' };

/** Where a browser goes, if there is anyone to go to. */
export type WayToProvider =
  { readonly kind: 'WayToProvider'; readonly url: string } | { readonly kind: 'ProviderUnreachable' };

/** The providers of OpenID Connect in the settings. */
export interface SignInProviders {
  has(provider: string): boolean;
  /** Where the browser goes to be shown. */
  begin(provider: string, secrets: RoundSecrets): Promise<WayToProvider>;
  /** `answer` is the query with which the browser came back. */
  finish(provider: string, answer: string, secrets: RoundSecrets): Promise<ShownByProvider | ProviderRefusal>;
}
