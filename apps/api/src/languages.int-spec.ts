import { anApi } from './testing/an-api';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => (api = await anApi()));
afterAll(() => api.close());

const get = (url: string, language?: string) =>
  api.app.inject({ method: 'GET', url, headers: language === undefined ? {} : { 'accept-language': language } });

describe('A public page', () => {
  it.each([
    ['/c/nothing', undefined, 'nl', 'Dit certificaat kennen we niet'],
    ['/c/nothing', 'en-GB,en;q=0.9,nl;q=0.8', 'en', 'We do not know this certificate'],
    ['/c/nothing', 'nl-NL,nl;q=0.9,en;q=0.8', 'nl', 'Dit certificaat kennen we niet'],
    ['/c/nothing', 'de', 'nl', 'Dit certificaat kennen we niet'],
    ['/c/nothing?lang=en', 'nl', 'en', 'We do not know this certificate'],
    ['/c/nothing?lang=nl', 'en', 'nl', 'Dit certificaat kennen we niet'],
    ['/c/nothing?lang=fr', 'en', 'en', 'We do not know this certificate'],
    ['/c/nothing?lang=en&lang=nl', 'nl', 'nl', 'Dit certificaat kennen we niet'],
  ])('%s, for a browser that asks for %s, is in %s and says so', async (url, asked, language, words) => {
    const { statusCode, headers, payload } = await get(url, asked);
    expect(statusCode).toBe(404);
    expect(headers).toMatchObject({ 'content-language': language, vary: 'accept-language' });
    expect(payload).toContain(`<html lang="${language}">`);
    expect(payload).toContain(words);
  });

  it('has a way to the other language, and marks the one that is read', async () => {
    const { payload } = await get('/c/nothing', 'en');
    expect(payload).toContain('<a href="?lang=nl" lang="nl" hreflang="nl">Nederlands</a>');
    expect(payload).toContain('<a href="?lang=en" lang="en" hreflang="en" aria-current="true">English</a>');
  });
});

describe('What is refused before any use case is asked', () => {
  const ask = async (query: string, language: string) => {
    const headers = { 'accept-language': language };
    const { payload } = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return (JSON.parse(payload) as { errors: { message: string }[] }).errors[0]?.message;
  };

  it.each([
    ['{ myPath { id } }', 'Log in om dit te zien.', 'Sign in to see this.'],
    ['{ modules(first: 0) { totalCount } }', 'first is 1 tot en met 100', 'first is 1 to 100'],
    ['mutation { a: signOut { ok } b: signOut { ok } }', 'Eén wijziging per verzoek', 'One mutation a request'],
    [`{ module(slug: "${'x'.repeat(201)}") { slug } }`, 'query: hoogstens 200 tekens', 'query: at most 200 characters'],
  ])('is said in the language that is asked for: %s', async (query, dutch, english) => {
    expect([await ask(query, 'nl'), await ask(query, 'en'), await ask(query, 'de')]).toEqual([dutch, english, dutch]);
  });

  it.each([
    ['GET', '/c/nothing/credential.json', 'Dit certificaat is er niet.', 'There is no such certificate.'],
    ['GET', '/status/99', 'Dit certificaat is er niet.', 'There is no such certificate.'],
    ['POST', '/nothing', 'Op dit adres is niets te vinden.', 'There is nothing at this address.'],
  ] as const)('also outside GraphQL: %s %s', async (method, url, dutch, english) => {
    const messages = await Promise.all(
      ['nl', 'en'].map(async (language) => {
        const { payload } = await api.app.inject({ method, url, headers: { 'accept-language': language } });
        return (JSON.parse(payload) as { message: string }).message;
      }),
    );
    expect(messages).toEqual([dutch, english]);
  });
});
