import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { didDocumentPath, didWeb } from './issuer-did';
import { KeyRing } from './key-ring';

const loopback = 'http://127.0.0.1:4200';
const academy = 'https://academie.example';

describe('The signing keys', () => {
  let dataDir: string;
  const keyFile = (number = 1) => join(dataDir, 'keys', `signing-key-${number}.json`);
  beforeEach(async () => (dataDir = await mkdtemp(join(tmpdir(), 'keys-'))));
  afterEach(() => rm(dataDir, { recursive: true }));

  it('are made on the first start, for the owner only', async () => {
    await KeyRing.open(dataDir, loopback);
    expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    expect(await readdir(join(dataDir, 'keys'))).toEqual(['signing-key-1.json']);
  });

  it('are found again on the next start', async () => {
    const first = await KeyRing.open(dataDir, loopback);
    const second = await KeyRing.open(dataDir, loopback);
    expect(second.active.keyId).toBe(first.active.keyId);
  });

  it('are one key when several processes start for the first time together', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => KeyRing.open(dataDir, loopback)));
    expect(new Set(rings.map(({ active }) => active.keyId)).size).toBe(1);
    expect(await readdir(join(dataDir, 'keys'))).toEqual(['signing-key-1.json']);
  });

  it.each([0o640, 0o604, 0o660])('are refused when others can read or change them (mode %o)', async (mode) => {
    await KeyRing.open(dataDir, loopback);
    await chmod(keyFile(), mode);
    await expect(KeyRing.open(dataDir, loopback)).rejects.toThrow(/chmod 600 .*signing-key-1\.json/);
  });

  it('are refused when the file is damaged, and never replaced', async () => {
    await KeyRing.open(dataDir, loopback);
    await writeFile(keyFile(), '{"half": ');
    await expect(KeyRing.open(dataDir, loopback)).rejects.toThrow(/backup/);
    expect(await readFile(keyFile(), 'utf8')).toBe('{"half": ');
  });

  it('sign new certificates with the newest, and old ones with the key they were made with', async () => {
    const before = await KeyRing.open(dataDir, loopback);
    await rename(keyFile(1), join(dataDir, 'aside.json'));
    const other = await KeyRing.open(dataDir, loopback);
    await rename(keyFile(1), keyFile(2));
    await rename(join(dataDir, 'aside.json'), keyFile(1));

    const both = await KeyRing.open(dataDir, loopback);
    expect(both.active.keyId).toBe(other.active.keyId);
    expect(both.signerFor(before.active.keyId).keyId).toBe(before.active.keyId);
    const text = new TextEncoder().encode('hetzelfde');
    expect(await both.signerFor(before.active.keyId).sign(text)).toEqual(await before.active.sign(text));
  });

  it('say so when a certificate needs a key that is gone', async () => {
    const ring = await KeyRing.open(dataDir, loopback);
    expect(() => ring.signerFor('did:key:z6MkGone#z6MkGone')).toThrow(/z6MkGone/);
  });

  it('keep the issuer of earlier certificates when the academy moves to a public address', async () => {
    const before = await KeyRing.open(dataDir, loopback);
    const after = await KeyRing.open(dataDir, academy);
    expect(after.active.did).toBe('did:web:academie.example');
    expect(after.signerFor(before.active.keyId).did).toMatch(/^did:key:z6Mk/);
    expect(after.isOurs(before.active.did) && after.isOurs(after.active.did)).toBe(true);
    expect(after.isOurs('did:web:elders.example')).toBe(false);
  });
});

describe('The issuer of certificates', () => {
  it('is a did:web at a public address, with its port and path', () => {
    expect(didWeb('https://academie.example')).toBe('did:web:academie.example');
    expect(didWeb('https://academie.example:8443')).toBe('did:web:academie.example%3A8443');
    expect(didWeb('https://school.example/academie/')).toBe('did:web:school.example:academie');
    expect(didWeb(loopback)).toBeUndefined();
  });

  it('has its document where did:web looks for it', () => {
    expect(didDocumentPath(academy)).toBe('/.well-known/did.json');
    expect(didDocumentPath('https://school.example/academie')).toBe('/academie/did.json');
  });

  it('publishes its public keys and never a secret one', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'keys-'));
    const ring = await KeyRing.open(dataDir, academy);
    expect(ring.didDocument()).toMatchObject({
      id: 'did:web:academie.example',
      assertionMethod: [ring.active.keyId],
      verificationMethod: [{ id: ring.active.keyId, type: 'Multikey', controller: 'did:web:academie.example' }],
    });
    const { secretKeyMultibase } = JSON.parse(await readFile(join(dataDir, 'keys', 'signing-key-1.json'), 'utf8'));
    expect(JSON.stringify(ring.didDocument())).not.toContain(secretKeyMultibase);
    expect((await KeyRing.open(dataDir, loopback)).didDocument()).toBeUndefined();
    await rm(dataDir, { recursive: true });
  });
});
