import { clockAt, day, type Day } from '@academy/kernel';
import { anErasure } from '../testing/erasure-store-promises';
import type { Erasure } from '../domain/erasure';
import { EraseDue, type Eraser } from './erase-due';

/** What was done to whom, in turn. */
function erasing(all: readonly Erasure[], stuck: readonly Erasure[] = [], broken?: Erasure) {
  const done: string[] = [];
  const eraser: Eraser = {
    due: async (today: Day) => all.filter(({ erasedOn }) => erasedOn <= today),
    giveBackSeats: async ({ accountId }) => void done.push(`seats of ${accountId}`),
    async erase(erasure) {
      if (erasure === broken) throw new Error('the database went away');
      if (stuck.includes(erasure)) return 'NotNow';
      done.push(`all of ${erasure.accountId}`);
      return 'Erased';
    },
  };
  const ledger = { agree: async () => done.push('the ledger') };
  return {
    done,
    on: (today: string) => new EraseDue(eraser, ledger, clockAt(new Date(`${today}T09:00:00Z`))).execute(),
  };
}

describe('Erasing whose day came', () => {
  it('gives their seats back first, and is done on their day and not before', async () => {
    const one = anErasure({ erasedOn: day('2026-12-12') });
    const { on, done } = erasing([one]);
    expect(await on('2026-12-11')).toEqual({ kind: 'Erased', people: 0 });
    expect(done.splice(0)).toEqual(['the ledger', 'the ledger']);
    expect(await on('2026-12-12')).toEqual({ kind: 'Erased', people: 1 });
    expect(done).toEqual(['the ledger', `seats of ${one.accountId}`, `all of ${one.accountId}`, 'the ledger']);
  });

  it('goes on with the others when one has a seat again by now', async () => {
    const [stuck, other] = [anErasure(), anErasure()];
    const { on, done } = erasing([stuck, other], [stuck]);
    expect(await on('2026-12-12')).toEqual({ kind: 'Erased', people: 1 });
    expect(done.at(-2)).toBe(`all of ${other.accountId}`);
  });

  it('looks at the ledger first, since who is in it may be back, and writes it also where erasing someone failed', async () => {
    const broken = anErasure();
    const { on, done } = erasing([broken], [], broken);
    await expect(on('2026-12-12')).rejects.toThrow('the database went away');
    expect(done).toEqual(['the ledger', `seats of ${broken.accountId}`, 'the ledger']);
  });
});
