import { AskSignInLink, SignInByLink } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, named, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { browserToken } from '../sessions/session-cookie';
import { Entering } from './entering';
import { presentJoiningRefusal, presentProblems } from './present-sign-up';

/** The way in by a link in a mail. */
@Resolver()
export class MailedSignInResolver {
  constructor(
    private readonly askLink: AskSignInLink,
    private readonly signIn: SignInByLink,
    private readonly entering: Entering,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Mutation('askSignInLink')
  @Allow('anyone')
  async ask(@CurrentRequest() { request }: RequestContext, @Args() { email }: Asked<'askSignInLink'>) {
    const outcome = await this.askLink.execute({ email, place: sourceOf(request.ip) });
    if (outcome.kind === 'InvalidInput') return presentProblems(outcome.faults);
    return outcome.kind === 'SignInLinkOnItsWay' ? named(outcome) : presentJoiningRefusal(outcome);
  }

  @Mutation('signInByLink')
  @Allow('anyone')
  async byLink(@CurrentRequest() context: RequestContext, @Args() { link }: Asked<'signInByLink'>) {
    const outcome = await this.signIn.execute({ link, browser: browserToken(context.request, this.config) });
    return outcome.kind === 'SignInLinkGone'
      ? presentJoiningRefusal(outcome)
      : this.entering.afterFirstStep(context, outcome);
  }
}
