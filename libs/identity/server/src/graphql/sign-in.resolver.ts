import type { AccountId } from '@academy/contracts/identity';
import { SignIn } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentRequest, notAllowed, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accounts, actorOf } from '../postgres/accounts';
import {
  browserToken,
  clearSessionCookie,
  sessionToken,
  setBrowserCookie,
  setSessionCookie,
} from '../sessions/session-cookie';
import { SessionStore } from '../sessions/session-store';
import { sourceOf } from '../sessions/source-address';
import { presentDemoAccount, presentMe, presentRefusal } from './present';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly accounts: Accounts,
    private readonly sessions: SessionStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Mutation('signIn')
  @Allow('anyone')
  async withPassword(
    @CurrentRequest() context: RequestContext,
    @Args('email') email: string,
    @Args('password') password: string,
  ) {
    const { request } = context;
    const browser = browserToken(request, this.config);
    const outcome = await this.signIn.execute({ email, password, address: sourceOf(request.ip), browser });
    if (outcome.kind !== 'SignedIn') return presentRefusal(outcome);
    await this.enter(context, outcome);
    setBrowserCookie(context.reply, this.config, outcome.browser);
    return { __typename: 'SignedIn', me: presentMe(await this.accounts.byId(outcome.actor.accountId)) };
  }

  @Mutation('signInAsDemo')
  @Allow('anyone')
  async asDemo(@CurrentRequest() context: RequestContext, @Args('account') id: AccountId) {
    const account = (await this.accounts.demo()).find((demo) => demo.id === id);
    if (!account) return notAllowed();
    await this.enter(context, await this.sessions.open(actorOf(account).accountId));
    return { __typename: 'SignedIn', me: presentMe(account) };
  }

  @Mutation('signOut')
  @Allow('anyone')
  async out(@CurrentRequest() { request, reply }: RequestContext) {
    const token = sessionToken(request, this.config);
    if (token) await this.sessions.end(token);
    clearSessionCookie(reply, this.config);
    return { ok: true };
  }

  @Query('demoAccounts')
  @Allow('anyone')
  async demoAccounts() {
    return (await this.accounts.demo()).map(presentDemoAccount);
  }

  /** The session that this browser had before ends: a browser is one person at a time, in all of its tabs. */
  private async enter({ request, reply }: RequestContext, opened: { token: string; expiresAt: Date }) {
    const before = sessionToken(request, this.config);
    if (before) await this.sessions.end(before);
    setSessionCookie(reply, this.config, opened.token, opened.expiresAt);
  }
}
