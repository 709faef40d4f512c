import { jest } from '@jest/globals';
import { watchDatabase } from './watch-database';

describe('Watching a database', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function watched(answers: (round: number) => Promise<unknown>) {
    let [rounds, gone] = [0, 0];
    watchDatabase({ query: () => answers((rounds += 1)) }, () => (gone += 1), { everyMs: 5_000, patience: 4 });
    return { gone: () => gone };
  }

  const refuses = () => Promise.reject(new Error('ECONNREFUSED'));
  const hangs = () => new Promise(() => undefined);

  it.each([
    ['refuses', refuses],
    ['hangs', hangs],
  ])('tells once, within half a minute, of one that %s', async (_, answers) => {
    const { gone } = watched(answers);
    await jest.advanceTimersByTimeAsync(19_999);
    expect(gone()).toBe(0);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(gone()).toBe(1);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(gone()).toBe(1);
  });

  it('says nothing of one that answers now and then', async () => {
    const { gone } = watched((round) => (round % 3 === 0 ? Promise.resolve() : refuses()));
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(gone()).toBe(0);
  });
});
