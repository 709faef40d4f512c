import type {} from '@fastify/cookie';
import type { Config } from '@academy/platform/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attributes, nameFor } from '../sessions/session-cookie';

const stepFor = (config: Config): string => nameFor(config, 'academy-step');

/** What a browser keeps in which the right password was given, until the second step is taken; it lets nobody in. */
export const stepToken = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[stepFor(config)] || undefined;

export const setStepCookie = (reply: FastifyReply, config: Config, token: string, expires: Date): void => {
  void reply.setCookie(stepFor(config), token, { ...attributes(config), expires });
};

export const clearStepCookie = (reply: FastifyReply, config: Config): void => {
  void reply.clearCookie(stepFor(config), attributes(config));
};
