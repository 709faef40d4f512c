import type { AlreadyDone, Cause } from '@academy/kernel';

/**
 * What a database promises a store, in memory: one piece of work at a time, on rows of its own, which become what is true
 * when it ends, and are forgotten when it throws. `rows` is plain data: maps, sets, lists, dates and objects of those.
 */
export class InMemory<Rows extends object> {
  private done: ReadonlySet<Cause> = new Set();
  private last: Promise<unknown> = Promise.resolve();

  constructor(public rows: Rows) {}

  transact<T>(work: (rows: Rows) => Promise<T>): Promise<T> {
    const answer = this.last.then(async () => {
      const own = copyOf(this.rows);
      const answered = await work(own);
      this.rows = own;
      return answered;
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Work for one cause is done once, and again where it threw. */
  once<T>(cause: Cause, work: (rows: Rows) => Promise<T>): Promise<T | AlreadyDone> {
    return this.transact<T | AlreadyDone>(async (rows) => {
      if (this.done.has(cause)) return { kind: 'AlreadyDone' };
      const answer = await work(rows);
      this.done = new Set([...this.done, cause]);
      return answer;
    });
  }

  /** One piece of work for many causes, of which those that were not done before are told. */
  onceAll<T>(
    causes: readonly Cause[],
    work: (rows: Rows) => Promise<T>,
  ): Promise<{ readonly answer: T; readonly fresh: ReadonlySet<Cause> }> {
    return this.transact(async (rows) => {
      const answer = await work(rows);
      const fresh = new Set(causes.filter((cause) => !this.done.has(cause)));
      this.done = new Set([...this.done, ...fresh]);
      return { answer, fresh };
    });
  }
}

function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyOf(one)]));
  if (value instanceof Set) return new Set(value);
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return value.map((one) => copyOf(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]));
}
