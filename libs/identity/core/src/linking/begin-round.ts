import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Secrets } from '../application/secrets';
import type { LinkStore } from './link-store';
import type { SignInProviders } from './sign-in-providers';
import { wayBackOf } from './way-back';

/** Minutes in which one can come back from a provider: long enough to look for a telephone there. */
const ROUND_MINUTES = 15;

export type BeginRoundOutcome =
  | {
      readonly kind: 'ProviderRoundBegun';
      /** Where the browser goes. */
      readonly url: string;
      /** What the browser keeps: without it, nobody comes back. */
      readonly secret: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'ProviderUnknown' }
  | { readonly kind: 'ProviderUnreachable' };

interface RoundRequest {
  readonly provider: string;
  /** To whose account it is to be linked; null of who signs in. */
  readonly accountId: AccountId | null;
  readonly back: string | null | undefined;
  /** What this browser keeps of a round that it began before, in another tab. */
  readonly secret: string | undefined;
}

/** Sends a browser to a provider, so that only that browser can come back, once and in time. */
export class BeginRound {
  constructor(
    private readonly store: LinkStore,
    private readonly providers: SignInProviders,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  async execute({ provider, accountId, back, secret: kept }: RoundRequest): Promise<BeginRoundOutcome> {
    if (!this.providers.has(provider)) return { kind: 'ProviderUnknown' };
    const [state, secret] = [this.secrets.token(), kept ?? this.secrets.token()];
    const way = await this.providers.begin(provider, { state, secret });
    if (way.kind !== 'WayToProvider') return way;
    const expiresAt = new Date(this.clock.now().getTime() + ROUND_MINUTES * 60_000);
    const [stateHash, secretHash] = [this.secrets.hashOf(state), this.secrets.hashOf(secret)];
    await this.store.transact((tx) =>
      tx.keepRound({ stateHash, secretHash, provider, accountId, back: wayBackOf(back), expiresAt }),
    );
    return { kind: 'ProviderRoundBegun', url: way.url, secret, expiresAt };
  }
}
