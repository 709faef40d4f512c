import { mailing } from '../testing/mailing';

describe('Signing in by the link from a mail', () => {
  const someone = (...how: Parameters<ReturnType<typeof mailing>['store']['anAccount']>) => {
    const way = mailing();
    return { ...way, account: way.store.anAccount({ email: 'ada@voorbeeld.nl', ...how[0] }, how[1]) };
  };

  it('lets in whose address it is, with a password or without, and counts for as much as a password', async () => {
    for (const passwordHash of ['some', null]) {
      const { mailed, enter, account, sessions } = someone({ passwordHash });
      expect(await enter(await mailed())).toMatchObject({ kind: 'SignedIn', accountId: account.accountId });
      expect([sessions.opened, sessions.strong]).toEqual([[account.accountId], []]);
    }
  });

  it('works once, also of who presses twice', async () => {
    const { mailed, enter, sessions } = someone();
    const link = await mailed();
    const both = await Promise.all([enter(link), enter(link)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['SignInLinkGone', 'SignedIn']);
    expect(await enter(link)).toEqual({ kind: 'SignInLinkGone' });
    expect(sessions.opened).toHaveLength(1);
  });

  it('is no more than the first step for who has a second', async () => {
    for (const ways of [{ hasCodeApp: true }, { hasPasskey: true }]) {
      const { mailed, enter, sessions } = someone({}, ways);
      const link = await mailed();
      expect(await enter(link)).toMatchObject({ kind: 'SecondStepNeeded', token: expect.any(String), ...ways });
      expect(await enter(link)).toEqual({ kind: 'SignInLinkGone' });
      expect(sessions.opened).toEqual([]);
    }
  });

  it('opens nothing by a link before the last', async () => {
    const { mailed, ask, enter } = someone();
    const first = await mailed();
    const second = await mailed();
    expect(await enter(first)).toEqual({ kind: 'SignInLinkGone' });
    await ask();
    expect(await enter(second)).toEqual({ kind: 'SignInLinkGone' });
  });

  it('is too late after a quarter of an hour, and never was for what nobody sent, or whose account is gone', async () => {
    const { mailed, enter, pass, store, account } = someone();
    const link = await mailed();
    for (const made of ['', 'link-9', `${link}x`, 'hash of link-1'])
      expect(await enter(made)).toEqual({ kind: 'SignInLinkGone' });
    pass(15);
    expect(await enter(link)).toEqual({ kind: 'SignInLinkGone' });
    const other = await mailed();
    store.forgetAccount(account.accountId);
    expect(await enter(other)).toEqual({ kind: 'SignInLinkGone' });
  });
});
