import type { AccountId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { afterAll, beforeAll, expect } from '@jest/globals';
import {
  BeginLinkingDocument,
  BeginProviderSignInDocument,
  FinishProviderRoundDocument,
  MeDocument,
  SignInDocument,
} from '../../../../libs/gql/src/generated/graphql';
import { hashPassword } from '../../../../libs/identity/server/src/sessions/passwords';
import { aBrowser } from './a-browser';
import { aForgingProvider, type Saying } from './a-forging-provider';
import { anApi } from './an-api';

export const PASSWORD = 'fiets tafel wolk';

type Browser = ReturnType<typeof aBrowser>;

/** An academy beside a provider that says what a test has it say, and the ways of browsers between the two. */
export function besideAProvider() {
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

  async function nobodyIsIn(browser: Browser): Promise<void> {
    expect((await browser.ask(MeDocument)).data).toEqual({});
    expect(browser.cookies.has('academy')).toBe(false);
  }

  return {
    ...{ go, comeBack, signIn, someone, link, linked, nobodyIsIn },
    api: () => api,
    provider: () => provider,
    browser: () => aBrowser(api),
  };
}
