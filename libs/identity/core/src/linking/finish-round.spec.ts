import { FakeLinkStore } from '../testing/fake-link-store';
import { linkStorePromises } from '../testing/link-store-promises';
import { linking, shown } from '../testing/linking';

linkStorePromises('in memory', async () => {
  const store = new FakeLinkStore();
  return {
    store,
    anAccount: async () => store.anAccount(),
    aSession: async (accountId) => store.aSession(accountId),
    sessionsOf: async (accountId) => store.sessionsOf(accountId),
    told: async (id) => store.told.filter((one) => 'id' in one && one.id === id).length,
  };
});

describe('Coming back from a provider', () => {
  it('signs in whom it knows by issuer and subject, in a new session, and leads back', async () => {
    const { aPerson, linked, go, comeBack, say, sessions } = linking();
    const ada = aPerson();
    await linked(ada);
    say.next = shown({ email: undefined, name: 'Iemand anders' });
    const came = await comeBack(await go({ back: '/leerpad' }));
    expect(came).toMatchObject({ kind: 'SignedIn', accountId: ada.accountId, token: 'token-1', back: '/leerpad' });
    expect(sessions.strong).toEqual([]);
  });

  it('never signs in by an address: whose it is gets a mail, and the answer is that of an address nobody has', async () => {
    const { aPerson, go, comeBack, say, sessions } = linking();
    aPerson({ email: 'bekend@voorbeeld.nl' });
    const answers = [];
    for (const email of ['bekend@voorbeeld.nl', 'onbekend@voorbeeld.nl']) {
      say.next = shown({ subject: email, email });
      answers.push({ ...(await comeBack(await go())), signUp: 'any', email: 'any' });
    }
    expect(answers[0]).toEqual({ kind: 'CodeOnItsWay', signUp: 'any', email: 'any', minutes: 60, back: null });
    expect(answers[1]).toEqual(answers[0]);
    expect(sessions.opened).toEqual([]);
  });

  it.each([
    ['a second time', 'again'],
    ['after a quarter of an hour', 'late'],
    ['in another browser', 'elsewhere'],
    ['with a state that nobody began', 'made up'],
    ['with no state', 'none'],
  ])('opens nothing %s', async (_, how) => {
    const { aPerson, linked, go, comeBack, pass, sessions } = linking();
    await linked(aPerson());
    const round = await go();
    if (how === 'again') await comeBack(round);
    if (how === 'late') pass(15);
    const before = sessions.opened.length;
    const secret = how === 'elsewhere' ? (await go()).secret : round.secret;
    const state = how === 'made up' ? 'made-up' : round.state;
    expect(await comeBack(how === 'none' ? { secret } : { state, secret })).toEqual({ kind: 'ProviderRoundGone' });
    expect(sessions.opened).toHaveLength(before);
  });

  it('in another browser leaves the round to the browser that began it', async () => {
    const { aPerson, linked, go, comeBack } = linking();
    await linked(aPerson());
    const round = await go();
    await comeBack({ ...round, secret: 'another' });
    expect(await comeBack(round)).toMatchObject({ kind: 'SignedIn' });
  });

  it.each(['ProviderDenied', 'ProviderAnswerRefused', 'ProviderUnreachable'] as const)(
    'with nobody shown says why: %s',
    async (kind) => {
      const { aPerson, linked, go, comeBack, say, sessions } = linking();
      await linked(aPerson());
      say.next = { kind };
      expect(await comeBack(await go())).toEqual({ kind });
      expect(sessions.opened).toEqual([]);
    },
  );

  it('takes the second step of the academy, unless the provider says that it asked for more than a password', async () => {
    const { aPerson, linked, go, comeBack, say, store, sessions } = linking();
    const ada = aPerson();
    await linked(ada);
    store.step(ada.accountId);
    expect(await comeBack(await go({ back: '/beheer' }))).toMatchObject({
      ...{ kind: 'SecondStepNeeded', hasCodeApp: true, hasPasskey: false, back: '/beheer' },
    });
    expect(sessions.opened).toEqual([]);
    say.next = shown({ isStrong: true });
    expect(await comeBack(await go())).toMatchObject({ kind: 'SignedIn' });
    expect(sessions.strong).toEqual([ada.accountId]);
  });
});

describe('Linking by a provider', () => {
  it('is done once both were shown, and told by mail and written down, once', async () => {
    const { aPerson, go, comeBack, linksOf, store } = linking();
    const ada = aPerson();
    for (let nth = 0; nth < 2; nth += 1)
      expect(await comeBack(await go({ actor: ada }))).toEqual({ kind: 'SignInLinked' });
    expect(await linksOf(ada)).toMatchObject([{ issuer: 'https://school.example', subject: 'ada' }]);
    expect(store.news).toEqual(['sign-in-linked', 'SIGN_IN_LINKED']);
  });

  it('is refused where they are linked to another account, which keeps them', async () => {
    const { aPerson, linked, go, comeBack, linksOf } = linking();
    const [ada, ben] = [aPerson(), aPerson()];
    await linked(ada);
    expect(await comeBack(await go({ actor: ben }))).toEqual({ kind: 'LinkedElsewhere' });
    expect([(await linksOf(ada)).length, await linksOf(ben)]).toEqual([1, []]);
  });

  it('is for who began it: not for another who signed in meanwhile, and for nobody once they signed out', async () => {
    const { aPerson, go, comeBack, linksOf } = linking();
    const [ada, ben] = [aPerson(), aPerson()];
    for (const actor of [ben, undefined])
      expect(await comeBack({ ...(await go({ actor: ada })), actor })).toEqual({ kind: 'ProviderRoundGone' });
    expect([await linksOf(ada), await linksOf(ben)]).toEqual([[], []]);
  });
});
