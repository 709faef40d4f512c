import { t } from '@lingui/core/macro';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** Seconds after which it is worth asking again when all connections with the database were taken. */
export const BUSY_SECONDS = 2;

export const busyWords = (): string => t`Het is nu heel druk. Probeer het zo nog eens.`;

/** What failed of a request because all connections were taken; the way out answers 503 for it. */
const busy = new WeakSet<FastifyRequest>();

export const saysBusy = (request: FastifyRequest): void => void busy.add(request);
export const wasBusy = (request: FastifyRequest): boolean => busy.has(request);

/** Who asks more often than anyone's screen does hears in how many seconds they may again. */
export class TooManyRequests extends GraphQLError {
  readonly statusCode = 429;

  constructor(readonly seconds: number) {
    super(t`Dit account of dit adres vraagt heel veel. Wacht ${seconds} seconden en probeer het opnieuw.`, {
      extensions: {
        code: 'TOO_MANY_REQUESTS',
        http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
      },
    });
  }
}
