import type { Actor } from '@academy/contracts/identity';
import { ChangeAccount, ChangePassword } from '@academy/identity/core';
import { Allow, CurrentActor, CurrentRequest, isUuid, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { OwnSessions } from '../postgres/own-sessions';
import { hashOf } from '../sessions/session-store';
import { Entering } from './entering';
import { MyAccounts } from './my-accounts';
import { OwnSession } from './own-session';
import { presentJoiningRefusal, presentProblems } from './present-sign-up';

/** What someone sees and changes of their own account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: MyAccounts,
    private readonly sessions: OwnSessions,
    private readonly changing: ChangeAccount,
    private readonly newPassword: ChangePassword,
    private readonly entering: Entering,
    private readonly session: OwnSession,
  ) {}

  @Query('myAccount')
  @Allow('signedIn')
  mine(@CurrentActor() { accountId }: Actor, @CurrentRequest() context: RequestContext) {
    return this.accounts.of(accountId, this.session.of(context));
  }

  @Mutation('changeAccount')
  @Allow('signedIn')
  async change(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() given: Asked<'changeAccount'>,
  ) {
    const outcome = await this.changing.execute({ actor, ...given });
    return outcome.kind === 'InvalidInput' ? presentProblems(outcome.faults) : this.saved(actor, context);
  }

  @Mutation('changePassword')
  @Allow('signedIn')
  async password(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() given: Asked<'changePassword'>,
  ) {
    const place = sourceOf(context.request.ip);
    const outcome = await this.newPassword.execute({ actor, ...given, place });
    if (outcome.kind === 'InvalidInput') return presentProblems(outcome.faults);
    if (outcome.kind !== 'PasswordChanged') return presentJoiningRefusal(outcome);
    await this.entering.with(context, outcome);
    const account = await this.accounts.of(actor.accountId, hashOf(outcome.token));
    return { __typename: 'PasswordChanged' as const, account };
  }

  @Mutation('endSession')
  @Allow('signedIn')
  async end(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { id }: Asked<'endSession'>,
  ) {
    if (isUuid(id)) await this.sessions.end(actor.accountId, id);
    return this.saved(actor, context);
  }

  @Mutation('endOtherSessions')
  @Allow('signedIn')
  async endOthers(@CurrentActor() actor: Actor, @CurrentRequest() context: RequestContext) {
    await this.sessions.endOthers(actor.accountId, this.session.of(context));
    return this.saved(actor, context);
  }

  private async saved({ accountId }: Actor, context: RequestContext) {
    return {
      __typename: 'AccountSaved' as const,
      account: await this.accounts.of(accountId, this.session.of(context)),
    };
  }
}
