import { stepping } from '../testing/stepping';

describe('A right password of who has a second step', () => {
  it('is remembered for ten minutes, each time under a token of its own, of which a hash is kept', async () => {
    const { begin, on, give, code, pass, store } = stepping();
    await on();
    const [one, other] = [await begin(), await begin()];
    expect(one).not.toBe(other);
    expect(await store.transact((tx) => tx.halfSignIn(one))).toBeUndefined();
    pass(599);
    expect(await give(one, code())).toMatchObject({ kind: 'SignedIn' });
    pass(1);
    expect(await give(other, code())).toEqual({ kind: 'StepGone' });
  });
});
