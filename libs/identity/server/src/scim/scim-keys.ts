import { OpenWithScimKey, type ScimActor } from '@academy/identity/core';
import { sourceOf } from '@academy/platform/graphql';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ScimRefused } from './scim-refused';

/** Finds for which organisation a request of SCIM asks, by its key. */
@Injectable()
export class ScimKeys {
  constructor(private readonly opening: OpenWithScimKey) {}

  async actor(request: FastifyRequest): Promise<ScimActor> {
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

/** Wrong, ended, revoked, or of an organisation that nobody owns: the same to the letter. */
export const wrongKey = () => new ScimRefused(401, 'No key, or none that opens anything.');
