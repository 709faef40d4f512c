import type { AccountId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import {
  AddPasskeyDocument,
  AskPasskeyDocument,
  EnterByPasskeyDocument,
  MeDocument,
  RemovePasskeyDocument,
  SignInDocument,
  StartPasskeyDocument,
} from '../../../libs/gql/src/generated/graphql';
import { hashPassword } from '../../../libs/identity/server/src/sessions/passwords';
import { aSoftKey } from '../../../libs/identity/server/src/testing/soft-key';
import { aBrowser } from './testing/a-browser';
import { anApi } from './testing/an-api';

const PASSWORD = 'fiets tafel wolk';
const HOST = '127.0.0.1';
let api: Awaited<ReturnType<typeof anApi>>;
let origin: string;
beforeAll(async () => {
  api = await anApi({ demo: false });
  origin = 'http://127.0.0.1:4200';
});
afterAll(() => api.close());

async function someone(): Promise<{ id: AccountId; email: string }> {
  const owner = await api.database.as('owner');
  const id = newId<'Account'>();
  const email = `${id}@voorbeeld.nl`;
  await owner.query(`INSERT INTO identity.account (id, email, name, password_hash) VALUES ($1, $2, 'Ada', $3)`, [
    ...[id, email, await hashPassword(PASSWORD)],
  ]);
  return { id, email };
}

const challengeIn = ({ options }: { options?: unknown }): string =>
  (JSON.parse(String(options)) as { challenge: string }).challenge;

async function withPasskey() {
  const { id, email } = await someone();
  const [browser, device] = [aBrowser(api), aSoftKey()];
  await browser.ask(SignInDocument, { email, password: PASSWORD });
  const { data } = await browser.ask(StartPasskeyDocument, { name: 'Laptop', password: PASSWORD });
  const answer = device.made({ challenge: challengeIn(data), origin, host: HOST });
  return { id, email, browser, device, answer, added: await browser.ask(AddPasskeyDocument, { answer }) };
}
const ask = async () => challengeIn((await aBrowser(api).ask(AskPasskeyDocument)).data);
const enter = (answer: string, browser = aBrowser(api)) => browser.ask(EnterByPasskeyDocument, { answer });

describe('A passkey', () => {
  it('lets in whose it is, in a strong session, and the password alone no more', async () => {
    const { id, email, added, device } = await withPasskey();
    expect(added).toMatchObject({
      kind: 'PasskeyAdded',
      data: { recoveryCodes: { length: 10 }, account: { passkeys: [{ name: 'Laptop' }] } },
    });
    const browser = aBrowser(api);
    const challenge = await ask();
    expect((await enter(device.signed({ challenge, origin, host: HOST, whose: id }), browser)).kind).toBe('SignedIn');
    expect((await browser.ask(MeDocument)).data).toMatchObject({ id });
    expect(await aBrowser(api).ask(SignInDocument, { email, password: PASSWORD })).toMatchObject({
      kind: 'SecondStepNeeded',
    });
  });

  it('answers once, and nothing that it was not asked', async () => {
    const { device, browser, answer } = await withPasskey();
    const challenge = await ask();
    const signed = device.signed({ challenge, origin, host: HOST });
    const kinds = (await Promise.all([1, 2, 3].map(() => enter(signed)))).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['PasskeyRefused', 'PasskeyRefused', 'SignedIn']);
    expect((await browser.ask(AddPasskeyDocument, { answer })).kind).toBe('PasskeyRefused');
    for (const forged of [
      device.signed({ challenge: 'bWFkZS11cA', origin, host: HOST }),
      device.signed({ challenge: await ask(), origin: 'https://evil.example', host: HOST }),
      device.signed({ challenge: await ask(), origin, host: 'evil.example' }),
      device.signed({ challenge: await ask(), origin, host: HOST, opened: false }),
      aSoftKey().signed({ challenge: await ask(), origin, host: HOST }),
      ...['', '{}', 'null', 'x'.repeat(9_000)],
    ])
      expect((await enter(forged)).kind).toBe('PasskeyRefused');
  });

  it('counts on, and not back', async () => {
    const { device } = await withPasskey();
    const use = async (counter: number) =>
      (await enter(device.signed({ challenge: await ask(), origin, host: HOST, counter }))).kind;
    expect([await use(2), await use(2), await use(1), await use(3)]).toEqual([
      ...['SignedIn', 'PasskeyRefused', 'PasskeyRefused', 'SignedIn'],
    ]);
  });

  it('is taken away by its owner alone', async () => {
    const [mine, theirs] = [await withPasskey(), await withPasskey()];
    const remove = (browser: typeof mine.browser) =>
      browser.ask(RemovePasskeyDocument, { id: mine.device.id, password: PASSWORD });
    const use = async () => (await enter(mine.device.signed({ challenge: await ask(), origin, host: HOST }))).kind;
    expect((await remove(theirs.browser)).kind).toBe('FactorRemoved');
    expect(await use()).toBe('SignedIn');
    expect((await remove(mine.browser)).kind).toBe('FactorRemoved');
    expect(await use()).toBe('PasskeyRefused');
  });
});
