import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '@academy/identity/core';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anyone knows, to spend the same time on when there is no account. */
let decoy: Promise<string> | undefined;

/** More at once would let anyone stop the server by guessing. */
const AT_ONCE = 2;
const WAITING = 50;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Checks passwords with argon2id, a few at a time. */
export class Argon2Passwords implements Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async matches(password: string, storedHash: string | undefined): Promise<boolean> {
    await this.turn();
    try {
      decoy ??= hashPassword(crypto.randomUUID());
      const right = await verify(storedHash ?? (await decoy), password);
      return right && storedHash !== undefined;
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= WAITING) throw new Error('Too many people sign in at once');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
  }
}
