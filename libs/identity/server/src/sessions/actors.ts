import { CONFIG } from '@academy/platform/nest';
import type { Config } from '@academy/platform/config';
import { CallerOf, checkShownAccount, type Caller } from '@academy/platform/graphql';
import { actsFor } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hashOf, SessionStore } from './session-store';
import { sessionToken } from './session-cookie';

/** Finds the actor behind a request by its session cookie; from then on the request has the rows of that person. */
@Injectable()
export class Actors extends CallerOf {
  constructor(
    private readonly sessions: SessionStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async request(request: FastifyRequest): Promise<Caller | undefined> {
    const token = sessionToken(request, this.config);
    const actor = token ? await this.sessions.actor(token) : undefined;
    if (!actor) return undefined;
    checkShownAccount(request, actor.accountId);
    actsFor(actor);
    return actor;
  }

  session(request: FastifyRequest): string | undefined {
    const token = sessionToken(request, this.config);
    return token && hashOf(token);
  }

  standing(sessions: readonly string[]): Promise<ReadonlySet<string>> {
    return this.sessions.standing(sessions);
  }
}
