import type { Config } from '@academy/platform/config';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Parts of a page: what a page may do is said with the page, and half a kilobyte with each of its parts is felt on a slow line. */
const isPart = /^\/assets\/[^?]*\.(js|css|json|woff2)(\?|$)/;
const ofParts = ['x-content-type-options', 'cross-origin-resource-policy', 'strict-transport-security'];

/** Every answer has the same headers, so they are worked out once. */
export function sendSecurityHeaders(fastify: FastifyInstance, config: Pick<Config, 'publicUrl'>): void {
  const headers = securityHeaders(config);
  const fewer = Object.fromEntries(Object.entries(headers).filter(([name]) => ofParts.includes(name)));
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(isPart.test(request.url) ? fewer : headers);
    done();
  });
}

function securityHeaders(config: Pick<Config, 'publicUrl'>): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(options(config))({} as never, answer as never, (fault?: unknown) => {
    if (fault) throw fault as Error;
  });
  return headers;
}

const options = (config: Pick<Config, 'publicUrl'>) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: config.publicUrl.startsWith('https:'),
  crossOriginEmbedderPolicy: false,
});
