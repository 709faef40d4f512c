import * as fc from 'fast-check';
import { FairQueue } from './fair-queue';

const emptied = (queue: FairQueue<string>): string[] => {
  const taken: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next);
  return taken;
};

describe('A fair queue', () => {
  it('lets whoever asks one thing go before the second thing of whoever asks many', () => {
    const queue = new FairQueue<string>();
    for (const nth of [1, 2, 3]) queue.add('ada', `ada ${nth}`);
    queue.add('ben', 'ben 1');
    expect(emptied(queue)).toEqual(['ada 1', 'ben 1', 'ada 2', 'ada 3']);
  });

  it('gives no one a third turn before everyone who waited had a second', () => {
    const askers = fc.array(fc.constantFrom('ada', 'ben', 'cas', 'dex'), { maxLength: 40 });
    fc.assert(
      fc.property(askers, (asked) => {
        const queue = new FairQueue<string>();
        for (const [at, asker] of asked.entries()) queue.add(asker, `${asker} ${at}`);
        const taken = emptied(queue);
        const turns = new Map<string, number>();
        const turnOfEach = taken.map((item) => {
          const turn = (turns.get(item.slice(0, 3)) ?? 0) + 1;
          turns.set(item.slice(0, 3), turn);
          return turn;
        });
        expect(turnOfEach).toEqual([...turnOfEach].sort((a, b) => a - b));
        expect([...taken].sort()).toEqual(asked.map((asker, at) => `${asker} ${at}`).sort());
      }),
    );
  });

  it('forgets what left it, and counts what is still there', () => {
    const queue = new FairQueue<string>();
    for (const item of ['first', 'second']) queue.add('ada', item);
    queue.remove('ada', 'first');
    queue.remove('ada', 'first');
    expect([queue.length, queue.lengthOf('ada'), queue.lengthOf('ben')]).toEqual([1, 1, 0]);
    expect(emptied(queue)).toEqual(['second']);
    expect(queue.length).toBe(0);
  });
});
