import { Worker } from 'node:worker_threads';

export interface ToThread<Request> {
  readonly request: Request;
  readonly timeLimitMs: number;
}

export type FromThread<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly text: string };

/** A thread that failed, ended or fell silent. */
export class ThreadFault extends Error {
  override readonly name = 'ThreadFault';
}

interface Job<Request, Answer> {
  readonly request: Request;
  /** The moment, by `performance.now()`, at which it must be answered. */
  readonly until: number;
  readonly silence: NodeJS.Timeout;
  resolve(answer: Answer): void;
  reject(fault: Error): void;
}

export interface ThreadOptions {
  readonly script: URL;
  /** Megabytes of objects; a thread that needs more ends, and nothing else does. */
  readonly memoryMb: number;
}

/** One thread that answers one request at a time; after a fault it is of no more use. */
export class Thread<Request, Answer> {
  private readonly worker: Worker;
  private job: Job<Request, Answer> | undefined;
  private isReady = false;
  private gone = false;
  private asked = 0;

  constructor({ script, memoryMb }: ThreadOptions) {
    this.worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    this.worker.on('message', (message: FromThread<Answer>) => this.hear(message));
    this.worker.on('error', (fault) => this.end(new ThreadFault(`The thread failed: ${fault.message}`)));
    this.worker.on('messageerror', (fault) => this.end(new ThreadFault(`The thread is not understood: ${fault}`)));
    this.worker.on('exit', () => this.end(new ThreadFault('The thread ended')));
    this.worker.unref();
  }

  get isGone(): boolean {
    return this.gone;
  }

  get isIdle(): boolean {
    return !this.gone && !this.job;
  }

  get requests(): number {
    return this.asked;
  }

  /** Rejects when the thread fails or gives no answer in time, loading included; it is ended then. */
  run(request: Request, timeLimitMs: number): Promise<Answer> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      const silent = (): void => this.end(new ThreadFault(`The thread gave no answer in ${timeLimitMs} ms`));
      const silence = setTimeout(silent, timeLimitMs);
      this.job = { request, until: performance.now() + timeLimitMs, silence, resolve, reject };
      // Only while someone waits does the thread keep the process alive.
      this.worker.ref();
      if (this.isReady) this.send();
    });
  }

  /** Ends the thread, whatever it is doing; who waits is told why. */
  end(why: Error): void {
    if (this.gone) return;
    this.gone = true;
    this.release()?.reject(why);
    void this.worker.terminate();
  }

  private hear(message: FromThread<Answer>): void {
    if (message.kind === 'fault') return this.end(new ThreadFault(message.text));
    if (message.kind === 'answer') return this.release()?.resolve(message.answer);
    this.isReady = true;
    this.send();
  }

  private send(): void {
    if (!this.job || this.gone) return;
    const { request, until } = this.job;
    const message: ToThread<Request> = { request, timeLimitMs: Math.max(0, until - performance.now()) };
    this.worker.postMessage(message);
  }

  private release(): Job<Request, Answer> | undefined {
    const { job } = this;
    clearTimeout(job?.silence);
    this.job = undefined;
    this.worker.unref();
    return job;
  }
}
