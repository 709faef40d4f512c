import { linking } from '../testing/linking';

describe('Unlinking', () => {
  it('takes the password, ends every session, opens one anew, and is told', async () => {
    const { aPerson, linked, unlink, linksOf, store, sessions } = linking();
    const ada = aPerson();
    const { id } = await linked(ada);
    store.aSession(ada.accountId);
    expect(await unlink(ada, id, 'mis')).toEqual({ kind: 'WrongPassword' });
    expect(await linksOf(ada)).toHaveLength(1);
    expect(await unlink(ada, id)).toMatchObject({ kind: 'SignInUnlinked', token: 'token-1' });
    expect([await linksOf(ada), store.sessionsOf(ada.accountId), sessions.opened]).toEqual([[], [], [ada.accountId]]);
    expect(store.news.slice(2)).toEqual(['sign-in-unlinked', 'SIGN_IN_UNLINKED']);
  });

  it('leaves a session as strong as it was', async () => {
    const { aPerson, linked, unlink, sessions } = linking();
    const ada = { ...aPerson(), isStrong: true };
    await unlink(ada, (await linked(ada)).id);
    expect(sessions.strong).toEqual([ada.accountId]);
  });

  it('is not done of the last way in, and of another only by who has a password to show', async () => {
    const { aPerson, linked, unlink, linksOf, forgetPassword, forgetLink } = linking();
    const ada = aPerson();
    const [one, other] = [await linked(ada), await linked(ada, 'ada-2')];
    forgetPassword(ada);
    expect(await unlink(ada, other.id)).toEqual({ kind: 'NoPassword' });
    await forgetLink(one);
    expect(await unlink(ada, other.id)).toEqual({ kind: 'LastWayIn' });
    expect(await linksOf(ada)).toHaveLength(1);
  });

  it("of another's link, or of one that is gone, is not done and says no more", async () => {
    const { aPerson, linked, unlink, linksOf } = linking();
    const [ada, ben] = [aPerson(), aPerson()];
    const { id } = await linked(ada);
    for (const which of [id, undefined]) expect(await unlink(ben, which)).toEqual({ kind: 'LinkGone' });
    expect(await linksOf(ada)).toHaveLength(1);
  });
});
