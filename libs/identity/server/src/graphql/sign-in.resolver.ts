import type { Actor } from '@academy/contracts/identity';
import { SignIn } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentActor, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { t } from '@lingui/core/macro';
import { browserToken, clearSessionCookie, sessionToken, setSessionCookie } from '../sessions/session-cookie';
import { SessionStore } from '../sessions/session-store';
import { Entering } from './entering';
import { presentRefusal } from './present';
import { WhoIsIn } from './who-is-in';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: SessionStore,
    private readonly entering: Entering,
    private readonly whoIsIn: WhoIsIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Mutation('signIn')
  @Allow('anyone')
  async withPassword(@CurrentRequest() context: RequestContext, @Args() { email, password }: Asked<'signIn'>) {
    const { request } = context;
    const browser = browserToken(request, this.config);
    const outcome = await this.signIn.execute({ email, password, address: sourceOf(request.ip), browser });
    return outcome.kind === 'SignedIn' || outcome.kind === 'SecondStepNeeded'
      ? this.entering.afterFirstStep(context, outcome)
      : presentRefusal(outcome);
  }

  @Mutation('staySignedIn')
  @Allow('signedIn')
  async stay(@CurrentActor() actor: Actor, @CurrentRequest() { request, reply }: RequestContext) {
    const next = await this.sessions.goOn(sessionToken(request, this.config) ?? '');
    const me = next && (await this.whoIsIn.me({ ...actor, sessionEndsAt: next.expiresAt }));
    if (!me) return { __typename: 'SessionOver' as const, message: t`Je bent al een week ingelogd. Log opnieuw in.` };
    setSessionCookie(reply, this.config, next.token, next.expiresAt);
    return { __typename: 'SignedIn' as const, me };
  }

  @Mutation('signOut')
  @Allow('anyone')
  async out(@CurrentRequest() { request, reply }: RequestContext) {
    const token = sessionToken(request, this.config);
    if (token) await this.sessions.end(token);
    clearSessionCookie(reply, this.config);
    return { ok: true };
  }
}
