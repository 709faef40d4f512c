import { Letters, type AccountId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import {
  BeginLinkingDocument,
  BeginProviderSignInDocument,
  ChangePasswordDocument,
  ConfirmSignUpDocument,
  FinishProviderRoundDocument,
  MeDocument,
  MyAccountDocument,
  SignInDocument,
  UnlinkSignInDocument,
} from '../../../libs/gql/src/generated/graphql';
import { hashPassword } from '../../../libs/identity/server/src/sessions/passwords';
import { aBrowser } from './testing/a-browser';
import { aForgingProvider, type Saying } from './testing/a-forging-provider';
import { anApi } from './testing/an-api';

const PASSWORD = 'fiets tafel wolk';
let provider: Awaited<ReturnType<typeof aForgingProvider>>;
let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  provider = await aForgingProvider();
  api = await anApi({ signInProviders: provider.settings });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

type Browser = ReturnType<typeof aBrowser>;

/** Goes to the provider; answers the address there. */
async function go(browser: Browser, back?: string): Promise<string> {
  const { kind, data } = await browser.ask(BeginProviderSignInDocument, { provider: 'school', back });
  expect(kind).toBe('ProviderRoundBegun');
  return String(data['url']);
}
const comeBack = (browser: Browser, answer: string) => browser.ask(FinishProviderRoundDocument, { answer });
const signIn = async (browser: Browser, saying: Saying = {}, back?: string) =>
  comeBack(browser, provider.show(await go(browser, back), saying));

/** Somebody with a password, in a browser of theirs. */
async function someone(facts: { readonly email?: string } = {}) {
  const owner = await api.database.as('owner');
  const accountId = newId<'Account'>() as AccountId;
  const email = facts.email ?? `${accountId}@voorbeeld.nl`;
  await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Cas', $3)`, [
    ...[accountId, email, await hashPassword(PASSWORD)],
  ]);
  const browser = aBrowser(api);
  expect((await browser.ask(SignInDocument, { email, password: PASSWORD })).kind).toBe('SignedIn');
  return { browser, accountId, email };
}

async function link(browser: Browser, saying: Saying) {
  const begun = await browser.ask(BeginLinkingDocument, { provider: 'school', password: PASSWORD });
  return comeBack(browser, provider.show(String(begun.data['url']), saying));
}

/** Somebody whom the provider knows by this name, and who signs in by it. */
async function linked(sub: string) {
  const who = await someone();
  expect((await link(who.browser, { claims: { sub } })).kind).toBe('SignInLinked');
  return who;
}

const nobodyIsIn = async (browser: Browser) => {
  expect((await browser.ask(MeDocument)).data).toEqual({});
  expect(browser.cookies.has('academy')).toBe(false);
};

describe('Someone new who comes by a provider', () => {
  it('gets an account once they read their mail, is linked to it, and then comes in at once', async () => {
    const browser = aBrowser(api);
    const came = await signIn(
      browser,
      { claims: { sub: 'nova', name: 'Nova Nieuw', email: 'Nova@School.example' } },
      '/leerpad',
    );
    expect(came).toMatchObject({
      kind: 'ProviderSignUpBegun',
      data: { email: 'nova@school.example', back: '/leerpad' },
    });
    await nobodyIsIn(browser);
    const signUp = String(came.data['signUp']);
    const letter = await api.app.get(Letters, { strict: false }).write({ about: 'sign-up', id: signUp });
    const code = letter?.kind === 'ConfirmSignUp' ? letter.code : '';
    const { kind, data } = await browser.ask(ConfirmSignUpDocument, { signUp, code });
    expect([kind, data['me']]).toEqual(['SignedIn', expect.objectContaining({ name: 'Nova Nieuw' })]);
    expect((await browser.ask(MyAccountDocument)).data).toMatchObject({
      ...{ email: 'nova@school.example', hasPassword: false, linkedSignIns: [{ name: 'Schoolaccount', usedAt: null }] },
    });
    expect((await browser.ask(ChangePasswordDocument, { current: '', next: PASSWORD })).kind).toBe('WrongPassword');

    const elsewhere = aBrowser(api);
    const again = await signIn(elsewhere, { claims: { sub: 'nova', email: 'other@school.example' } }, '/aanbod');
    expect(again).toMatchObject({ kind: 'ProviderSignedIn', data: { back: '/aanbod', me: { name: 'Nova Nieuw' } } });
    const { data: mine } = await elsewhere.ask(MyAccountDocument);
    const [own] = mine['linkedSignIns'] as { id: string; usedAt: string | null }[];
    expect(own?.usedAt).toEqual(expect.any(String));
    expect((await elsewhere.ask(UnlinkSignInDocument, { id: own?.id, password: '' })).kind).toBe('LastWayIn');
    expect((await elsewhere.ask(BeginLinkingDocument, { provider: 'school', password: '' })).kind).toBe('NoPassword');
  });

  it('whose address has an account hears so by mail alone, and does not come in', async () => {
    const { email } = await someone({ email: 'cas@school.example' });
    const browser = aBrowser(api);
    const came = await signIn(browser, { claims: { sub: 'cas', email } });
    expect(came.kind).toBe('ProviderSignUpBegun');
    const id = String(came.data['signUp']);
    expect(await api.app.get(Letters, { strict: false }).write({ about: 'sign-up', id })).toMatchObject({
      ...{ kind: 'HasAccount', byProvider: true },
    });
    expect((await browser.ask(ConfirmSignUpDocument, { signUp: id, code: '000000' })).kind).toBe('WrongProof');
    await nobodyIsIn(browser);
  });

  it.each([
    ['did not check the address', { claims: { sub: 'zoe', email_verified: false } }],
    ['says no address', { claims: { sub: 'zoe', email: undefined } }],
  ])('gets none where the provider %s', async (_, saying) => {
    const browser = aBrowser(api);
    expect((await signIn(browser, saying)).kind).toBe('NoVerifiedAddress');
    await nobodyIsIn(browser);
  });

  it('is told of by what the provider says when it is asked, where its answer does not say it', async () => {
    const bare = { claims: { sub: 'userinfo', name: undefined, email: undefined, email_verified: undefined } };
    const userinfo = { sub: 'userinfo', given_name: 'Uma', family_name: 'Info', email: 'uma@school.example' };
    expect(await signIn(aBrowser(api), { ...bare, userinfo: { ...userinfo, email_verified: true } })).toMatchObject({
      ...{ kind: 'ProviderSignUpBegun', data: { email: 'uma@school.example' } },
    });
    const another = { ...userinfo, sub: 'another', email_verified: true };
    expect((await signIn(aBrowser(api), { ...bare, userinfo: another })).kind).toBe('ProviderAnswerRefused');
  });
});

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
    const browser = aBrowser(api);
    const came = await signIn(browser, { claims: { sub: 'known', ...claims }, ...rest });
    expect(came.kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it('as it has to be lets them in, who are refused nothing for what was forged before', async () => {
    const browser = aBrowser(api);
    expect((await signIn(browser, { claims: { sub: 'known' } })).kind).toBe('ProviderSignedIn');
    expect([...browser.cookies.keys()].sort()).toEqual(['academy', 'academy-browser', 'academy-round']);
  });

  it('of an issuer that is not the one we went to is not looked into', async () => {
    const browser = aBrowser(api);
    const answer = new URLSearchParams(provider.show(await go(browser), { claims: { sub: 'known' } }));
    answer.set('iss', 'https://elders.example');
    expect((await comeBack(browser, answer.toString())).kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it('opens nothing a second time, in another browser, or with a state that nobody began', async () => {
    const [browser, other] = [aBrowser(api), aBrowser(api)];
    const answer = provider.show(await go(browser), { claims: { sub: 'known' } });
    await go(other);
    for (const one of [other, aBrowser(api)]) {
      expect((await comeBack(one, answer)).kind).toBe('ProviderRoundGone');
      await nobodyIsIn(one);
    }
    const before = browser.cookies.get('academy-round');
    expect((await comeBack(browser, answer)).kind).toBe('ProviderSignedIn');
    const again = aBrowser(api);
    again.cookies.set('academy-round', before!);
    for (const replayed of [answer, 'code=code-0&state=made-up', 'code=code-0', ''])
      expect((await comeBack(again, replayed)).kind).toBe('ProviderRoundGone');
    await nobodyIsIn(again);
  });

  it('with the code of another round is refused: the provider knows whose it is', async () => {
    const [browser, victim] = [aBrowser(api), aBrowser(api)];
    const theirs = new URLSearchParams(provider.show(await go(victim), { claims: { sub: 'known' } }));
    const own = new URLSearchParams(provider.show(await go(browser)));
    own.set('code', theirs.get('code')!);
    expect((await comeBack(browser, own.toString())).kind).toBe('ProviderAnswerRefused');
    await nobodyIsIn(browser);
  });

  it.each([
    ['access_denied', 'ProviderDenied'],
    ['login_required', 'ProviderDenied'],
    ['temporarily_unavailable', 'ProviderUnreachable'],
  ])('that says %s is said as %s', async (error, kind) => {
    const browser = aBrowser(api);
    const { state, iss } = Object.fromEntries(new URLSearchParams(provider.show(await go(browser))));
    const answer = new URLSearchParams({ error, state: state!, iss: iss!, error_description: '<b>nee</b>' });
    expect((await comeBack(browser, answer.toString())).kind).toBe(kind);
    await nobodyIsIn(browser);
  });
});

describe('A provider that is down', () => {
  it('is said when it does not take the code, and when one goes to it; everyone else signs in as ever', async () => {
    const browser = aBrowser(api);
    expect((await signIn(browser, { claims: { sub: 'known' }, status: 503 })).kind).toBe('ProviderUnreachable');
    await nobodyIsIn(browser);
    const late = await anApi({ signInProviders: provider.settings });
    provider.isUp(false);
    const begun = await aBrowser(late).ask(BeginProviderSignInDocument, { provider: 'school' });
    expect(begun.kind).toBe('ProviderUnreachable');
    provider.isUp(true);
    expect((await aBrowser(late).ask(BeginProviderSignInDocument, { provider: 'school' })).kind).toBe(
      'ProviderRoundBegun',
    );
    await late.close();
  });
});

describe('Two identities of one person', () => {
  it('become one by showing both, in the account of who began; another account keeps its own', async () => {
    const { browser, email } = await linked('ben');
    const { browser: other } = await someone();
    expect((await link(other, { claims: { sub: 'ben' } })).kind).toBe('LinkedElsewhere');
    expect((await link(other, { claims: { sub: 'ben-2' } })).kind).toBe('SignInLinked');
    const { data } = await browser.ask(MyAccountDocument);
    expect(data).toMatchObject({ email, linkedSignIns: [{ name: 'Schoolaccount' }] });
    const [own] = data['linkedSignIns'] as { id: string }[];
    const session = browser.cookies.get('academy');
    expect((await other.ask(UnlinkSignInDocument, { id: own!.id, password: PASSWORD })).kind).toBe('LinkGone');
    expect((await browser.ask(UnlinkSignInDocument, { id: own!.id, password: 'mis' })).kind).toBe('WrongPassword');
    const gone = await browser.ask(UnlinkSignInDocument, { id: own!.id, password: PASSWORD });
    expect(gone).toMatchObject({ kind: 'SignInUnlinked', data: { account: { linkedSignIns: [] } } });
    expect(browser.cookies.get('academy')).not.toBe(session);
    expect((await signIn(aBrowser(api), { claims: { sub: 'ben' } })).kind).toBe('ProviderSignUpBegun');
  });

  it('are not linked by an answer that another tab, or another person, began', async () => {
    const { browser } = await someone();
    const { data } = await browser.ask(BeginLinkingDocument, { provider: 'school', password: PASSWORD });
    const answer = provider.show(String(data['url']), { claims: { sub: 'eva' } });
    const another = aBrowser(api);
    another.cookies.set('academy-round', browser.cookies.get('academy-round')!);
    expect((await comeBack(another, answer)).kind).toBe('ProviderRoundGone');
    expect((await comeBack(browser, answer)).kind).toBe('ProviderRoundGone');
  });
});

describe('Whoever has a role that asks for more than a password', () => {
  it('has shown it where the provider says so, and else shows a code here', async () => {
    const { accountId } = await linked('guard');
    const owner = await api.database.as('owner');
    await owner.query(
      `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day)
       VALUES ($1, $2, 'academie', 'curator', '2026-01-01')`,
      [newId(), accountId],
    );
    const roles = (waiting: string[], acting: string[]) => ({ me: { workplaces: [{ roles: acting, waiting }] } });
    const by = (claims: object) => signIn(aBrowser(api), { claims: { sub: 'guard', ...claims } });
    expect((await by({})).data).toMatchObject(roles(['CURATOR'], []));
    expect((await by({ amr: ['pwd', 'otp'] })).data).toMatchObject(roles(['CURATOR'], []));
    expect((await by({ amr: ['pwd', 'mfa'] })).data).toMatchObject(roles([], ['CURATOR']));

    await owner.query(`INSERT INTO identity.code_app (account_id, sealed_secret, is_on) VALUES ($1, 'x', true)`, [
      accountId,
    ]);
    const browser = aBrowser(api);
    const half = await signIn(browser, { claims: { sub: 'guard' } }, '/beheer');
    expect(half).toMatchObject({
      kind: 'ProviderStepNeeded',
      data: { back: '/beheer', hasCodeApp: true, hasPasskey: false },
    });
    await nobodyIsIn(browser);
    expect(browser.cookies.has('academy-step')).toBe(true);
    expect((await by({ amr: ['mfa'] })).kind).toBe('ProviderSignedIn');
  });
});

describe('What is kept of going to a provider', () => {
  it('opens nothing: not what is in the database, nor what is queued', async () => {
    const browser = aBrowser(api);
    const url = new URL(await go(browser));
    const owner = await api.database.as('owner');
    const kept: object[] = await owner.query(
      `SELECT to_jsonb(r) AS row FROM identity.provider_round r UNION ALL
       SELECT to_jsonb(o) FROM platform.outbox o WHERE type LIKE 'identity.%' OR type LIKE 'audit.%'`,
    );
    expect(kept.length).toBeGreaterThan(5);
    const { state, nonce } = Object.fromEntries(url.searchParams);
    for (const secret of [state, nonce, browser.cookies.get('academy-round')])
      expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).not.toContain('school.example');
  });
});
