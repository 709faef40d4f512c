import { BeginProviderSignInDocument } from '../../../libs/gql/src/generated/graphql';
import { aBrowser } from './testing/a-browser';
import type { Saying } from './testing/a-forging-provider';
import { anApi } from './testing/an-api';
import { besideAProvider } from './testing/beside-a-provider';

const { comeBack, go, linked, nobodyIsIn, provider, signIn, browser: browserOf } = besideAProvider();

describe('An answer of a provider', () => {
  const past = Math.floor(Date.now() / 1_000) - 3_600;
  beforeAll(async () => void (await linked('known')));

  it.each<[string, Saying]>([
    ['with the nonce of another round', { claims: { nonce: 'another' } }],
    ['with no nonce', { claims: { nonce: undefined } }],
    ['for another application', { claims: { aud: 'another' } }],
    ['for several, and not meant for us', { claims: { aud: ['academie', 'another'], azp: 'another' } }],
    ['of another issuer', { claims: { iss: 'https://elders.example' } }],
    ['that is over', { claims: { iat: past, exp: past + 60 } }],
    ['of nobody', { claims: { sub: undefined } }],
    ['without who it is', { withoutToken: true }],
    ['that nobody signed', { signature: 'none' }],
    ['signed by another', { signature: 'another key' }],
    ['signed with its public key as if that were a secret', { signature: 'its public key as a secret' }],
    ['signed with the secret that both know', { signature: 'the secret of the academy' }],
  ])('%s lets nobody in', async (_, { claims, ...rest }) => {
    const browser = browserOf();
    const came = await signIn(browser, { claims: { sub: 'known', ...claims }, ...rest });
    expect(came.kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it('as it has to be lets them in, who are refused nothing for what was forged before', async () => {
    const browser = browserOf();
    expect((await signIn(browser, { claims: { sub: 'known' } })).kind).toBe('ProviderSignedIn');
    expect([...browser.cookies.keys()].sort()).toEqual(['academy', 'academy-browser', 'academy-round']);
  });

  it('of an issuer that is not the one we went to is not looked into', async () => {
    const browser = browserOf();
    const answer = new URLSearchParams(provider().show(await go(browser), { claims: { sub: 'known' } }));
    answer.set('iss', 'https://elders.example');
    expect((await comeBack(browser, answer.toString())).kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it('opens nothing a second time, in another browser, or with a state that nobody began', async () => {
    const [browser, other] = [browserOf(), browserOf()];
    const answer = provider().show(await go(browser), { claims: { sub: 'known' } });
    await go(other);
    for (const one of [other, browserOf()]) {
      expect((await comeBack(one, answer)).kind).toBe('ProviderRoundGone');
      await nobodyIsIn(one);
    }
    const before = browser.cookies.get('academy-round');
    expect((await comeBack(browser, answer)).kind).toBe('ProviderSignedIn');
    const again = browserOf();
    again.cookies.set('academy-round', before!);
    for (const replayed of [answer, 'code=code-0&state=made-up', 'code=code-0', ''])
      expect((await comeBack(again, replayed)).kind).toBe('ProviderRoundGone');
    await nobodyIsIn(again);
  });

  it('with the code of another round is refused: the provider knows whose it is', async () => {
    const [browser, victim] = [browserOf(), browserOf()];
    const theirs = new URLSearchParams(provider().show(await go(victim), { claims: { sub: 'known' } }));
    const own = new URLSearchParams(provider().show(await go(browser)));
    own.set('code', theirs.get('code')!);
    expect((await comeBack(browser, own.toString())).kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it.each([
    ['access_denied', 'ProviderDenied'],
    ['login_required', 'ProviderDenied'],
    ['temporarily_unavailable', 'ProviderUnreachable'],
  ])('that says %s is said as %s', async (error, kind) => {
    const browser = browserOf();
    const { state, iss } = Object.fromEntries(new URLSearchParams(provider().show(await go(browser))));
    const answer = new URLSearchParams({ error, state: state!, iss: iss!, error_description: '<b>nee</b>' });
    expect((await comeBack(browser, answer.toString())).kind).toBe(kind);
    await nobodyIsIn(browser);
  });
});

describe('A provider that is down', () => {
  it('is said when it does not take the code, and when one goes to it; everyone else signs in as ever', async () => {
    const browser = browserOf();
    expect((await signIn(browser, { claims: { sub: 'known' }, status: 503 })).kind).toBe('ProviderUnreachable');
    await nobodyIsIn(browser);
    const late = await anApi({ signInProviders: provider().settings });
    provider().isUp(false);
    const begun = await aBrowser(late).ask(BeginProviderSignInDocument, { provider: 'school' });
    expect(begun.kind).toBe('ProviderUnreachable');
    provider().isUp(true);
    expect((await aBrowser(late).ask(BeginProviderSignInDocument, { provider: 'school' })).kind).toBe(
      'ProviderRoundBegun',
    );
    await late.close();
  });
});
