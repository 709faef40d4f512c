import type { Actor } from '@academy/contracts/identity';
import {
  BeginLinking,
  BeginRound,
  FinishRound,
  UnlinkSignIn,
  type BeginRoundOutcome,
  type FinishRoundOutcome,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentActor, CurrentRequest, isUuid, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { spokenLanguage } from '@academy/platform/language';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { OidcProviders } from '../linking/oidc-providers';
import { roundSecret, setRoundCookie } from '../linking/round-cookie';
import { browserToken } from '../sessions/session-cookie';
import { hashOf } from '../sessions/session-store';
import { Entering } from './entering';
import { MyAccounts } from './my-accounts';
import { OwnSession } from './own-session';
import { presentLinkRefusal } from './present-linking';

/** Signing in by a provider of OpenID Connect, and linking it to one's account. */
@Resolver()
export class LinkingResolver {
  constructor(
    private readonly providers: OidcProviders,
    private readonly begin: BeginRound,
    private readonly link: BeginLinking,
    private readonly finish: FinishRound,
    private readonly unlink: UnlinkSignIn,
    private readonly accounts: MyAccounts,
    private readonly entering: Entering,
    private readonly session: OwnSession,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query('signInProviders')
  @Allow('anyone')
  all() {
    return [...this.providers.all];
  }

  @Mutation('beginProviderSignIn')
  @Allow('anyone')
  async toSignIn(@CurrentRequest() context: RequestContext, @Args() { provider, back }: Asked<'beginProviderSignIn'>) {
    const secret = roundSecret(context.request, this.config);
    const outcome = await this.begin.execute({ provider, accountId: null, back, secret });
    return outcome.kind === 'ProviderRoundBegun' ? this.begun(context, outcome) : presentLinkRefusal(outcome);
  }

  @Mutation('beginLinking')
  @Allow('signedIn')
  async toLink(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { provider, password }: Asked<'beginLinking'>,
  ) {
    const { request } = context;
    const from = { place: sourceOf(request.ip), secret: roundSecret(request, this.config) };
    const outcome = await this.link.execute({ actor, provider, password, ...from });
    return outcome.kind === 'ProviderRoundBegun' ? this.begun(context, outcome) : presentLinkRefusal(outcome);
  }

  @Mutation('finishProviderRound')
  @Allow('anyone')
  async back(
    @CurrentActor() actor: Actor | undefined,
    @CurrentRequest() context: RequestContext,
    @Args() { answer }: Asked<'finishProviderRound'>,
  ) {
    const { request } = context;
    const state = new URLSearchParams(answer).get('state') ?? undefined;
    const outcome = await this.finish.execute({
      ...{
        actor,
        answer,
        state,
        secret: roundSecret(request, this.config),
        browser: browserToken(request, this.config),
      },
      ...{ place: sourceOf(request.ip), language: spokenLanguage(), nameless: t`Naam onbekend` },
    });
    return this.came(context, actor, outcome);
  }

  @Mutation('unlinkSignIn')
  @Allow('signedIn')
  async off(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { id, password }: Asked<'unlinkSignIn'>,
  ) {
    if (!isUuid(id)) return presentLinkRefusal({ kind: 'LinkGone' });
    const given = { password, place: sourceOf(context.request.ip) };
    const outcome = await this.unlink.execute({ actor, id, ...given });
    if (outcome.kind !== 'SignInUnlinked') return presentLinkRefusal(outcome);
    await this.entering.with(context, outcome);
    return {
      __typename: 'SignInUnlinked' as const,
      account: await this.accounts.of(actor.accountId, hashOf(outcome.token)),
    };
  }

  private begun({ reply }: RequestContext, begun: Extract<BeginRoundOutcome, { kind: 'ProviderRoundBegun' }>) {
    setRoundCookie(reply, this.config, begun.secret, begun.expiresAt);
    return { __typename: begun.kind, url: begun.url };
  }

  private async came(context: RequestContext, actor: Actor | undefined, outcome: FinishRoundOutcome) {
    switch (outcome.kind) {
      case 'SignedIn':
      case 'SecondStepNeeded': {
        const { back } = outcome;
        const came = await this.entering.afterFirstStep(context, outcome);
        return came.__typename === 'SignedIn'
          ? { ...came, __typename: 'ProviderSignedIn' as const, back }
          : { ...came, __typename: 'ProviderStepNeeded' as const, back };
      }
      case 'CodeOnItsWay':
        return { __typename: 'ProviderSignUpBegun' as const, ...pick(outcome) };
      case 'SignInLinked':
        if (!actor) throw new Error('Linked to nobody');
        return { __typename: outcome.kind, account: await this.accounts.of(actor.accountId, this.session.of(context)) };
      default:
        return presentLinkRefusal(outcome);
    }
  }
}

const pick = ({ signUp, email, back }: Extract<FinishRoundOutcome, { kind: 'CodeOnItsWay' }>) => ({
  signUp,
  email,
  back,
});
