export interface Closeable {
  close(): Promise<void>;
}

/** Remembers what was started, hears Ctrl-C, and closes everything once, last first. */
export class Closing {
  private readonly started: Closeable[] = [];
  private readonly controller = new AbortController();
  private settle: (code: number) => void = () => undefined;
  private code = 0;
  /** Settles with the exit code when someone asked to stop, or something could not go on. */
  readonly asked = new Promise<number>((resolve) => (this.settle = resolve));

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.stop());
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  add(part: Closeable): void {
    this.started.push(part);
  }

  /** Ends everything because a part could not go on. */
  fail(words: string): void {
    if (this.signal.aborted) return;
    process.stderr.write(`\n${words}\n`);
    this.code = 1;
    this.stop();
  }

  private stop(): void {
    this.controller.abort();
    this.settle(this.code);
  }

  async close(): Promise<void> {
    // What ends from here on was asked to.
    this.controller.abort();
    for (const part of this.started.splice(0).reverse()) await part.close();
  }
}
