import type { AlreadyDone, Cause } from '@academy/kernel';
import { expect, it } from '@jest/globals';
import { anId } from './ids';

/** A store at work, with one write and its news to try its promises with. */
export interface Worker {
  work(inside: (write: () => Promise<void>) => Promise<unknown>, cause: Cause): Promise<unknown>;
  /** How many of its writes others can see, and of how many they were told. */
  seen(): Promise<{ readonly written: number; readonly told: number }>;
}

const fails = () => Promise.reject(new Error('It failed halfway'));
const aCause = (): Cause => `${anId()}/a-hearer`;

/** Of every store: what is written in one piece of work becomes visible together with its news, or not at all. */
export function togetherOrNotAtAll(make: () => Promise<Worker>): void {
  it('shows what was written together with its news', async () => {
    const { work, seen } = await make();
    await work((write) => write(), aCause());
    expect(await seen()).toEqual({ written: 1, told: 1 });
  });

  it('shows nothing of work that fails halfway, and tells nothing', async () => {
    const { work, seen } = await make();
    await expect(work((write) => write().then(fails), aCause())).rejects.toThrow('It failed halfway');
    expect(await seen()).toEqual({ written: 0, told: 0 });
  });
}

/** Of every store that is asked by news: work for one cause is done once, and again where it failed. */
export function onceForACause(make: () => Promise<Worker>): void {
  it('does the work for a cause once, also when it is asked twice at a time', async () => {
    const { work, seen } = await make();
    const cause = aCause();
    const inside = (write: () => Promise<void>) => write().then(() => ({ kind: 'Done' }));
    const both = await Promise.all([work(inside, cause), work(inside, cause)]);
    const done: AlreadyDone = { kind: 'AlreadyDone' };
    expect(both.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual([done, { kind: 'Done' }]);
    expect(await seen()).toEqual({ written: 1, told: 1 });
  });

  it('does it again where it failed', async () => {
    const { work, seen } = await make();
    const cause = aCause();
    await expect(work(fails, cause)).rejects.toThrow('It failed halfway');
    await work((write) => write(), cause);
    expect(await seen()).toEqual({ written: 1, told: 1 });
  });
}
