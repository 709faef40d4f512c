import { SignIn } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { Allow, CurrentRequest, isUuid, notAllowed, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Accounts, actorOf } from '../postgres/accounts';
import {
  browserToken,
  clearSessionCookie,
  sessionToken,
  setBrowserCookie,
  setSessionCookie,
} from '../sessions/session-cookie';
import { SessionStore } from '../sessions/session-store';
import { presentDemoAccount, presentRefusal, signedIn } from './present';

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
  async withPassword(@CurrentRequest() context: RequestContext, @Args() { email, password }: Asked<'signIn'>) {
    const { request } = context;
    const browser = browserToken(request, this.config);
    const outcome = await this.signIn.execute({ email, password, address: sourceOf(request.ip), browser });
    if (outcome.kind !== 'SignedIn') return presentRefusal(outcome);
    await this.enter(context, outcome);
    setBrowserCookie(context.reply, this.config, outcome.browser);
    const account = await this.accounts.byId(outcome.actor.accountId);
    if (!account) throw new Error(`No account ${outcome.actor.accountId}`);
    return signedIn(account);
  }

  @Mutation('signInAsDemo')
  @Allow('anyone')
  async asDemo(@CurrentRequest() context: RequestContext, @Args() { account: id }: Asked<'signInAsDemo'>) {
    const account = isUuid(id) && (await this.accounts.demoById(id));
    if (!account) return notAllowed();
    await this.enter(context, await this.sessions.open(actorOf(account).accountId));
    return signedIn(account);
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
