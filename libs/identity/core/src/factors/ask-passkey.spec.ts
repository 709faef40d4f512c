import { keying } from '../testing/keying';

describe('Asking for any passkey', () => {
  it('draws another challenge each time, for nobody in particular', async () => {
    const { ask, store } = keying();
    const [one, other] = [await ask(), await ask()];
    expect(one).not.toBe(other);
    expect(await store.transact((tx) => tx.takeChallenge(`hash of ${one}`))).toMatchObject({ adding: null });
  });
});
