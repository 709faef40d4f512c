import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequests } from './busy';
import type { Caller } from './context';
import { sourceOf } from './source-address';

/** Many may stand behind one address, such as a school, before they sign in. */
const PEOPLE_BEHIND_AN_ADDRESS = 10;

/**
 * How often one may ask: whoever is signed in by their account, wherever they are, and others by their address. Each
 * process counts for itself: a count in a database would cost more than most of what is asked (ADR 33).
 */
export class RequestRates {
  private readonly people: RateLimiterMemory | undefined;
  private readonly addresses: RateLimiterMemory | undefined;

  /** Without a number nobody is counted. */
  constructor(perMinute: number | undefined) {
    if (perMinute === undefined) return;
    this.people = new RateLimiterMemory({ points: perMinute, duration: 60 });
    this.addresses = new RateLimiterMemory({ points: perMinute * PEOPLE_BEHIND_AN_ADDRESS, duration: 60 });
  }

  /** Counts one request; throws `TooManyRequests` when that is one too many. */
  async count(request: FastifyRequest, caller: Caller | undefined): Promise<void> {
    const limiter = caller ? this.people : this.addresses;
    if (!limiter) return;
    try {
      await limiter.consume(caller ? caller.accountId : sourceOf(request.ip));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)));
    }
  }
}
