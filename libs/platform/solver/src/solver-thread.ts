import { Worker } from 'node:worker_threads';

/** What came of one programme. */
export interface LpAnswer {
  readonly status: 'Optimal' | 'Infeasible' | 'OutOfTime';
  /** Columns at 1 in the best solution found; absent when none was. */
  readonly ones: ReadonlySet<string> | undefined;
  /** Proven: no solution has a lower objective. */
  readonly bound: number;
  readonly milliseconds: number;
}

/** The solver's thread ended, fell silent, or could not read what it was given. */
export class SolverThreadFault extends Error {
  override readonly name = 'SolverThreadFault';
}

type Message =
  | { readonly ready: true }
  | { readonly fault: string }
  | { readonly answer: Omit<LpAnswer, 'ones'> & { readonly ones?: readonly string[] } };

interface Waiting {
  resolve(answer: LpAnswer): void;
  reject(fault: Error): void;
}

/** How long a thread may take beyond the time limit it was given: loading, reading and a last look at the clock. */
const graceMs = 5_000;

/** One thread that solves one programme at a time; after a fault it is of no more use. */
export class SolverThread {
  private readonly worker: Worker;
  private waiting: Waiting | undefined;
  private silence: NodeJS.Timeout | undefined;
  private gone = false;
  private asked = 0;

  constructor(workerUrl: URL) {
    this.worker = new Worker(workerUrl);
    this.worker.on('message', (message: Message) => this.hear(message));
    this.worker.on('error', (fault) => this.end(new SolverThreadFault(`The solver's thread failed: ${fault.message}`)));
    this.worker.on('exit', () => this.end(new SolverThreadFault("The solver's thread ended")));
    this.worker.unref();
  }

  get isGone(): boolean {
    return this.gone;
  }

  get isIdle(): boolean {
    return !this.gone && !this.waiting;
  }

  get solves(): number {
    return this.asked;
  }

  solve(lp: string, timeLimitMs: number): Promise<LpAnswer> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.silence = setTimeout(
        () => this.end(new SolverThreadFault(`The solver gave no answer for ${timeLimitMs + graceMs} ms`)),
        timeLimitMs + graceMs,
      );
      // Only while someone waits does the thread keep the process alive.
      this.worker.ref();
      this.worker.postMessage({ lp, timeLimitMs });
    });
  }

  /** Ends the thread, whatever it is doing; who waits is told why. */
  end(why: Error): void {
    if (this.gone) return;
    this.gone = true;
    this.release()?.reject(why);
    void this.worker.terminate();
  }

  private hear(message: Message): void {
    if ('answer' in message) {
      const { ones, ...answer } = message.answer;
      this.release()?.resolve({ ...answer, ones: ones && new Set(ones) });
    } else if ('fault' in message) {
      this.end(new SolverThreadFault(`The solver failed: ${message.fault}`));
    }
  }

  private release(): Waiting | undefined {
    const { waiting } = this;
    clearTimeout(this.silence);
    this.waiting = undefined;
    this.worker.unref();
    return waiting;
  }
}
