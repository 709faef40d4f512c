import type { News } from './recent-news';

export interface Listener {
  readonly teacherId: string | null;
  tell(type: string): void;
}

export interface LiveFeedOptions {
  /** What happened lately; what was there at the last asking may come again. */
  readonly recent: () => Promise<readonly News[]>;
  readonly onFault: (fault: unknown) => void;
  readonly everyMs?: number;
}

const FOUR_TIMES_A_SECOND = 250;

/** Asks for news while someone listens, once for all of them, and tells each what is theirs. */
export class LiveFeed {
  private readonly listeners = new Set<Listener>();
  private known = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private isFirst = true;

  constructor(private readonly options: LiveFeedOptions) {}

  /** Answers how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.wait(0);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.listeners.clear();
  }

  private wait(ms: number): void {
    if (this.timer) return;
    this.timer = setTimeout(() => void this.turn(), ms);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    await this.ask().catch(this.options.onFault);
    this.timer = undefined;
    if (this.listeners.size > 0) this.wait(this.options.everyMs ?? FOUR_TIMES_A_SECOND);
    else this.isFirst = true;
  }

  private async ask(): Promise<void> {
    const news = await this.options.recent();
    const fresh = this.isFirst ? [] : news.filter(({ key }) => !this.known.has(key));
    this.known = new Set(news.map(({ key }) => key));
    this.isFirst = false;
    for (const { type, teacherId } of fresh) {
      for (const listener of this.listeners) {
        if (teacherId === null || teacherId === listener.teacherId) listener.tell(type);
      }
    }
  }
}
