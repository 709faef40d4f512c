import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { auditServer } from 'graphql-http';
import { startParts, type Parts } from './support/processes';

interface EnumsGiven extends Record<'text' | 'variable', { edges: { node: { form: string; sectors: string[] } }[] }> {
  demoAccounts: { kind: string }[];
}

let academy: Parts;
// The audit asks about the schema, which is told in development only.
beforeAll(async () => (academy = await startParts('postgres', { NODE_ENV: 'development' })));
afterAll(() => academy.stop());

/** Says what no form of another site can say, as every client of ours does. */
const ourFetch: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${academy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('GraphQL over HTTP', () => {
  it('passes the audit of the specification without an error', async () => {
    const results = await auditServer({ url: `${academy.url}/graphql`, fetchFn: ourFetch });
    const errors = results.filter(({ status }) => status === 'error').map(({ name }) => name);
    expect(results.length).toBeGreaterThan(30);
    expect(errors).toEqual([]);
  });

  it('takes nothing from a form of another site', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const response = await post('{"query":"mutation { signOut { ok } }"}', { 'content-type': type });
      expect({ type, refused: isRefused(response.status) }).toEqual({ type, refused: true });
    }
    const get = await fetch(`${academy.url}/graphql?query=${encodeURIComponent('mutation { signOut { ok } }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(isRefused(get.status)).toBe(true);
  });

  it('says of text that cannot be kept what is wrong with it', async () => {
    const response = await post({
      query: 'query($slug: ID!) { module(slug: $slug) { slug } }',
      variables: { slug: 'a\u0000b' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('het teken NUL');
  });

  it('takes and gives enums as the schema writes them, however the house spells them', async () => {
    const filtered = (filter: string) => `modules(first: 100, filter: ${filter}) { edges { node { form sectors } } }`;
    const response = await post({
      query: `query($filter: ModuleFilter) { text: ${filtered('{ sector: VO, forms: [ONLINE] }')} variable: ${filtered('$filter')}
        demoAccounts { kind } }`,
      variables: { filter: { sector: 'VO', forms: ['ONLINE'] } },
    });
    const { data } = (await response.json()) as { data: EnumsGiven };
    expect(data.text.edges.length).toBeGreaterThan(0);
    expect(data.variable).toEqual(data.text);
    for (const { node } of data.text.edges)
      expect([node.form, node.sectors]).toEqual(['ONLINE', expect.arrayContaining(['VO'])]);
    expect(data.demoAccounts.map(({ kind }) => kind)).toContain('COMPANY_AUTHOR');
    const inside = await post({ query: `{ ${filtered('{ sector: vo }')} }` });
    expect(await inside.text()).toContain('does not exist in \\"Sector\\" enum');
  });

  it('gives a fault the id of its request, and nothing of what went wrong inside', async () => {
    const response = await post({ query: '{ module(slug: "x") { nothing } }' }, { 'x-request-id': 'click-12345678' });
    expect(response.headers.get('x-request-id')).toBe('click-12345678');
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(/);
  });

  it('lets nobody in who is not signed in, and says so the same way for everything', async () => {
    for (const field of ['myPath { id }', 'myProfile { role }', 'myCertificates { id }', 'notices { unreadCount }']) {
      const answer = (await (await post({ query: `{ ${field} }` })).json()) as {
        errors: { extensions: { code: string } }[];
      };
      expect({ field, code: answer.errors[0]?.extensions.code }).toEqual({ field, code: 'UNAUTHENTICATED' });
    }
  });

  it('answers a list of questions in their order, and a list asks no more than one document may', async () => {
    const nobody = { query: '{ me { id } }' };
    const two = await post([nobody, { query: '{ demoAccounts { id } }' }]);
    expect(two.status).toBe(200);
    expect(await two.json()).toEqual([{ data: { me: null } }, { data: { demoAccounts: expect.any(Array) } }]);
    const alias = (count: number) => ({
      query: `{ ${[...Array(count).keys()].map((n) => `a${n}: me { id }`).join(' ')} }`,
    });
    expect(await (await post([alias(5), alias(5)])).text()).not.toContain('errors');
    expect(await (await post([alias(5), alias(6)])).json()).toEqual([
      { data: expect.anything() },
      { errors: [expect.objectContaining({ message: 'Hoogstens 10 vragen per verzoek' })] },
    ]);
    expect((await post(Array(11).fill(nobody))).status).toBe(400);
    expect((await post([])).status).toBe(400);
  });

  it('does a change only where it comes alone', async () => {
    const change = { query: 'mutation { signOut { ok } }' };
    expect((await post([change])).status).toBe(200);
    for (const list of [
      [change, change],
      [{ query: '{ me { id } }' }, change],
    ]) {
      const answers = await (await post(list)).text();
      expect(answers).toContain('Een wijziging komt alleen');
      expect(answers).not.toContain('"ok"');
    }
  });

  it('shows no key of a quiz to whoever learns', async () => {
    const schema = buildSchema(await readFile('apps/api/schema.graphql', 'utf8'));
    const question = schema.getType('Question') as GraphQLObjectType;
    expect(Object.keys(question.getFields()).sort()).toEqual(['id', 'multiple', 'options', 'promptNl']);
  });
});

describe('The web app', () => {
  it('is there on the address of every screen, but never in the place of a built file that is gone', async () => {
    const screen = await fetch(`${academy.url}/leerpad`);
    expect(screen.headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${academy.url}/assets/gone-12345678.js`)).status).toBe(404);
  });
});

const isRefused = (status: number): boolean => status >= 400 && status < 500;
