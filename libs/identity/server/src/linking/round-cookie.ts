import type {} from '@fastify/cookie';
import type { Config } from '@academy/platform/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attributes, nameFor } from '../sessions/session-cookie';

const roundFor = (config: Config): string => nameFor(config, 'academy-round');

/** What a browser keeps that went to a provider, until it is back; it lets nobody in. */
export const roundSecret = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[roundFor(config)] || undefined;

export const setRoundCookie = (reply: FastifyReply, config: Config, secret: string, expires: Date): void => {
  void reply.setCookie(roundFor(config), secret, { ...attributes(config), expires });
};
