import { eventually } from '@academy/testkit';
import { startDemo, type Parts } from './support/processes';

const PASSWORD = 'betatechniek';
let academy: Parts;
beforeAll(async () => (academy = await startDemo({ TRUSTED_PROXIES: '127.0.0.1' })));
afterAll(() => academy.stop());

interface Answer {
  readonly status: number;
  readonly kind: string;
  readonly retryAfterSeconds?: number;
}

/** Signs in as a proxy on this machine would pass it on; the demo lets in nobody from elsewhere. */
async function signIn(email: string, password: string, forwardedFor: string): Promise<Answer> {
  const response = await fetch(`${academy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({
      query: `mutation($email: String!, $password: String!) {
        signIn(email: $email, password: $password) {
          __typename ... on TooManyAttempts { retryAfterSeconds } ... on SignInBusy { retryAfterSeconds }
        }
      }`,
      variables: { email, password },
    }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { signIn: { __typename: string; retryAfterSeconds?: number } };
    errors?: readonly { extensions: { code: string } }[];
  };
  const { __typename: kind = errors?.[0]?.extensions.code ?? '', ...rest } = data?.signIn ?? { __typename: undefined };
  return { status: response.status, kind, ...rest };
}

/** How fast the machine is decides whether a pause is over, so whoever asks about one asks again. */
const guess = (email: string, from: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => signIn(email, 'mis', from)));

describe('Signing in behind a proxy', () => {
  it('slows down whoever guesses, and nobody who comes from elsewhere or has another account', async () => {
    await eventually(async () => {
      await guess('sanne@demo.invalid', '127.51.100.7', 20);
      const again = await signIn('sanne@demo.invalid', PASSWORD, '127.51.100.7');
      expect(again.kind).toBe('TooManyAttempts');
      expect(again.retryAfterSeconds).toBeLessThanOrEqual(60);
    });
    expect((await signIn('sanne@demo.invalid', PASSWORD, '127.51.100.8')).kind).toBe('SignedIn');
    expect((await signIn('marit@demo.invalid', PASSWORD, '127.51.100.7')).kind).toBe('SignedIn');
  });

  it('believes the proxy, and not what a guesser says before it', async () => {
    await eventually(async () => {
      for (let n = 0; n < 8; n += 1) await signIn('youssef@demo.invalid', 'mis', `127.0.113.${n}, 127.51.100.9`);
      const again = await signIn('youssef@demo.invalid', PASSWORD, '127.0.2.77, 127.51.100.9');
      expect(again.kind).toBe('TooManyAttempts');
    });
    expect((await signIn('youssef@demo.invalid', PASSWORD, '127.51.100.10')).kind).toBe('SignedIn');
    for (const none of ['', ',', '127.0.0.1', '::ffff:127.0.0.2'])
      expect((await signIn('youssef@demo.invalid', PASSWORD, none)).kind).toBe('SignedIn');
    for (const odd of ['unknown', '::ffff:1.2.3.4', 'fe80::1%eth0', 'x'.repeat(4_000)])
      expect((await signIn('youssef@demo.invalid', PASSWORD, odd)).status).toBe(403);
  });

  it('lets ninety in at once, and answers a flood by name', async () => {
    const right = await Promise.all(
      Array.from({ length: 90 }, () => signIn('marit@demo.invalid', PASSWORD, '127.51.100.20')),
    );
    expect(new Set(right.map(({ kind }) => kind))).toEqual(new Set(['SignedIn']));
    const flood = await Promise.all(
      Array.from({ length: 400 }, (_, n) => signIn(`${n}@voorbeeld.nl`, 'mis', '127.51.100.21')),
    );
    const kinds = new Set(flood.map(({ kind, status }) => `${status} ${kind}`));
    expect(kinds).toEqual(new Set(['200 WrongCredentials', '200 SignInBusy']));
  });

  it('is no fault with an address longer than any, a password of that kind, or none', async () => {
    expect((await signIn(`${'x'.repeat(9_000)}@voorbeeld.nl`, 'mis', '127.51.100.30')).kind).toBe('WrongCredentials');
    expect((await signIn('marit@demo.invalid', 'x'.repeat(9_000), '127.51.100.30')).kind).toBe('WrongCredentials');
    expect((await signIn('', '', '127.51.100.30')).kind).toBe('WrongCredentials');
    expect((await signIn('x'.repeat(20_000), 'mis', '127.51.100.30')).kind).toBe('BAD_USER_INPUT');
    expect((await signIn('marit@demo.invalid', 'a\u0000b', '127.51.100.30')).kind).toBe('BAD_USER_INPUT');
  });
});
