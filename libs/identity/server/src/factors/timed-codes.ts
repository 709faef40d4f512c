import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TimedCodes } from '@academy/identity/core';
import { fromBase32 } from './base32';

const STEP_SECONDS = 30;
const DIGITS = 6;

/** The code of a secret in a half minute since 1970 (RFC 6238 over RFC 4226, with SHA-1, which is what apps have). */
export function codeAt(step: number, secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** Clocks of telephones are off, and people are slow: the half minutes before and after count as well. */
export class HmacTimedCodes implements TimedCodes {
  stepOf(code: string, secret: string, now: Date): number | undefined {
    const current = Math.floor(now.getTime() / 1_000 / STEP_SECONDS);
    return [current, current - 1, current + 1].find((step) => isSame(code, codeAt(step, secret)));
  }
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
