import { Letters } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import {
  BeginLinkingDocument,
  ChangePasswordDocument,
  ConfirmSignUpDocument,
  MyAccountDocument,
  UnlinkSignInDocument,
} from '../../../libs/gql/src/generated/graphql';
import { besideAProvider, PASSWORD } from './testing/beside-a-provider';

const { api, go, linked, nobodyIsIn, signIn, someone, browser: browserOf } = besideAProvider();

describe('Someone new who comes by a provider', () => {
  it('gets an account once they read their mail, is linked to it, and then comes in at once', async () => {
    const browser = browserOf();
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
    const letter = await api().app.get(Letters, { strict: false }).write({ about: 'sign-up', id: signUp });
    const code = letter?.kind === 'ConfirmSignUp' ? letter.code : '';
    const { kind, data } = await browser.ask(ConfirmSignUpDocument, { signUp, code });
    expect([kind, data['me']]).toEqual(['SignedIn', expect.objectContaining({ name: 'Nova Nieuw' })]);
    expect((await browser.ask(MyAccountDocument)).data).toMatchObject({
      ...{ email: 'nova@school.example', hasPassword: false, linkedSignIns: [{ name: 'Schoolaccount', usedAt: null }] },
    });
    expect((await browser.ask(ChangePasswordDocument, { current: '', next: PASSWORD })).kind).toBe('WrongPassword');

    const elsewhere = browserOf();
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
    const browser = browserOf();
    const came = await signIn(browser, { claims: { sub: 'cas', email } });
    expect(came.kind).toBe('ProviderSignUpBegun');
    const id = String(came.data['signUp']);
    expect(await api().app.get(Letters, { strict: false }).write({ about: 'sign-up', id })).toMatchObject({
      ...{ kind: 'HasAccount', byProvider: true },
    });
    expect((await browser.ask(ConfirmSignUpDocument, { signUp: id, code: '000000' })).kind).toBe('WrongProof');
    await nobodyIsIn(browser);
  });

  it.each([
    ['did not check the address', { claims: { sub: 'zoe', email_verified: false } }],
    ['says no address', { claims: { sub: 'zoe', email: undefined } }],
  ])('gets none where the provider %s', async (_, saying) => {
    const browser = browserOf();
    expect((await signIn(browser, saying)).kind).toBe('NoVerifiedAddress');
    await nobodyIsIn(browser);
  });

  it('is told of by what the provider says when it is asked, where its answer does not say it', async () => {
    const bare = { claims: { sub: 'userinfo', name: undefined, email: undefined, email_verified: undefined } };
    const userinfo = { sub: 'userinfo', given_name: 'Uma', family_name: 'Info', email: 'uma@school.example' };
    expect(await signIn(browserOf(), { ...bare, userinfo: { ...userinfo, email_verified: true } })).toMatchObject({
      ...{ kind: 'ProviderSignUpBegun', data: { email: 'uma@school.example' } },
    });
    const another = { ...userinfo, sub: 'another', email_verified: true };
    expect((await signIn(browserOf(), { ...bare, userinfo: another })).kind).toBe('ProviderAnswerRefused');
  });
});

describe('Whoever has a role that asks for more than a password', () => {
  it('has shown it where the provider says so, and else shows a code here', async () => {
    const { accountId } = await linked('guard');
    const owner = await api().database.as('owner');
    await owner.query(
      `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day)
       VALUES ($1, $2, 'academie', 'curator', '2026-01-01')`,
      [newId(), accountId],
    );
    const roles = (waiting: string[], acting: string[]) => ({ me: { workplaces: [{ roles: acting, waiting }] } });
    const by = (claims: object) => signIn(browserOf(), { claims: { sub: 'guard', ...claims } });
    expect((await by({})).data).toMatchObject(roles(['CURATOR'], []));
    expect((await by({ amr: ['pwd', 'otp'] })).data).toMatchObject(roles(['CURATOR'], []));
    expect((await by({ amr: ['pwd', 'mfa'] })).data).toMatchObject(roles([], ['CURATOR']));

    await owner.query(`INSERT INTO identity.code_app (account_id, sealed_secret, is_on) VALUES ($1, 'x', true)`, [
      accountId,
    ]);
    const browser = browserOf();
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
    const browser = browserOf();
    const url = new URL(await go(browser));
    const owner = await api().database.as('owner');
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
