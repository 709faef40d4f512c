import { FakeFactorStore } from '../testing/fake-factor-store';
import { aLine, FakeFailedTries } from '../testing/fake-front-door';
import { readableHashes } from '../testing/joining';
import { anId } from '@academy/testkit/pure';
import { OwnPassword } from './own-password';

describe('One’s own password, asked at an open screen', () => {
  const clock = { now: () => new Date('2026-11-25T09:00:00Z'), today: () => '2026-11-25' as never };

  it('is wrong of an account that is gone, after as long as for any other', async () => {
    const hashes = readableHashes();
    const own = new OwnPassword(new FakeFactorStore(), hashes, new FakeFailedTries(), aLine(), clock);
    expect(await own.refusal(anId<'Account'>(), { password: 'x', place: 'home' })).toEqual({ kind: 'WrongPassword' });
    expect(hashes.count).toBe(1);
  });

  it('is none of who never chose one, however often it is asked', async () => {
    const store = new FakeFactorStore();
    const { accountId } = store.anAccount({ passwordHash: null });
    const own = new OwnPassword(store, readableHashes(), new FakeFailedTries(), aLine(), clock);
    for (let nth = 0; nth < 9; nth += 1)
      expect(await own.refusal(accountId, { password: '', place: 'home' })).toEqual({ kind: 'NoPassword' });
  });

  it('that was right forgets the wrong ones of before', async () => {
    const store = new FakeFactorStore();
    const { accountId } = store.anAccount({ passwordHash: 'hash of x' });
    const own = new OwnPassword(store, readableHashes(), new FakeFailedTries(), aLine(), clock);
    const ask = (password: string) => own.refusal(accountId, { password, place: 'home' });
    for (const password of ['a', 'b', 'c', 'd', 'x', 'a', 'b', 'c', 'd']) await ask(password);
    expect(await ask('x')).toBeUndefined();
  });
});
