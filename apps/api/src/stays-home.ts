import { isLoopbackUrl } from '@academy/platform/config';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const message =
  'This academy runs as a demo, in which anyone can sign in without a password. It is for this machine alone. Start it with DEMO=false to let others in.';

/** For whoever watches over the process; they tell nothing of anyone. */
const watched = /^\/(livez|readyz)(\?|$)/;

/** A demo answers only who came for this machine: not through a proxy, and not by a name that others gave this address. */
export function staysHome(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (watched.test(request.url) || cameForThisMachine(request.headers)) return done();
    void reply.code(403).send({ message });
  });
}

/** Reads every header by which a browser or a proxy says which host was asked. */
export function cameForThisMachine(headers: FastifyRequest['headers']): boolean {
  const { host, origin, forwarded } = headers;
  const hosts = [host ?? '', ...listed(headers['x-forwarded-host']), ...hostsOf(listed(forwarded))];
  return hosts.every((one) => isLoopbackUrl(`http://${one}`)) && (origin === undefined || isFromHere(origin));
}

/** A browser says `null` for a page that it keeps apart, such as a file: not a page of the world. */
const isFromHere = (origin: string): boolean => origin === 'null' || isLoopbackUrl(origin);

const listed = (header: string | string[] | undefined): string[] =>
  [header ?? []].flat().flatMap((text) => text.split(',').map((part) => part.trim()));

/** The hosts in `Forwarded` (RFC 7239), such as `for=192.0.2.1;host="academie.example"`. */
const hostsOf = (forwarded: readonly string[]): string[] =>
  forwarded.flatMap((text) => [...text.matchAll(/(?:^|;)\s*host="?([^";]*)"?/gi)].map(([, host]) => host ?? ''));
