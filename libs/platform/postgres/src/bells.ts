import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Milliseconds in which rings become one, where whoever rings does not say. */
const SOON_MS = 2;
/** Milliseconds before a line that broke is laid anew. */
const REST_MS = 1_000;
/** Words of one ring: PostgreSQL carries 8,000 bytes. */
const WORDS = 100;

type Heard = (words: readonly string[]) => void;

/**
 * Bells between the processes of the academy: PostgreSQL carries them (`NOTIFY`, after the commit of what they are about, so that no
 * commit waits for another). A bell says that there is something to look at now. It may be lost, and then it is later: whoever hears
 * it looks from time to time without it as well.
 */
export class Bells {
  private readonly hearers = new Map<string, Heard>();
  private readonly rings = new Map<string, Set<string>>();
  private timer: NodeJS.Timeout | undefined;
  private due = 0;
  private line: Client | undefined;
  private closed = false;

  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly url: string | undefined,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /**
   * Rings within so many milliseconds, with words such as ids that say what it is about. What is rung until then is one ring: many
   * who write at once cost one statement, and are heard together.
   */
  ring(bell: string, words: readonly string[] = [], withinMs: number = SOON_MS): void {
    const said = this.rings.get(bell) ?? new Set();
    for (const word of words) said.add(word);
    this.rings.set(bell, said);
    const due = performance.now() + withinMs;
    if (this.timer && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => void this.send(), withinMs);
  }

  /** Calls `heard` whenever this bell rings anywhere, and once when a line was laid anew, without words: it may have rung. */
  async hear(bell: string, heard: Heard): Promise<void> {
    this.hearers.set(bell, heard);
    await (this.line ? this.line.query(`LISTEN ${bell}`) : this.lay()).catch(this.onFault);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.line?.end().catch(() => undefined);
  }

  private async send(): Promise<void> {
    this.timer = undefined;
    const [bells, words]: [string[], string[]] = [[], []];
    for (const [bell, said] of this.rings)
      for (const part of inParts([...said])) {
        bells.push(bell);
        words.push(part.join(' '));
      }
    this.rings.clear();
    await this.database
      .query(`SELECT pg_notify(b, w) FROM unnest($1::text[], $2::text[]) AS r(b, w)`, [bells, words])
      .catch(this.onFault);
  }

  private async lay(): Promise<void> {
    if (this.closed || this.url === undefined) return;
    const line = new Client({ connectionString: this.url, keepAlive: true, application_name: 'academy-bells' });
    this.line = line;
    line.on('notification', ({ channel, payload }) => this.hearers.get(channel)?.(payload ? payload.split(' ') : []));
    line.on('error', (fault) => this.broken(line, fault));
    try {
      await line.connect();
      for (const bell of this.hearers.keys()) await line.query(`LISTEN ${bell}`);
    } catch (fault) {
      this.broken(line, fault);
    }
  }

  private broken(line: Client, fault: unknown): void {
    if (this.closed || this.line !== line) return;
    this.onFault(fault);
    this.line = undefined;
    void line.end().catch(() => undefined);
    setTimeout(() => void this.lay().then(() => this.hearers.forEach((heard) => heard([]))), REST_MS).unref();
  }
}

/** Of nothing one part, which is empty. */
function inParts(words: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [words.slice(0, WORDS)];
  for (let from = WORDS; from < words.length; from += WORDS) parts.push(words.slice(from, from + WORDS));
  return parts;
}
