import { AskPasswordReset, ResetPassword } from '@academy/identity/core';
import { Allow, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { Args, Mutation, named, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { presentJoiningRefusal, presentProblems } from './present-sign-up';

/** The way back in for who forgot a password. */
@Resolver()
export class PasswordResolver {
  constructor(
    private readonly askReset: AskPasswordReset,
    private readonly reset: ResetPassword,
  ) {}

  @Mutation('askPasswordReset')
  @Allow('anyone')
  async ask(@CurrentRequest() { request }: RequestContext, @Args() { email }: Asked<'askPasswordReset'>) {
    const outcome = await this.askReset.execute({ email, place: sourceOf(request.ip) });
    if (outcome.kind === 'InvalidInput') return presentProblems(outcome.faults);
    return outcome.kind === 'ResetOnItsWay' ? named(outcome) : presentJoiningRefusal(outcome);
  }

  @Mutation('resetPassword')
  @Allow('anyone')
  async choose(@CurrentRequest() { request }: RequestContext, @Args() given: Asked<'resetPassword'>) {
    const outcome = await this.reset.execute({ ...given, place: sourceOf(request.ip) });
    if (outcome.kind === 'InvalidInput') return presentProblems(outcome.faults);
    return outcome.kind === 'PasswordReplaced' ? { ...named(outcome), ok: true } : presentJoiningRefusal(outcome);
  }
}
