import { OpenWithScimKey, type ScimActor } from '@academy/identity/core';
import { sourceOf } from '@academy/platform/graphql';
import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ScimRefused } from './scim-refused';

const actors = new WeakMap<FastifyRequest, ScimActor>();

const requestIn = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest();

/** Lets a request of SCIM in by its key, and nothing without. */
@Injectable()
export class ScimKeys implements CanActivate {
  constructor(private readonly opening: OpenWithScimKey) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestIn(context);
    actors.set(request, await this.actor(request));
    return true;
  }

  private async actor(request: FastifyRequest): Promise<ScimActor> {
    const [, secret = ''] = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
    const outcome = await this.opening.execute({ secret, place: sourceOf(request.ip) });
    switch (outcome.kind) {
      case 'ScimKeyOpens':
        return outcome.actor;
      case 'ScimKeyWrong':
        throw wrongKey();
      case 'TooManyTries':
        throw new ScimRefused(429, 'Many wrong keys came from here.', undefined, outcome.retryAfterSeconds);
    }
  }
}

/** For which organisation a request asks. */
export const ByKey = createParamDecorator((_: unknown, context: ExecutionContext) => actors.get(requestIn(context)));

/** Wrong, ended, revoked, or of an organisation that nobody owns: the same to the letter. */
export const wrongKey = () => new ScimRefused(401, 'No key, or none that opens anything.');
