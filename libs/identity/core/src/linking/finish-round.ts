import type { AccountId, Actor } from '@academy/contracts/identity';
import type { Clock, Language } from '@academy/kernel';
import type { FirstStep, FirstStepOutcome } from '../application/first-step';
import type { Secrets } from '../application/secrets';
import { newsOfFactor } from '../factors/noting-factors';
import type { JoinByProvider, JoinByProviderOutcome } from './join-by-provider';
import type { LinkStore, LinkTransaction, ProviderRound } from './link-store';
import type { ProviderRefusal, ShownByProvider, SignInProviders } from './sign-in-providers';
import type { ProviderIdentity } from '../domain/provider-identity';

export interface FinishRoundRequest {
  /** Who is signed in in this browser. */
  readonly actor: Actor | undefined;
  /** The query with which the browser came back, and the state in it. */
  readonly answer: string;
  readonly state: string | undefined;
  /** What the browser keeps since it went. */
  readonly secret: string | undefined;
  readonly browser: string | undefined;
  readonly place: string;
  readonly language: Language;
  /** What someone new is called of whom the provider says no name. */
  readonly nameless: string;
}

type Back = Pick<ProviderRound, 'back'>;

export type FinishRoundOutcome =
  | (FirstStepOutcome & Back)
  | (JoinByProviderOutcome & Back)
  | { readonly kind: 'SignInLinked' }
  | { readonly kind: 'LinkedElsewhere' }
  /** Not begun in this browser, used before, or too long ago; or begun by who is not signed in any more. */
  | { readonly kind: 'ProviderRoundGone' }
  | ProviderRefusal;

/**
 * What comes of coming back from a provider. Somebody is known by issuer and subject and by nothing else: an address is no
 * more than what a provider says, and links nobody.
 */
export class FinishRound {
  constructor(
    private readonly store: LinkStore,
    private readonly providers: SignInProviders,
    private readonly join: JoinByProvider,
    private readonly first: FirstStep,
    private readonly secrets: Pick<Secrets, 'hashOf' | 'linkId'>,
    private readonly clock: Clock,
  ) {}

  async execute(request: FinishRoundRequest): Promise<FinishRoundOutcome> {
    const { state, secret, actor, answer } = request;
    if (state === undefined || secret === undefined) return { kind: 'ProviderRoundGone' };
    const hashes = { stateHash: this.secrets.hashOf(state), secretHash: this.secrets.hashOf(secret) };
    const round = await this.store.transact((tx) => tx.takeRound(hashes));
    if (!round || round.expiresAt <= this.clock.now()) return { kind: 'ProviderRoundGone' };
    const { accountId, provider, back } = round;
    if (accountId !== null && accountId !== actor?.accountId) return { kind: 'ProviderRoundGone' };
    const shown = await this.providers.finish(provider, answer, { state, secret });
    if (shown.kind !== 'ShownByProvider') return shown;
    if (accountId !== null) return this.store.transact((tx) => this.link(tx, shown.identity, accountId));
    return { ...(await this.enter(shown, request)), back };
  }

  private async enter(shown: ShownByProvider, { browser, place, language, nameless }: FinishRoundRequest) {
    const entrance = await this.store.transact((tx) => tx.enter(shown.identity));
    if (!entrance) return this.join.execute({ shown, place, language, nameless });
    return this.first.taken(entrance, browser, shown.isStrong ? 'strong' : undefined);
  }

  private async link(tx: LinkTransaction, identity: ProviderIdentity, accountId: AccountId) {
    if (!(await tx.account(accountId))) return { kind: 'ProviderRoundGone' as const };
    const before = await tx.linkOf(identity);
    if (before?.accountId === accountId) return { kind: 'SignInLinked' as const };
    if (before || !(await tx.addLink({ ...identity, id: this.secrets.linkId(), accountId })))
      return { kind: 'LinkedElsewhere' as const };
    for (const event of newsOfFactor('sign-in-linked', accountId)) await tx.publish(event);
    return { kind: 'SignInLinked' as const };
  }
}
