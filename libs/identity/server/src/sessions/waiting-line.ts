import type { SignInLine } from '@academy/identity/core';
import { FairQueue } from '@academy/platform/threads';
import { Injectable } from '@nestjs/common';

/** Checking a password takes a core and 19 MiB for a moment; more at once would let anyone stop the server by guessing. */
const AT_ONCE = 2;
/** A course whose whole group signs in behind one address; twenty seconds at five a second. */
const MOST_OF_ONE = 100;
const MOST = 500;

/** Those who sign in, two at a time, addresses in turn: who guesses a lot waits behind themselves. */
@Injectable()
export class WaitingLine implements SignInLine {
  private inside = 0;
  private readonly waiting = new FairQueue<() => void>();

  async enter(address: string): Promise<(() => void) | undefined> {
    if (this.inside < AT_ONCE) this.inside += 1;
    else {
      if (this.waiting.length >= MOST || this.waiting.lengthOf(address) >= MOST_OF_ONE) return undefined;
      await new Promise<void>((resolve) => this.waiting.add(address, resolve));
    }
    return () => this.leave();
  }

  /** Whoever leaves gives their place to the next. */
  private leave(): void {
    const next = this.waiting.take();
    if (next) next();
    else this.inside -= 1;
  }
}
