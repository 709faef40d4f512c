/** A line that is open, of a session of an account. */
export interface Line {
  readonly accountId: string;
  readonly session: string;
  /** Keeps the line open through proxies. */
  beat(): void;
  end(): void;
}

export interface OpenLinesOptions {
  /** Which of these sessions still stand. */
  readonly standing: (sessions: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly onFault: (fault: unknown) => void;
  readonly checkEveryMs?: number;
}

export type LineRefusal = 'TooManyOfYours' | 'TooMany';

/** A person has a few windows open, on a few devices; whoever has more asks again every ten seconds in those. */
const MOST_OF_ONE = 8;
/** Of all people together, in this process. */
const MOST = 5_000;
const EVERY_SECOND = 1_000;
const BEAT_EVERY_MS = 15_000;

/** The lines of this process: at most a few of one person, and each only as long as its session. */
export class OpenLines {
  private readonly lines = new Set<Line>();
  private timer: NodeJS.Timeout | undefined;
  private beatAt = 0;

  constructor(private readonly options: OpenLinesOptions) {}

  /** Why this account gets no line now; undefined when it does. */
  refusal(accountId: string): LineRefusal | undefined {
    if (this.lines.size >= MOST) return 'TooMany';
    const own = [...this.lines].filter((line) => line.accountId === accountId).length;
    return own >= MOST_OF_ONE ? 'TooManyOfYours' : undefined;
  }

  add(line: Line): void {
    this.lines.add(line);
    this.wait();
  }

  remove(line: Line): void {
    this.lines.delete(line);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const line of [...this.lines]) line.end();
    this.lines.clear();
  }

  private wait(): void {
    if (this.timer || this.lines.size === 0) return;
    this.timer = setTimeout(() => void this.turn(), this.options.checkEveryMs ?? EVERY_SECOND);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    await this.check().catch(this.options.onFault);
    this.timer = undefined;
    this.wait();
  }

  /** One question for all lines: a session ends in any process, and expires without a word. */
  private async check(): Promise<void> {
    const asked = [...this.lines];
    const standing = await this.options.standing([...new Set(asked.map(({ session }) => session))]);
    const isTime = Date.now() - this.beatAt >= BEAT_EVERY_MS;
    if (isTime) this.beatAt = Date.now();
    for (const line of asked) {
      if (!standing.has(line.session)) line.end();
      else if (isTime) line.beat();
    }
  }
}
