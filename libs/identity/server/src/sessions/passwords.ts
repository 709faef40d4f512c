import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '@academy/identity/core';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anyone knows, to spend the same time on when there is no account. */
let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Checks passwords with argon2id. */
export class Argon2Passwords implements Passwords {
  async matches(password: string, storedHash: string | undefined): Promise<boolean> {
    decoy ??= hashPassword(crypto.randomUUID());
    const right = await verify(storedHash ?? (await decoy), password);
    return right && storedHash !== undefined;
  }
}
