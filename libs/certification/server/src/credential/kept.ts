import { createHash } from 'node:crypto';
import { Latest } from '@academy/kernel';

/**
 * What follows from something and from nothing else, such as whether a signature holds: found out once, and kept for the
 * latest ones that were asked for.
 */
export class Kept<Found> {
  private readonly kept: Latest<string, Promise<Found>>;

  constructor(most: number) {
    this.kept = new Latest(most);
  }

  async of(what: object, find: () => Promise<Found>): Promise<Found> {
    const key = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
    const found = this.kept.get(key) ?? find();
    this.kept.set(key, found);
    // What could not be found out is looked for again.
    return found.catch((fault: unknown) => {
      this.kept.delete(key);
      throw fault;
    });
  }
}
