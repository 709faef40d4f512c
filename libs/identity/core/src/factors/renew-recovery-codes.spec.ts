import { stepping } from '../testing/stepping';

describe('Recovery codes drawn anew', () => {
  it('take the place of those of before, and are told', async () => {
    const { on, renew, begin, give, store } = stepping();
    const [before = ''] = await on();
    const drawn = await renew();
    const [first = ''] = drawn.kind === 'RecoveryCodesDrawn' ? drawn.recoveryCodes : [];
    expect(drawn).toMatchObject({ kind: 'RecoveryCodesDrawn', recoveryCodes: { length: 10 } });
    expect(store.news.slice(2)).toEqual(['recovery-codes-drawn', 'RECOVERY_CODES_DRAWN']);
    expect(await give(await begin(), before)).toEqual({ kind: 'WrongCode' });
    expect(await give(await begin(), first)).toMatchObject({ kind: 'SignedIn' });
  });

  it('take the password, and something to recover', async () => {
    const { renew, store } = stepping();
    expect(await renew('mis')).toEqual({ kind: 'WrongPassword' });
    expect(await renew()).toEqual({ kind: 'NoSecondStep' });
    expect(store.news).toEqual([]);
  });
});
