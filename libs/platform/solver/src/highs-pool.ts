import { availableParallelism } from 'node:os';
import { SolverThread, SolverThreadFault, type LpAnswer } from './solver-thread';

export interface HighsPoolOptions {
  /** Threads at most; they are started when first needed. */
  readonly size?: number;
  /** Programmes that may wait for a thread; whoever comes after is refused at once. */
  readonly maxWaiting?: number;
  /** A fresh thread after so many programmes, since WebAssembly memory only grows. */
  readonly solvesPerThread?: number;
  /** The thread's script; to be given where it does not lie beside this code. */
  readonly workerUrl?: URL;
}

interface Request {
  readonly lp: string;
  readonly timeLimitMs: number;
  readonly cancellation: AbortSignal | undefined;
  readonly resolve: (answer: LpAnswer) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * HiGHS in a few threads, first come first served. An aborted request ends its thread, since a solve cannot be
 * interrupted; a thread that fails is replaced by a fresh one.
 */
export class HighsPool {
  readonly name = 'HiGHS 1.15';
  private threads: SolverThread[] = [];
  private readonly waiting: Request[] = [];
  private closed = false;
  private readonly size: number;

  constructor(private readonly options: HighsPoolOptions = {}) {
    this.size = options.size ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  }

  /** Minimises a programme in CPLEX LP format; rejects when the solver fails or the request is aborted. */
  solve(
    lp: string,
    limits: { readonly timeLimitMs: number; readonly cancellation?: AbortSignal | undefined },
  ): Promise<LpAnswer> {
    const { timeLimitMs, cancellation } = limits;
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new SolverThreadFault('The solver is closed'));
      if (cancellation?.aborted) return reject(aborted());
      if (this.waiting.length >= (this.options.maxWaiting ?? 10_000)) {
        return reject(new SolverThreadFault('Too many programmes wait for the solver'));
      }
      this.waiting.push({ lp, timeLimitMs, cancellation, resolve, reject });
      this.serve();
    });
  }

  /** Ends all threads; who waits is told so. */
  async close(): Promise<void> {
    this.closed = true;
    const fault = new SolverThreadFault('The solver is closed');
    for (const { reject } of this.waiting.splice(0)) reject(fault);
    for (const thread of this.threads) thread.end(fault);
    this.threads = [];
  }

  private serve(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const thread = this.idleThread();
      if (!thread) return;
      const request = this.waiting.shift() as Request;
      if (request.cancellation?.aborted) request.reject(aborted());
      else void this.run(thread, request);
    }
  }

  private async run(thread: SolverThread, request: Request): Promise<void> {
    const onAbort = (): void => thread.end(aborted());
    request.cancellation?.addEventListener('abort', onAbort, { once: true });
    try {
      request.resolve(await thread.solve(request.lp, request.timeLimitMs));
    } catch (fault) {
      request.reject(fault as Error);
    } finally {
      request.cancellation?.removeEventListener('abort', onAbort);
      if (thread.solves >= (this.options.solvesPerThread ?? 2_000)) thread.end(new SolverThreadFault('Replaced'));
      this.serve();
    }
  }

  private idleThread(): SolverThread | undefined {
    this.threads = this.threads.filter(({ isGone }) => !isGone);
    const idle = this.threads.find(({ isIdle }) => isIdle);
    if (idle || this.threads.length >= this.size) return idle;
    const { workerUrl = new URL('./highs-worker.mjs', import.meta.url) } = this.options;
    const thread = new SolverThread(workerUrl);
    this.threads.push(thread);
    return thread;
  }
}

const aborted = (): Error => new DOMException('The request was aborted', 'AbortError');
