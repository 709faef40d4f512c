import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startAcademy, type RunningAcademy } from './support/academy';
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
