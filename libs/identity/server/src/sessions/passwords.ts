import { hash, verify } from '@node-rs/argon2';
import type { Passwords, SlowHashes } from '@academy/identity/core';
import { Injectable } from '@nestjs/common';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anyone knows, to spend the same time on when there is no account. */
let decoy: Promise<string> | undefined;

/** The same letters typed on another keyboard, such as é in one piece or in two, are the same password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Makes and checks what passwords and codes are kept as, with argon2id. */
@Injectable()
export class Argon2Passwords implements Passwords, SlowHashes {
  hash(secret: string): Promise<string> {
    return hashPassword(secret);
  }

  async matches(password: string, storedHash: string | null | undefined): Promise<boolean> {
    decoy ??= hashPassword(crypto.randomUUID());
    const right = await verify(storedHash ?? (await decoy), password.normalize('NFKC'));
    return right && typeof storedHash === 'string';
  }
}
