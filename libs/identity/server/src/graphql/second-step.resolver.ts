import type { Actor } from '@academy/contracts/identity';
import { ConfirmCodeApp, GiveCode, RemoveCodeApp, RenewRecoveryCodes, StartCodeApp } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentActor, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { appLink, qrSquare } from '../factors/app-link';
import { clearStepCookie, stepToken } from '../factors/step-cookie';
import { browserToken, sessionToken, setBrowserCookie } from '../sessions/session-cookie';
import { hashOf } from '../sessions/session-store';
import { Entering } from './entering';
import { MyAccounts } from './my-accounts';
import { presentStepRefusal } from './present-second-step';

/** What is asked besides a password: how it is switched on and off, and shown. */
@Resolver()
export class SecondStepResolver {
  constructor(
    private readonly start: StartCodeApp,
    private readonly confirm: ConfirmCodeApp,
    private readonly remove: RemoveCodeApp,
    private readonly renew: RenewRecoveryCodes,
    private readonly give: GiveCode,
    private readonly accounts: MyAccounts,
    private readonly entering: Entering,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Mutation('giveCode')
  @Allow('anyone')
  async giveCode(@CurrentRequest() context: RequestContext, @Args() { code }: Asked<'giveCode'>) {
    const { request, reply } = context;
    const [step, browser] = [stepToken(request, this.config), browserToken(request, this.config)];
    const outcome = await this.give.execute({ step, code, place: sourceOf(request.ip), browser });
    if (outcome.kind === 'SignedIn' || outcome.kind === 'StepGone') clearStepCookie(reply, this.config);
    if (outcome.kind !== 'SignedIn') return presentStepRefusal(outcome);
    setBrowserCookie(reply, this.config, outcome.browser);
    return this.entering.with(context, outcome);
  }

  @Mutation('startCodeApp')
  @Allow('signedIn')
  async startApp(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { request }: RequestContext,
    @Args() { password }: Asked<'startCodeApp'>,
  ) {
    const outcome = await this.start.execute({ actor, password, place: sourceOf(request.ip) });
    if (outcome.kind !== 'CodeAppStarted') return presentStepRefusal(outcome);
    const { secret, email } = outcome;
    const link = appLink(secret, email);
    return { __typename: 'CodeAppStarted' as const, secret, link, qr: qrSquare(link) };
  }

  @Mutation('confirmCodeApp')
  @Allow('signedIn')
  async confirmApp(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { code }: Asked<'confirmCodeApp'>,
  ) {
    const outcome = await this.confirm.execute({ actor, code });
    if (outcome.kind !== 'CodeAppOn') return presentStepRefusal(outcome);
    await this.entering.with(context, outcome);
    const { recoveryCodes } = outcome;
    return { __typename: 'CodeAppOn' as const, recoveryCodes, account: await this.mine(actor, outcome.token) };
  }

  @Mutation('removeCodeApp')
  @Allow('signedIn')
  async removeApp(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { password }: Asked<'removeCodeApp'>,
  ) {
    const outcome = await this.remove.execute({ actor, password, place: sourceOf(context.request.ip) });
    if (outcome.kind !== 'FactorRemoved') return presentStepRefusal(outcome);
    await this.entering.with(context, outcome);
    return { __typename: 'FactorRemoved' as const, account: await this.mine(actor, outcome.token) };
  }

  @Mutation('renewRecoveryCodes')
  @Allow('signedIn')
  async renewCodes(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { request }: RequestContext,
    @Args() { password }: Asked<'renewRecoveryCodes'>,
  ) {
    const outcome = await this.renew.execute({ actor, password, place: sourceOf(request.ip) });
    if (outcome.kind !== 'RecoveryCodesDrawn') return presentStepRefusal(outcome);
    const account = await this.mine(actor, sessionToken(request, this.config));
    return { __typename: 'RecoveryCodesDrawn' as const, recoveryCodes: outcome.recoveryCodes, account };
  }

  private mine({ accountId }: Actor, token: string | undefined) {
    return this.accounts.of(accountId, token && hashOf(token));
  }
}
