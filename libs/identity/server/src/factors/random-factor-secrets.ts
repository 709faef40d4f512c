import { randomBytes, randomInt } from 'node:crypto';
import { RECOVERY_LENGTH, RECOVERY_SIGNS, type FactorSecrets } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';
import { RandomSecrets } from '../sessions/random-secrets';
import { toBase32 } from './base32';

/** As many as the hash has, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

@Injectable()
export class RandomFactorSecrets extends RandomSecrets implements FactorSecrets {
  appSecret(): string {
    return toBase32(randomBytes(SECRET_BYTES));
  }

  recoveryCode(): string {
    const sign = () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)];
    return Array.from({ length: RECOVERY_LENGTH }, sign).join('');
  }
}
