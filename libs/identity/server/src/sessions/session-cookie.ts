import type {} from '@fastify/cookie';
import type { Config } from '@academy/platform/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

const isHttps = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** Over https the `__Host-` prefix binds the cookie to this host and path. */
const nameFor = (config: Config): string => (isHttps(config) ? '__Host-academy' : 'academy');

const attributes = (config: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isHttps(config),
});

export const sessionToken = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[nameFor(config)] || undefined;

export const setSessionCookie = (reply: FastifyReply, config: Config, token: string, expires: Date): void => {
  void reply.setCookie(nameFor(config), token, { ...attributes(config), expires });
};

export const clearSessionCookie = (reply: FastifyReply, config: Config): void => {
  void reply.clearCookie(nameFor(config), attributes(config));
};
