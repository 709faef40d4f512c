import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';

const CLIENT_SECRET = 'het geheim van de academie bij deze school';

/** How an answer is signed: as it has to be, or in a way that forgers try. */
export type Signature = 'its key' | 'another key' | 'none' | 'its public key as a secret' | 'the secret of the academy';

/** What the provider says next; what is not named is as it has to be. */
export interface Saying {
  readonly claims?: JWTPayload;
  readonly signature?: Signature;
  /** Status of its answer to the code. */
  readonly status?: number;
  readonly withoutToken?: boolean;
  readonly userinfo?: object;
}

/**
 * A provider of OpenID Connect on this machine that says what a test has it say, true or forged. It checks what honest ones
 * check: the code that goes with a browser's challenge, and the secret of the academy.
 */
export async function aForgingProvider() {
  const [ours, others] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const asSecret = createSecretKey(Buffer.from(await exportSPKI(ours.publicKey)));
  const waiting = new Map<string, { readonly nonce: string; readonly challenge: string; readonly saying: Saying }>();
  const state = { isUp: true, last: undefined as Saying | undefined };
  const server = createServer((request, response) => {
    const answer = async () => (state.isUp ? await route(request) : { status: 503, body: {} });
    void answer().then(({ status = 200, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'academy-provider-'));
  const settings = join(folder, 'providers.json');
  const school = { id: 'school', name: 'Schoolaccount', issuer, clientId: 'academie', clientSecret: CLIENT_SECRET };
  await writeFile(settings, JSON.stringify([{ ...school, strong: { amr: ['mfa'] } }]), { mode: 0o600 });

  async function route(request: IncomingMessage): Promise<{ status?: number; body: object }> {
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return { body: metadata(issuer) };
      case '/keys':
        return { body: { keys: [jwk] } };
      case '/me':
        return { body: state.last?.userinfo ?? { sub: state.last?.claims?.sub ?? 'ada' } };
      default:
        return token(request);
    }
  }

  async function token(request: IncomingMessage) {
    const form = new URLSearchParams(await textOf(request));
    const asked = waiting.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isAcademy =
      request.headers.authorization ===
      `Basic ${btoa(`academie:${encodeURIComponent(CLIENT_SECRET).replace(/%20/g, '+')}`)}`;
    if (!asked || asked.challenge !== challenge || !isAcademy) return { status: 400, body: { error: 'invalid_grant' } };
    const { saying, nonce } = asked;
    state.last = saying;
    if (saying.status) return { status: saying.status, body: {} };
    const id = await signed({ nonce, ...truth(issuer), ...saying.claims }, saying.signature ?? 'its key');
    const bearer = { access_token: 'toegang', token_type: 'Bearer' };
    return { body: saying.withoutToken ? bearer : { ...bearer, id_token: id } };
  }

  async function signed(claims: JWTPayload, how: Signature): Promise<string> {
    if (how === 'none') return new UnsecuredJWT(claims).encode();
    const keys: Record<Exclude<Signature, 'none'>, [string, (typeof ours)['privateKey'] | KeyObject]> = {
      'its key': ['RS256', ours.privateKey],
      'another key': ['RS256', others.privateKey],
      'its public key as a secret': ['HS256', asSecret],
      'the secret of the academy': ['HS256', createSecretKey(Buffer.from(CLIENT_SECRET))],
    };
    const [alg, key] = keys[how];
    return new SignJWT(claims).setProtectedHeader({ alg, kid: 'one' }).sign(key);
  }

  return {
    issuer,
    settings,
    /** Whom it shows to the browser that came with this address; answers the query with which it sends them back. */
    show(url: string, saying: Saying = {}): string {
      const asked = new URL(url).searchParams;
      const code = `code-${waiting.size}`;
      waiting.set(code, { nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, saying });
      return new URLSearchParams({ code, state: asked.get('state')!, iss: issuer }).toString();
    },
    isUp: (isUp: boolean) => void (state.isUp = isUp),
    async close() {
      await rm(folder, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const metadata = (issuer: string) => ({
  issuer,
  ...{ authorization_endpoint: `${issuer}/go`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
  ...{ userinfo_endpoint: `${issuer}/me`, response_types_supported: ['code'], subject_types_supported: ['public'] },
  // It says that it may do all of it: what counts is what the academy agreed on.
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  authorization_response_iss_parameter_supported: true,
});

const truth = (issuer: string): JWTPayload => {
  const now = Math.floor(Date.now() / 1_000);
  return {
    ...{ iss: issuer, aud: 'academie', sub: 'ada', iat: now, exp: now + 300 },
    ...{ name: 'Ada Bakker', email: 'ada@school.example', email_verified: true },
  };
};

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
