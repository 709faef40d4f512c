import { createHash } from 'node:crypto';

/** Certificates that are looked at in one period, such as those of one school. */
const MOST_KEPT = 1_000;

/**
 * Whether a signature holds depends on what was signed and on nothing else, so it is found out once and kept for the
 * latest ones. Dates and the status list are looked at each time.
 */
export class KeptVerdicts {
  private readonly kept = new Map<string, Promise<boolean>>();

  async of(signed: object, find: () => Promise<boolean>): Promise<boolean> {
    const key = createHash('sha256').update(JSON.stringify(signed)).digest('base64url');
    const verdict = this.kept.get(key) ?? find();
    this.kept.delete(key);
    this.kept.set(key, verdict);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    // What could not be found out is asked again.
    return verdict.catch((fault: unknown) => {
      this.kept.delete(key);
      throw fault;
    });
  }
}
