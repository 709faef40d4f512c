import { createHash } from 'node:crypto';

/**
 * What follows from something and from nothing else, such as whether a signature holds: found out once, and kept for the
 * latest ones that were asked for.
 */
export class Kept<Found> {
  private readonly kept = new Map<string, Promise<Found>>();

  constructor(private readonly most: number) {}

  async of(what: object, find: () => Promise<Found>): Promise<Found> {
    const key = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
    const found = this.kept.get(key) ?? find();
    this.kept.delete(key);
    this.kept.set(key, found);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    // What could not be found out is looked for again.
    return found.catch((fault: unknown) => {
      this.kept.delete(key);
      throw fault;
    });
  }
}
