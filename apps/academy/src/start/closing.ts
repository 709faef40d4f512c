export interface Closeable {
  close(): Promise<void>;
}

/** Remembers what was started, hears Ctrl-C, and closes everything once, last first. */
export class Closing {
  private readonly started: Closeable[] = [];
  private readonly controller = new AbortController();
  private settle: () => void = () => undefined;
  /** Settles when someone asked to stop. */
  readonly asked = new Promise<void>((resolve) => (this.settle = resolve));

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.stop());
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  add(part: Closeable): void {
    this.started.push(part);
  }

  private stop(): void {
    this.controller.abort();
    this.settle();
  }

  async close(): Promise<void> {
    // What ends from here on was asked to.
    this.controller.abort();
    for (const part of this.started.splice(0).reverse()) await part.close();
  }
}
