import type {} from '@fastify/cookie';
import type { Config } from '@academy/platform/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KNOWN_DAYS } from '../postgres/known-browsers';

const isHttps = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** Over https the `__Host-` prefix binds the cookie to this host and path. */
export const nameFor = (config: Config, name = 'academy'): string => (isHttps(config) ? `__Host-${name}` : name);

const browserFor = (config: Config): string => nameFor(config, 'academy-browser');

export const attributes = (config: Config) => ({
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

/** What a browser keeps that someone signed in from, also after they signed out; it lets nobody in. */
export const browserToken = (request: FastifyRequest, config: Config): string | undefined =>
  request.cookies[browserFor(config)] || undefined;

export const setBrowserCookie = (reply: FastifyReply, config: Config, token: string): void => {
  void reply.setCookie(browserFor(config), token, { ...attributes(config), maxAge: KNOWN_DAYS * 86_400 });
};
