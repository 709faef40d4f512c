import { browserWords, type FirstStepOutcome } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import type { RequestContext } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import { actingFor } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { setStepCookie } from '../factors/step-cookie';
import { sessionToken, setBrowserCookie, setSessionCookie } from '../sessions/session-cookie';
import { SessionStore } from '../sessions/session-store';
import { WhoIsIn } from './who-is-in';

interface Opened {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What every way in ends with. */
@Injectable()
export class Entering {
  constructor(
    private readonly sessions: SessionStore,
    private readonly whoIsIn: WhoIsIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a first step came to: someone is in, or shows a second step in this browser. */
  async afterFirstStep(context: RequestContext, outcome: FirstStepOutcome) {
    if (outcome.kind === 'SecondStepNeeded') {
      setStepCookie(context.reply, this.config, outcome.token, outcome.expiresAt);
      const { kind, expiresAt: until, hasCodeApp, hasPasskey } = outcome;
      return { __typename: kind, until, hasCodeApp, hasPasskey };
    }
    const signedIn = await this.with(context, outcome);
    setBrowserCookie(context.reply, this.config, outcome.browser);
    return signedIn;
  }

  /** The session that this browser had before ends: a browser is one person at a time, in all of its tabs. */
  async with({ request, reply }: RequestContext, { token, expiresAt }: Opened) {
    const actor = await this.sessions.actor(token);
    // From here on it is asked for whoever comes in.
    const me = actor && (await actingFor(actor, () => this.whoIsIn.me(actor)));
    if (!me) throw new Error('A session without an account');
    await this.sessions.describe(token, browserWords(request.headers['user-agent']));
    const before = sessionToken(request, this.config);
    // At the very last: until the browser has the new one, its other pages ask as nobody.
    if (before) await this.sessions.end(before);
    setSessionCookie(reply, this.config, token, expiresAt);
    return { __typename: 'SignedIn' as const, me };
  }
}
