import { isLoopbackUrl } from '@academy/platform/config';
import { t } from '@lingui/core/macro';
import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** For whoever watches over the process; they tell nothing of anyone. */
const watched = /^\/(livez|readyz)(\?|$)/;

/**
 * A demo answers only who came for this machine: not by a name that others gave this address, and not from elsewhere
 * through a proxy that tells so. One that tells neither which host was asked nor for whom cannot be seen (ADR 21).
 */
export function staysHome(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (watched.test(request.url) || cameForThisMachine(request.headers)) return done();
    void reply.code(403).send({
      message: t`Deze academie draait als demo, waarin iedereen zonder wachtwoord kan inloggen. Ze is er alleen voor deze computer. Start haar met DEMO=false om anderen toe te laten.`,
    });
  });
}

/** Reads every header by which a browser or a proxy says which host was asked, and for whom. */
export function cameForThisMachine(headers: FastifyRequest['headers']): boolean {
  const { host, origin } = headers;
  const forwarded = listed(headers.forwarded);
  const hosts = [
    host ?? '',
    ...listed(headers['x-forwarded-host']),
    ...said('host', forwarded),
    ...[...listed(headers['x-forwarded-for']), ...listed(headers['x-real-ip']), ...said('for', forwarded)].map(hostOf),
  ];
  return hosts.every((one) => isLoopbackUrl(`http://${one}`)) && (origin === undefined || isFromHere(origin));
}

/** A browser says `null` for a page that it keeps apart, such as a file: not a page of the world. */
const isFromHere = (origin: string): boolean => origin === 'null' || isLoopbackUrl(origin);

const listed = (header: string | string[] | undefined): string[] =>
  [header ?? []]
    .flat()
    .flatMap((text) => text.split(',').map((part) => part.trim()))
    .filter((part) => part !== '');

/** What `Forwarded` (RFC 7239) says of one thing, such as `for=192.0.2.1;host="academie.example"`. */
const said = (what: 'for' | 'host', forwarded: readonly string[]): string[] =>
  forwarded.flatMap((text) =>
    [...text.matchAll(new RegExp(`(?:^|;)\\s*${what}="?([^";]*)"?`, 'gi'))].map(([, value]) => value ?? ''),
  );

/** An address as it stands in a URL: IPv6 comes without its brackets, and IPv4 in the clothes of IPv6. */
function hostOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIPv6(bare) ? `[${bare}]` : bare;
}
