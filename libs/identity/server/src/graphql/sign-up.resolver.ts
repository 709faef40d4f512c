import { join } from 'node:path';
import {
  ConfirmSignUp,
  SendCodeAgain,
  StartSignUp,
  type ConfirmSignUpOutcome,
  type SignUpId,
  type SignUpProof,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, badInput, CurrentRequest, isUuid, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { spokenLanguage } from '@academy/platform/language';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, named, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { browserToken, setBrowserCookie } from '../sessions/session-cookie';
import { Entering } from './entering';
import { presentJoiningRefusal, presentProblems } from './present-sign-up';

/** The way to an account of one's own. */
@Resolver()
export class SignUpResolver {
  constructor(
    private readonly startSignUp: StartSignUp,
    private readonly sendCodeAgain: SendCodeAgain,
    private readonly confirmSignUp: ConfirmSignUp,
    private readonly entering: Entering,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query('demoMailFolder')
  @Allow('anyone')
  demoMailFolder() {
    const { demo, mailUrl, dataDir } = this.config;
    return demo && mailUrl === undefined ? join(dataDir, 'mail') : null;
  }

  @Mutation('signUp')
  @Allow('anyone')
  async start(@CurrentRequest() { request }: RequestContext, @Args() { signUp, ...given }: Asked<'signUp'>) {
    if (!isUuid(signUp)) throw badInput(t`signUp is een UUID, door de pagina getrokken.`);
    const asked = { ...given, id: signUp as SignUpId, language: spokenLanguage(), place: sourceOf(request.ip) };
    const outcome = await this.startSignUp.execute(asked);
    if (outcome.kind === 'InvalidInput') return presentProblems(outcome.faults);
    return outcome.kind === 'CodeOnItsWay' ? named(outcome) : presentJoiningRefusal(outcome);
  }

  @Mutation('sendSignUpCodeAgain')
  @Allow('anyone')
  async again(@CurrentRequest() { request }: RequestContext, @Args() { signUp }: Asked<'sendSignUpCodeAgain'>) {
    if (!isUuid(signUp)) return presentJoiningRefusal({ kind: 'SignUpGone' });
    const outcome = await this.sendCodeAgain.execute({ id: signUp, place: sourceOf(request.ip) });
    return outcome.kind === 'CodeOnItsWay' ? named(outcome) : presentJoiningRefusal(outcome);
  }

  @Mutation('confirmSignUp')
  @Allow('anyone')
  async byCode(@CurrentRequest() context: RequestContext, @Args() { signUp, code }: Asked<'confirmSignUp'>) {
    if (!isUuid(signUp)) return presentJoiningRefusal({ kind: 'SignUpGone' });
    return this.confirm(context, { id: signUp, code });
  }

  @Mutation('confirmSignUpByLink')
  @Allow('anyone')
  async byLink(@CurrentRequest() context: RequestContext, @Args() proof: Asked<'confirmSignUpByLink'>) {
    return this.confirm(context, proof);
  }

  private async confirm(context: RequestContext, proof: SignUpProof) {
    const { request, reply } = context;
    const browser = browserToken(request, this.config);
    const outcome: ConfirmSignUpOutcome = await this.confirmSignUp.execute({
      ...{ proof, place: sourceOf(request.ip), browser },
    });
    if (outcome.kind !== 'SignedIn') return presentJoiningRefusal(outcome);
    const signedIn = await this.entering.with(context, outcome);
    setBrowserCookie(reply, this.config, outcome.browser);
    return signedIn;
  }
}
