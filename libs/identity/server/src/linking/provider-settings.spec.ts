import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorFault } from '@academy/platform/config';
import { readProviders } from './provider-settings';

const school = { id: 'school', name: 'Schoolaccount', issuer: 'https://school.example', clientId: 'academie' };
const folder = mkdtempSync(join(tmpdir(), 'academy-providers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, mode = 0o600) {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text, { mode });
  return readProviders(path);
}
const readAll = (...providers: object[]) => read(JSON.stringify(providers));
const fault = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof OperatorFault) return thrown.message;
    throw thrown;
  }
  return 'none';
};

describe('The providers by which people sign in', () => {
  it('are none where no file is named', () => expect(readProviders(undefined)).toEqual([]));

  it('ask for who somebody is and their checked address, and never count as more than a password by themselves', () => {
    expect(readAll(school)).toEqual([
      {
        ...{
          ...school,
          scopes: ['openid', 'profile', 'email'],
          algorithm: 'RS256',
          addressVerifiedBy: 'email_verified',
        },
        ...{ strong: { acr: [], amr: [] }, acrValues: [] },
      },
    ]);
  });

  it('are told all that does not fit, at once, and where', () => {
    const words = fault(() =>
      readAll(
        { ...school, issuer: 'http://school.example', algorithm: 'HS256', scopes: ['email'] },
        { ...school, clientId: '', nonsense: 1 },
      ),
    );
    for (const one of [
      ...['0.issuer is an address that begins with https://', '0.algorithm is one of RS256', '0.scopes holds "openid"'],
      ...['1.clientId is what the provider calls this academy', 'nonsense'],
    ])
      expect(words).toContain(one);
    expect(fault(() => readAll(school, school))).toContain('the file holds the id "school" twice');
  });

  it.each([
    ['not a list', '{}'],
    ['not JSON', '[{]'],
  ])('are in a file that is read: %s', (_, text) => expect(fault(() => read(text))).toMatch(/^SIGN_IN_PROVIDERS: /));

  it('are in a file that is there, and that only its owner reads, for the secrets in it', () => {
    expect(fault(() => readProviders(join(folder, 'nowhere.json')))).toContain('cannot be read');
    expect(fault(() => read(JSON.stringify([school]), 0o644))).toContain('chmod 600');
  });
});
