import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { freePort } from './academy';

/** A provider of OpenID Connect as others run it, where whoever says a name is that person, and the settings that name it. */
export async function aProvider(academyPort: string) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const client = { clientId: 'academie', clientSecret: 'een-geheim-van-deze-reis' };
  const server = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.clientId, client_secret: client.clientSecret },
        redirect_uris: [`http://127.0.0.1:${academyPort}/inloggen/terug`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({
        sub,
        name: `${sub} van School`,
        email: `${sub.toLowerCase()}@school.example`,
        email_verified: true,
      }),
    }),
  }).listen(port, '127.0.0.1');
  const folder = await mkdtemp(join(tmpdir(), 'academie-provider-'));
  const settings = join(folder, 'providers.json');
  const school = { id: 'school', name: 'Schoolaccount', issuer, ...client };
  await writeFile(settings, JSON.stringify([school]), { mode: 0o600 });
  return {
    settings,
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
