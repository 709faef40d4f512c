import dns from 'node:dns';
import net from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syncBuiltinESMExports } from 'node:module';
import { aCertificate } from '../../../core/src/testing/builders';
import type { Certificate } from '@academy/certification/core';
import { clockAt, type Clock } from '@academy/kernel';
import { KeyRing } from '../keys/key-ring';
import { Credentials } from '../credential/credentials';
import { siteAt } from '../credential/site';

/** Lets every attempt to leave this process fail, and counts them. */
export function withoutNetwork(): { readonly attempts: string[]; restore(): void } {
  const attempts: string[] = [];
  const refuse = (way: string) => () => {
    attempts.push(way);
    throw new Error(`The test tried to reach the network: ${way}`);
  };
  const before = {
    connect: net.Socket.prototype.connect,
    lookup: dns.lookup,
    resolve: dns.resolve,
    fetch: globalThis.fetch,
  };
  net.Socket.prototype.connect = refuse('connect');
  dns.lookup = refuse('lookup') as never;
  dns.resolve = refuse('resolve') as never;
  globalThis.fetch = refuse('fetch');
  syncBuiltinESMExports();
  return {
    attempts,
    restore() {
      net.Socket.prototype.connect = before.connect;
      dns.lookup = before.lookup;
      dns.resolve = before.resolve;
      globalThis.fetch = before.fetch;
      syncBuiltinESMExports();
    },
  };
}

/** A fresh key ring in a folder that is gone afterwards. */
async function aKeyRing(publicUrl = 'https://academie.example'): Promise<KeyRing> {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  const keys = await KeyRing.open(folder, publicUrl);
  await rm(folder, { recursive: true });
  return keys;
}

/** An academy that issues: its keys, its credentials, and a certificate pinned to its key. */
export async function anIssuer(
  publicUrl = 'https://academie.example',
  clock: Clock = clockAt(new Date('2026-12-01T12:00:00Z')),
) {
  const keys = await aKeyRing(publicUrl);
  const credentials = new Credentials(keys, siteAt(publicUrl), clock);
  const certificate = (facts: Partial<Certificate> = {}) => aCertificate({ keyId: keys.active.keyId, ...facts });
  return { keys, credentials, certificate, site: siteAt(publicUrl) };
}
