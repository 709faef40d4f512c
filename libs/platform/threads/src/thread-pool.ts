import { availableParallelism } from 'node:os';
import { FairQueue } from './fair-queue';
import { Thread, ThreadFault } from './thread';
import { ThreadsUnavailable, type ThreadTrouble } from './threads-unavailable';

export interface ThreadPoolOptions {
  /** What each thread runs; it calls `answerRequests`. */
  readonly script: URL;
  /** Threads at most; they are started when first needed. */
  readonly size?: number | undefined;
  /** Requests that may wait for a thread; whoever comes after is refused at once. */
  readonly maxWaiting?: number | undefined;
  readonly maxWaitingPerAsker?: number | undefined;
  /** A fresh thread after so many requests, for what grows and never shrinks. */
  readonly requestsPerThread?: number | undefined;
  readonly memoryMb?: number | undefined;
  /** Told of every thread that failed, whatever came of its request. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

/** One way to get the answer, and the part of the time that is left then that it may take. */
export interface Attempt<Request> {
  readonly request: Request;
  readonly share: number;
}

export interface Terms {
  /** Askers take turns. */
  readonly asker: string;
  /** Milliseconds for everything: waiting, and all attempts. */
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
}

interface Waiting<Request, Answer> extends Terms {
  readonly attempts: readonly Attempt<Request>[];
  /** The moment, by `performance.now()`, at which time is up. */
  readonly until: number;
  thread: Thread<Request, Answer> | undefined;
  isOver: boolean;
  resolve(answer: Answer): void;
  reject(fault: Error): void;
}

const usual = { maxWaiting: 1_000, maxWaitingPerAsker: 100, requestsPerThread: 2_000, memoryMb: 1_024 } as const;

/**
 * Requests that are pure computing, in a few threads. Each has one deadline, askers take turns, and where a thread fails
 * the next attempt gets a fresh one.
 */
export class ThreadPool<Request, Answer> {
  private threads: Thread<Request, Answer>[] = [];
  private readonly queue = new FairQueue<Waiting<Request, Answer>>();
  private readonly running = new Set<Waiting<Request, Answer>>();
  private closed = false;

  constructor(private readonly options: ThreadPoolOptions) {}

  get waiting(): number {
    return this.queue.length;
  }

  /** Rejects with `ThreadsUnavailable`, or with the signal's reason when that is raised. */
  ask(attempts: readonly Attempt<Request>[], terms: Terms): Promise<Answer> {
    const refusal = this.refusalOf(terms);
    if (refusal) return Promise.reject(new ThreadsUnavailable(refusal));
    if (terms.signal.aborted) return Promise.reject(terms.signal.reason as Error);
    return new Promise((resolve, reject) => {
      const until = performance.now() + terms.timeLimitMs;
      const request: Waiting<Request, Answer> = {
        ...{ ...terms, attempts, until, thread: undefined, isOver: false },
        resolve: (answer) => over() && resolve(answer),
        reject: (fault) => over() && reject(fault),
      };
      const alarm = setTimeout(() => this.giveUp(request, new ThreadsUnavailable('OutOfTime')), terms.timeLimitMs);
      const abort = (): void => this.giveUp(request, terms.signal.reason as Error);
      const over = (): boolean => {
        if (request.isOver) return false;
        request.isOver = true;
        clearTimeout(alarm);
        terms.signal.removeEventListener('abort', abort);
        return true;
      };
      terms.signal.addEventListener('abort', abort);
      this.queue.add(terms.asker, request);
      this.serve();
    });
  }

  /** Ends all threads; who waits is told so. */
  async close(): Promise<void> {
    this.closed = true;
    const fault = new ThreadsUnavailable('Closed');
    for (let next = this.queue.take(); next; next = this.queue.take()) next.reject(fault);
    for (const request of this.running) this.giveUp(request, fault);
    for (const thread of this.threads) thread.end(fault);
    this.threads = [];
  }

  private refusalOf({ asker }: Terms): ThreadTrouble | undefined {
    if (this.closed) return 'Closed';
    const { maxWaiting = usual.maxWaiting, maxWaitingPerAsker = usual.maxWaitingPerAsker } = this.options;
    const isFull = this.queue.length >= maxWaiting || this.queue.lengthOf(asker) >= maxWaitingPerAsker;
    return isFull ? 'TooManyWaiting' : undefined;
  }

  /** Whether it waits or is being answered: nobody wants the answer any more, and what is computed cannot be interrupted. */
  private giveUp(request: Waiting<Request, Answer>, why: Error): void {
    this.queue.remove(request.asker, request);
    request.reject(why);
    request.thread?.end(why);
  }

  private serve(): void {
    while (this.queue.length > 0 && !this.closed) {
      const thread = this.idleThread();
      const request = thread && this.queue.take();
      if (!request) return;
      void this.run(request, thread);
    }
  }

  private async run(request: Waiting<Request, Answer>, idle: Thread<Request, Answer>): Promise<void> {
    this.running.add(request);
    let cause: unknown;
    for (const { request: what, share } of request.attempts) {
      if (request.isOver) break;
      const thread = (request.thread = idle.isGone ? this.freshThread() : idle);
      try {
        request.resolve(await thread.run(what, share * (request.until - performance.now())));
      } catch (fault) {
        cause = fault;
        if (!request.isOver) this.options.onFault?.(fault);
      }
      const { requestsPerThread = usual.requestsPerThread } = this.options;
      if (thread.requests >= requestsPerThread) thread.end(new ThreadFault('Replaced'));
    }
    request.reject(new ThreadsUnavailable('Failed', { cause }));
    this.running.delete(request);
    this.serve();
  }

  private idleThread(): Thread<Request, Answer> | undefined {
    this.threads = this.threads.filter(({ isGone }) => !isGone);
    const idle = this.threads.find(({ isIdle }) => isIdle);
    const { size = Math.max(1, Math.min(4, availableParallelism() - 1)) } = this.options;
    return idle ?? (this.running.size < size ? this.freshThread() : undefined);
  }

  private freshThread(): Thread<Request, Answer> {
    const { script, memoryMb = usual.memoryMb } = this.options;
    const thread = new Thread<Request, Answer>({ script, memoryMb });
    this.threads.push(thread);
    return thread;
  }
}
