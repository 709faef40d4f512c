import type { Actor } from '@academy/contracts/identity';
import { AddPasskey, AskPasskey, EnterByPasskey, RemovePasskey, StartPasskey } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentActor, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { clearStepCookie } from '../factors/step-cookie';
import { WebAuthn } from '../factors/web-authn';
import { browserToken, setBrowserCookie } from '../sessions/session-cookie';
import { hashOf } from '../sessions/session-store';
import { Entering } from './entering';
import { MyAccounts } from './my-accounts';
import { presentNameFaults, presentPasskeyRefusal } from './present-passkeys';

/** Passkeys: how they are added, taken away, and come in with. */
@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly start: StartPasskey,
    private readonly add: AddPasskey,
    private readonly remove: RemovePasskey,
    private readonly ask: AskPasskey,
    private readonly enter: EnterByPasskey,
    private readonly webAuthn: WebAuthn,
    private readonly accounts: MyAccounts,
    private readonly entering: Entering,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Mutation('startPasskey')
  @Allow('signedIn')
  async startPasskey(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { request }: RequestContext,
    @Args() given: Asked<'startPasskey'>,
  ) {
    const outcome = await this.start.execute({ actor, ...given, place: sourceOf(request.ip) });
    if (outcome.kind === 'InvalidInput') return presentNameFaults(outcome.faults);
    if (outcome.kind !== 'PasskeyAsked') return presentPasskeyRefusal(outcome);
    const { challenge, account, known } = outcome;
    return { __typename: outcome.kind, options: await this.webAuthn.askNew(challenge, account, known) };
  }

  @Mutation('addPasskey')
  @Allow('signedIn')
  async addPasskey(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() { answer }: Asked<'addPasskey'>,
  ) {
    const outcome = await this.add.execute({ actor, answer });
    if (outcome.kind !== 'PasskeyAdded') return presentPasskeyRefusal(outcome);
    await this.entering.with(context, outcome);
    const account = await this.accounts.of(actor.accountId, hashOf(outcome.token));
    return { __typename: outcome.kind, recoveryCodes: outcome.recoveryCodes, account };
  }

  @Mutation('removePasskey')
  @Allow('signedIn')
  async removePasskey(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() given: Asked<'removePasskey'>,
  ) {
    const outcome = await this.remove.execute({ actor, ...given, place: sourceOf(context.request.ip) });
    if (outcome.kind !== 'FactorRemoved') return presentPasskeyRefusal(outcome);
    await this.entering.with(context, outcome);
    return { __typename: outcome.kind, account: await this.accounts.of(actor.accountId, hashOf(outcome.token)) };
  }

  @Mutation('askPasskey')
  @Allow('anyone')
  async askPasskey() {
    const { challenge } = await this.ask.execute();
    return { options: await this.webAuthn.ask(challenge) };
  }

  @Mutation('enterByPasskey')
  @Allow('anyone')
  async enterByPasskey(@CurrentRequest() context: RequestContext, @Args() { answer }: Asked<'enterByPasskey'>) {
    const { request, reply } = context;
    const outcome = await this.enter.execute({ answer, browser: browserToken(request, this.config) });
    if (outcome.kind !== 'SignedIn') return presentPasskeyRefusal(outcome);
    clearStepCookie(reply, this.config);
    setBrowserCookie(reply, this.config, outcome.browser);
    return this.entering.with(context, outcome);
  }
}
