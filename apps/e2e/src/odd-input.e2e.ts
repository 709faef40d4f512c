import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { startAcademy, type RunningAcademy } from './support/academy';
import { Client } from './support/client';
import { oddRequests } from './support/odd-documents';
import { rawStatus } from './support/raw-request';

let academy: RunningAcademy;
beforeAll(async () => (academy = await startAcademy()));
afterAll(() => academy.stop());

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${academy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const logged = async () => readFile(join(academy.dataDir, 'logs/api.log'), 'utf8');
const isRefused = (status: number): boolean => status >= 400 && status < 500;

const people = [
  'marit@demo.invalid',
  'bedrijf@demo.invalid',
  'school@demo.invalid',
  'curator@demo.invalid',
  'assessor@demo.invalid',
  'schoolleider@demo.invalid',
];

const routes = [
  '/',
  '/leerpad/',
  '/assets/',
  '/c/',
  '/c/a/',
  '/status/',
  '/.well-known/',
  '/graphql',
  '/live',
  '/livez',
  '/readyz',
];

describe('An address', () => {
  it('with NUL or what is no text in it is refused on every route', async () => {
    for (const route of routes) {
      for (const odd of [
        '%00',
        'a%00b',
        '%ff',
        '%C3',
        '%',
        '%zz',
        '%ED%A0%80',
        '?x=%00',
        '?x=%ff',
        '?%',
        'a%00b/certificate.pdf',
      ]) {
        const status = await rawStatus(academy.url, `${route}${odd}`);
        expect({ route, odd, refused: status === 400 || status === 404 }).toEqual({ route, odd, refused: true });
      }
    }
  });

  it('of raw bytes, or longer than any, is no fault on any route', async () => {
    const bytes = [
      Buffer.from([0]),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\u{1f9ea}'),
      Buffer.alloc(300, 'a'),
      Buffer.alloc(60_000, 'a'),
    ];
    for (const route of routes) {
      for (const [n, odd] of bytes.entries()) {
        const status = await rawStatus(academy.url, Buffer.concat([Buffer.from(route), odd]));
        expect({ route, n, fault: status === 0 || status >= 500 }).toEqual({ route, n, fault: false });
      }
    }
  });

  it('is no way to files that are not of the web app', async () => {
    for (const path of [
      '/../../package.json',
      `/${encodeURIComponent('../../package.json')}`,
      '/assets/../../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '//etc/passwd',
      '/assets/../index.html',
    ]) {
      const status = await rawStatus(academy.url, path);
      expect({ path, fault: status >= 500 }).toEqual({ path, fault: false });
    }
    expect(await (await fetch(`${academy.url}/${encodeURIComponent('../../package.json')}`)).text()).not.toContain(
      'devDependencies',
    );
  });
});

describe('A body', () => {
  it.each([
    ['is no JSON', '{"query":', 400],
    ['is no object', '"me"', 400],
    ['is empty', '', 400],
    ['wants to be a prototype', '{"query":"{ me { id } }","__proto__":{"a":1}}', 400],
    ['wants to be a constructor', '{"query":"{ me { id } }","constructor":{"prototype":{"a":1}}}', 400],
    ['is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['is too large', JSON.stringify({ query: '{ me { id } }', variables: { t: 'x'.repeat(1_000_000) } }), 413],
    [
      'nests without end',
      `{"query":"query($a: ID!) { module(slug: $a) { slug } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      400,
    ],
  ])('that %s is refused', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  it('is JSON and nothing else', async () => {
    for (const type of ['text/plain', 'text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x'])
      expect(isRefused((await post('{"query":"{ me { id } }"}', { 'content-type': type })).status)).toBe(true);
  });
});

describe('A request', () => {
  it('asks a few things at most, and never to be told later', async () => {
    const aliases = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;
    for (const query of [
      aliases(330, 'cities { name }'),
      aliases(40, 'modules(first: 100) { totalCount }'),
      aliases(98, 'publicCertificate(serial: "x") { holderName }'),
      `{ modules(first: 100) { ${Array.from({ length: 140 }, (_, n) => `e${n}: edges { node { slug hours } }`).join(' ')} } }`,
      'subscription { a }',
    ]) {
      const response = await post(JSON.stringify({ query }));
      expect({ query: query.slice(0, 40), status: response.status }).toEqual({
        query: query.slice(0, 40),
        status: 400,
      });
    }
  });

  it('searches with a text that a person types, and nobody waits for a longer one', async () => {
    const query = 'query($text: String!) { modules(filter: { text: $text }) { totalCount } }';
    expect((await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(220_000) } }))).status).toBe(413);
    const answer = await (await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(51) } }))).text();
    expect(answer).toContain('filter.text: at most 200 characters');
    const most = await (await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(50) } }))).text();
    expect(most).toContain('totalCount');
  });

  it('with NUL or half a character in it is refused, however that is written', async () => {
    const query = 'query($slug: ID!) { module(slug: $slug) { slug } }';
    const bodies = [
      { query, variables: { slug: 'a\u0000b' } },
      { query, variables: { slug: 'a\ud800b' } },
      { query: '{ module(slug: "a\\u0000b") { slug } }' },
      { query: '{ module(slug: "a\\u{0}b") { slug } }' },
      { query: '{ module(slug: "a\u0000b") { slug } }' },
      { query: '{ module(slug: """a\u0000b""") { slug } }' },
      { query: 'query($slug: ID! = "a\\u0000b") { module(slug: $slug) { slug } }' },
    ];
    for (const body of bodies) {
      const response = await post(JSON.stringify(body));
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const refused = response.status === 400 && errors?.[0]?.extensions.code !== 'FAULT';
      expect({ body, refused }).toEqual({ body, refused: true });
    }
    const spelled = await post(JSON.stringify({ query, variables: { slug: String.raw`a\u0000b` } }));
    expect(await spelled.json()).toEqual({ data: { module: null } });
  });

  it('with anything odd in any place of any field is no fault', async () => {
    const schema = buildSchema(await readFile('apps/api/schema.graphql', 'utf8'));
    const faults: string[] = [];
    for (const person of people) {
      const client = await new Client(academy.url).signIn(person);
      for (const { name, query, variables } of oddRequests(schema)) {
        const response = await post(JSON.stringify({ query, variables }), { cookie: client.session });
        const text = await response.text();
        if (response.status >= 500 || /"(FAULT|BAD_REQUEST|GRAPHQL_[A-Z_]+)"/.test(text))
          faults.push(`${person}: ${name}: ${text.slice(0, 200)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('The log', () => {
  it('is JSON, and has no room for refusals', async () => {
    const before = (await logged()).length;
    const refused = `{ ${Array.from({ length: 5 }, (_, n) => `a${n}: myPath { id }`).join(' ')} }`;
    for (let n = 0; n < 50; n += 1) await post(JSON.stringify({ query: refused }));
    for (let n = 0; n < 50; n += 1) await post('{"query":');
    for (let n = 0; n < 50; n += 1) await fetch(`${academy.url}/c/unknown-${n}`);
    const log = await logged();
    expect(log.length - before).toBeLessThan(1_000);
    for (const line of log.split('\n').filter(Boolean)) expect(typeof JSON.parse(line)).toBe('object');
    expect(log).not.toContain('"fault"');
  });
});
