import fc from 'fast-check';
import { earliest, openCount, running, standingOf } from './standing';
import type { AllWork, FailingWork, WorkerThere, WorkOfKind } from './work';

const now = new Date('2026-11-29T12:00:00Z');
const secondsAgo = (seconds: number) => new Date(+now - seconds * 1_000);
const aWorker = (facts: Partial<WorkerThere> = {}): WorkerThere => ({
  ...{ queueAwaySince: null, atWork: {}, terms: { pauseSeconds: 60 } },
  ...facts,
});
const ofKind = (facts: Partial<WorkOfKind> = {}): WorkOfKind => ({
  ...{ name: 'messaging.send-letter', waiting: 0, failing: 0, oldest: null, doneLastHour: 0 },
  ...facts,
});
const failing = (count: number, since: Date): FailingWork => ({
  ...{ name: 'messaging.send-letter', kind: 'UNREACHABLE', count, since },
});
const work = (facts: Partial<AllWork> = {}): AllWork => ({
  ...{ now, kinds: [], failing: [], workers: [aWorker()], workerSeenAt: now, lastDoneAt: secondsAgo(2) },
  ...{ untold: { count: 0, oldest: null }, ...facts },
});

describe('How all work stands', () => {
  it('is that everything is done, and when the last was', () => {
    expect(standingOf(work())).toEqual({ kind: 'ALL_DONE', count: 0, since: secondsAgo(2) });
    expect(standingOf(work({ lastDoneAt: null }))).toEqual({ kind: 'ALL_DONE', count: 0, since: null });
  });

  it('is that something is under way, and after a minute that it is behind', () => {
    const waiting = (seconds: number) => [ofKind({ waiting: 3, oldest: secondsAgo(seconds) })];
    expect(standingOf(work({ kinds: waiting(5) }))).toEqual({ kind: 'BUSY', count: 3, since: secondsAgo(5) });
    expect(standingOf(work({ kinds: waiting(61) }))).toMatchObject({ kind: 'BEHIND', count: 3 });
    const untold = { count: 2, oldest: secondsAgo(90) };
    expect(standingOf(work({ untold }))).toEqual({ kind: 'BEHIND', count: 2, since: secondsAgo(90) });
  });

  it('is how much fails, and since when the first does', () => {
    const groups = [failing(2, secondsAgo(60)), failing(1, secondsAgo(7_200))];
    const kinds = [ofKind({ waiting: 9, failing: 3, oldest: secondsAgo(7_300) })];
    expect(standingOf(work({ failing: groups, kinds }))).toEqual({
      kind: 'FAILING',
      count: 3,
      since: secondsAgo(7_200),
    });
  });

  it('is that nobody is at it, whatever else there is', () => {
    const kinds = [ofKind({ waiting: 4, failing: 1, oldest: secondsAgo(9) })];
    const gone = work({ workers: [], workerSeenAt: secondsAgo(300), kinds, failing: [failing(1, secondsAgo(3))] });
    expect(standingOf(gone)).toEqual({ kind: 'NO_WORKER', count: 5, since: secondsAgo(300) });
  });

  it('is that the queue is away only where no worker reaches it', () => {
    const away = aWorker({ queueAwaySince: secondsAgo(40) });
    expect(standingOf(work({ workers: [away, aWorker()] }))).toMatchObject({ kind: 'ALL_DONE' });
    expect(standingOf(work({ workers: [away, aWorker({ queueAwaySince: secondsAgo(50) })] }))).toEqual({
      ...{ kind: 'QUEUE_AWAY', count: 0, since: secondsAgo(50) },
    });
  });

  it('says that all is done exactly where a worker is there and nothing is open, and never before what is open', () => {
    const moments = fc.integer({ min: 0, max: 10_000 }).map(secondsAgo);
    const kinds = fc.array(
      fc
        .record({ waiting: fc.nat(5), failing: fc.nat(5), oldest: moments })
        .map((facts) => ofKind({ ...facts, oldest: facts.waiting + facts.failing > 0 ? facts.oldest : null })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(kinds, fc.boolean(), moments, (given, isThere, since) => {
        const fails = given.reduce((sum, one) => sum + one.failing, 0);
        const all = work({
          ...{ kinds: given, workers: isThere ? [aWorker()] : [] },
          failing: fails > 0 ? [failing(fails, since)] : [],
        });
        const standing = standingOf(all);
        expect(standing.kind === 'ALL_DONE').toBe(isThere && openCount(all) === 0);
        expect(standing.kind === 'NO_WORKER').toBe(!isThere);
        expect(standing.count).toBeLessThanOrEqual(openCount(all));
        if (standing.since) expect(+standing.since).toBeLessThanOrEqual(+now);
      }),
    );
  });
});

describe('What the workers are at', () => {
  it('is counted of all of them, by kind', () => {
    const workers = [aWorker({ atWork: { a: 2, b: 1 } }), aWorker({ atWork: { a: 3 } })];
    expect([running(workers, 'a'), running(workers, 'b'), running(workers, 'c')]).toEqual([5, 1, 0]);
  });
});

it('The earliest of moments is one of them that none is before', () => {
  fc.assert(
    fc.property(fc.array(fc.date({ noInvalidDate: true })), (moments) => {
      const first = earliest(moments);
      expect(first === undefined).toBe(moments.length === 0);
      expect(moments.every((one) => first !== undefined && first <= one)).toBe(true);
    }),
  );
});
