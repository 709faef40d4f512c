import { SharedLists } from './shared-lists';
import { misbehaviours, type OddRequest } from './testing/odd-thread';
import { ThreadPool, type ThreadPoolOptions } from './thread-pool';

const script = new URL('./testing/odd-thread.mjs', import.meta.url);
const pools: ThreadPool<OddRequest, unknown>[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

const aPool = (options: Partial<ThreadPoolOptions> = {}) => {
  const pool = new ThreadPool<OddRequest, unknown>({ script, size: 1, ...options });
  pools.push(pool);
  return pool;
};

/** Milliseconds, of which most are never used. */
const LONG = 120_000;

interface Given {
  readonly asker?: string;
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
  /** What to ask instead after a fiftieth of the time, or when the first attempt failed. */
  readonly instead?: OddRequest;
}

function ask(
  pool: ThreadPool<OddRequest, unknown>,
  request: OddRequest,
  { asker = 'ada', timeLimitMs = LONG, signal = new AbortController().signal, instead }: Given = {},
): Promise<unknown> {
  const first = { request, share: instead ? 0.02 : 1 };
  return pool.ask(instead ? [first, { request: instead, share: 1 }] : [first], { asker, timeLimitMs, signal });
}

const trouble = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (answer) => ({ answer }),
    (fault: { trouble?: string; name: string }) => fault.trouble ?? fault.name,
  );

describe('A pool of threads', () => {
  // Such a thread has to be given up on, so its time is short; all others say themselves that they are gone.
  const shortFor = (how: string) => (how === 'hang' ? 3_000 : LONG);

  it.each([...misbehaviours])('goes on with a fresh thread after one that was made to %s', async (how) => {
    const faults: unknown[] = [];
    const pool = aPool({ memoryMb: 32, onFault: (fault) => faults.push(fault) });
    expect(await trouble(ask(pool, { misbehave: how }, { timeLimitMs: shortFor(how) }))).toMatch(/Failed|OutOfTime/);
    expect(await ask(pool, { say: 'hello' })).toBe('hello');
    if (how !== 'hang') expect(faults).toHaveLength(1);
  });

  it.each([...misbehaviours])('tries otherwise, in a fresh thread, where one was made to %s', async (how) => {
    const pool = aPool({ memoryMb: 32 });
    expect(await ask(pool, { misbehave: how }, { instead: { countRequests: true } })).toBe(1);
  });

  it('refuses, one after another, what a script that cannot be loaded should answer', async () => {
    const pool = aPool({ script: new URL('./testing/thread-that-cannot-load.mjs', import.meta.url) });
    const asked = [1, 2, 3].map(() => trouble(ask(pool, { say: 'hello' }, { instead: { say: 'hello' } })));
    expect(await Promise.all(asked)).toEqual(['Failed', 'Failed', 'Failed']);
  });

  it('gives a request no more time than it has for waiting and answering together', async () => {
    const pool = aPool();
    const hanging = trouble(ask(pool, { misbehave: 'hang' }, { timeLimitMs: 1_500 }));
    const waiting = trouble(ask(pool, { say: 'too late' }, { timeLimitMs: 50 }));
    expect(await waiting).toBe('OutOfTime');
    expect(pool.waiting).toBe(0);
    expect(await hanging).toMatch(/OutOfTime|Failed/);
  });

  it('lets askers take turns', async () => {
    const pool = aPool();
    const order: unknown[] = [];
    const note = (answer: unknown): unknown => order.push(answer);
    const many = Array.from({ length: 20 }, (_, at) => ask(pool, { say: `ada ${at}` }, { asker: 'ada' }).then(note));
    const one = ask(pool, { say: 'ben' }, { asker: 'ben' }).then(note);
    await Promise.all([...many, one]);
    // The first of all was on its way already, and the next in line came before.
    expect(order.indexOf('ben')).toBeLessThanOrEqual(2);
  });

  it('refuses at once whoever comes when too many wait, or too many of theirs do', async () => {
    const pool = aPool({ maxWaiting: 3, maxWaitingPerAsker: 2 });
    const asked = ['ada', 'ada', 'ada', 'ada', 'ben', 'ben'].map((asker) =>
      trouble(ask(pool, { say: asker }, { asker })),
    );
    expect(await Promise.all(asked)).toEqual([
      ...[{ answer: 'ada' }, { answer: 'ada' }, { answer: 'ada' }, 'TooManyWaiting'],
      ...[{ answer: 'ben' }, 'TooManyWaiting'],
    ]);
  });

  it('answers or refuses each of 3,000 who ask at once', async () => {
    const pool = aPool({ maxWaiting: 1_000 });
    const asked = Array.from({ length: 3_000 }, (_, at) =>
      trouble(ask(pool, { say: 'hello' }, { asker: `asker ${at}` })),
    );
    const answers = await Promise.all(asked);
    const answered = answers.filter((answer) => typeof answer === 'object').length;
    expect(answered).toBe(1_001);
    expect(answers.filter((answer) => answer === 'TooManyWaiting')).toHaveLength(1_999);
    expect(pool.waiting).toBe(0);
  });

  it('drops what is given up while it waits, and ends what is given up while it runs', async () => {
    const pool = aPool();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const hanging = trouble(ask(pool, { misbehave: 'hang' }, { signal: running.signal }));
    const dropped = trouble(ask(pool, { say: 'dropped' }, { signal: waiting.signal }));
    const next = ask(pool, { say: 'next' });
    expect(pool.waiting).toBe(2);
    waiting.abort();
    expect(pool.waiting).toBe(1);
    running.abort();
    expect(await Promise.all([hanging, dropped, next])).toEqual(['AbortError', 'AbortError', 'next']);
  });

  it('replaces its threads now and then', async () => {
    const pool = aPool({ requestsPerThread: 2 });
    const counts: unknown[] = [];
    for (let nth = 0; nth < 5; nth += 1) counts.push(await ask(pool, { countRequests: true }));
    expect(counts).toEqual([1, 2, 1, 2, 1]);
  });

  it('tells everyone when it is closed', async () => {
    const pool = aPool();
    const asked = [trouble(ask(pool, { misbehave: 'hang' })), trouble(ask(pool, { say: 'hello' }))];
    await pool.close();
    expect(await Promise.all(asked)).toEqual(['Closed', 'Closed']);
    expect(await trouble(ask(pool, { say: 'hello' }))).toBe('Closed');
  });
});

describe('A list that threads share', () => {
  it('arrives as it was, and is written down once for as long as it is the same list', async () => {
    const [pool, lists] = [aPool(), new SharedLists()];
    const items = Array.from({ length: 333 }, (_, at) => ({ at, text: `two\nlines, "quoted" — ${at}`, none: null }));
    const list = await lists.of(items, items);
    expect(await ask(pool, { read: list })).toEqual(items);
    expect(await lists.of(items, items)).toBe(list);
    expect((await lists.of([...items], items)).id).not.toBe(list.id);
  });

  it('may be empty', async () => {
    const nothing = await new SharedLists().of([], []);
    expect(await ask(aPool(), { read: nothing })).toEqual([]);
  });
});
