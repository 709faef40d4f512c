import type { AccountId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import {
  ChangePasswordDocument,
  ConfirmCodeAppDocument,
  GiveCodeDocument,
  MeDocument,
  ObjectionsDocument,
  RemoveCodeAppDocument,
  SignInDocument,
  StartCodeAppDocument,
} from '../../../libs/gql/src/generated/graphql';
import { codeAt } from '../../../libs/identity/server/src/factors/timed-codes';
import { hashPassword } from '../../../libs/identity/server/src/sessions/passwords';
import { aBrowser } from './testing/a-browser';
import { anApi } from './testing/an-api';

const PASSWORD = 'fiets tafel wolk';
type Api = Awaited<ReturnType<typeof anApi>>;
/** Someone who guards the catalogue, and is of no demo. */
async function aCurator(api: Api): Promise<string> {
  const owner = await api.database.as('owner');
  const id = newId<'Account'>() as AccountId;
  const email = `${id}@voorbeeld.nl`;
  await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Cas', $3)`, [
    ...[id, email, await hashPassword(PASSWORD)],
  ]);
  await owner.query(
    `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day)
     VALUES ($1, $2, 'academie', 'curator', '2026-01-01')`,
    [newId(), id],
  );
  return email;
}

const now = (off = 0): number => Math.floor(Date.now() / 30_000) + off;

describe.each([
  ['of an academy', false],
  ['of a demo, who is not of its people', true],
])('Who guards the catalogue %s', (_, demo) => {
  let api: Api;
  let email: string;
  beforeAll(async () => {
    api = await anApi({ demo });
    email = await aCurator(api);
  });
  afterAll(() => api.close());
  const signIn = (browser: ReturnType<typeof aBrowser>, password = PASSWORD) =>
    browser.ask(SignInDocument, { email, password });

  it('is one only once they showed more than a password, and again no more when they do not', async () => {
    const [browser, elsewhere] = [aBrowser(api), aBrowser(api)];
    for (const one of [browser, elsewhere]) expect((await signIn(one)).kind).toBe('SignedIn');
    const { data: before } = await browser.ask(MeDocument);
    expect(before).toMatchObject({ workplaces: [{ id: 'academie', roles: [], waiting: ['CURATOR'] }] });
    expect((await browser.ask(ObjectionsDocument)).code).toBe('SECOND_FACTOR_NEEDED');

    const { data: started } = await browser.ask(StartCodeAppDocument, { password: PASSWORD });
    const secret = String(started['secret']);
    const session = browser.cookies.get('academy');
    const on = await browser.ask(ConfirmCodeAppDocument, { code: codeAt(now(-1), secret) });
    expect(on).toMatchObject({ kind: 'CodeAppOn', data: { account: { hasCodeApp: true, recoveryCodesLeft: 10 } } });
    expect(browser.cookies.get('academy')).not.toBe(session);
    const { data: after } = await browser.ask(MeDocument);
    expect(after).toMatchObject({ workplaces: [{ roles: ['CURATOR'], waiting: [] }] });
    expect((await browser.ask(ObjectionsDocument)).code).toBeUndefined();
    expect((await elsewhere.ask(MeDocument)).data).toEqual({});

    const changed = await browser.ask(ChangePasswordDocument, { current: PASSWORD, next: 'molen zee lantaarn' });
    expect(changed.kind).toBe('PasswordChanged');
    expect((await browser.ask(ObjectionsDocument)).code).toBeUndefined();
    await browser.ask(ChangePasswordDocument, { current: 'molen zee lantaarn', next: PASSWORD });

    expect((await browser.ask(RemoveCodeAppDocument, { password: PASSWORD })).kind).toBe('FactorRemoved');
    expect((await browser.ask(ObjectionsDocument)).code).toBe('SECOND_FACTOR_NEEDED');
  });

  it('comes in with password and code, in the browser where the password was given', async () => {
    const browser = aBrowser(api);
    await signIn(browser);
    const { data } = await browser.ask(StartCodeAppDocument, { password: PASSWORD });
    const secret = String(data['secret']);
    await browser.ask(ConfirmCodeAppDocument, { code: codeAt(now(-1), secret) });

    const [here, there] = [aBrowser(api), aBrowser(api)];
    expect((await signIn(here, 'mis')).kind).toBe('WrongCredentials');
    expect(here.cookies.size).toBe(0);
    expect((await signIn(here)).kind).toBe('SecondStepNeeded');
    expect([...here.cookies.keys()]).toEqual(['academy-step']);
    expect((await here.ask(MeDocument)).data).toEqual({});
    const code = codeAt(now(), secret);
    expect((await there.ask(GiveCodeDocument, { code })).kind).toBe('StepGone');
    expect((await here.ask(GiveCodeDocument, { code: 'geen' })).kind).toBe('WrongCode');
    expect((await here.ask(GiveCodeDocument, { code })).kind).toBe('SignedIn');
    expect([...here.cookies.keys()].sort()).toEqual(['academy', 'academy-browser']);
    expect((await here.ask(ObjectionsDocument)).code).toBeUndefined();
    expect((await here.ask(GiveCodeDocument, { code })).kind).toBe('StepGone');
  });

  it('leaves no secret and no code behind that opens anything: not in what is kept, nor in what is queued', async () => {
    const owner = await api.database.as('owner');
    const browser = aBrowser(api);
    const another = await aCurator(api);
    await browser.ask(SignInDocument, { email: another, password: PASSWORD });
    const { data } = await browser.ask(StartCodeAppDocument, { password: PASSWORD });
    const secret = String(data['secret']);
    const { data: on } = await browser.ask(ConfirmCodeAppDocument, { code: codeAt(now(), secret) });
    const codes = on['recoveryCodes'] as string[];
    const kept: object[] = await owner.query(
      `SELECT to_jsonb(c) AS row FROM identity.code_app c UNION ALL SELECT to_jsonb(r) FROM identity.recovery_code r
       UNION ALL SELECT to_jsonb(o) FROM platform.outbox o WHERE type LIKE 'identity.%' OR type LIKE 'audit.%'`,
    );
    expect(kept.length).toBeGreaterThan(11);
    for (const one of [secret, ...codes, ...codes.map((code) => code.replace(/-/g, ''))])
      expect(JSON.stringify(kept)).not.toContain(one);
  });
});

describe('The people of a demo', () => {
  it('come in with one press, and act in all that they are, while this is a demo', async () => {
    const api = await anApi({ demo: true });
    const browser = aBrowser(api);
    const owner = await api.database.as('owner');
    const [curator]: { email: string }[] = await owner.query(
      `SELECT email FROM identity.account WHERE name LIKE 'Hanneke %'`,
    );
    expect((await browser.ask(SignInDocument, { email: curator?.email, password: 'betatechniek' })).kind).toBe(
      'SignedIn',
    );
    expect((await browser.ask(MeDocument)).data).toMatchObject({
      workplaces: [{ roles: expect.arrayContaining(['CURATOR']), waiting: [] }],
    });
    expect((await browser.ask(ObjectionsDocument)).code).toBeUndefined();
    await api.close();
  });
});
