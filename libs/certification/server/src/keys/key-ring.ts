import { createPrivateKey, sign as signEdDsa, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { didDocument, didIn, didWeb, issuerDid, keyIdOf, publicKeyIn, type DidDocument } from './issuer-did';
import { KeyFault } from './key-fault';
import { readOrMakeSigningKeys, type SigningKey } from './signing-key-files';

/** Signs in the academy's name, under one key. */
export interface Signer {
  /** `did#key`. */
  readonly keyId: string;
  readonly did: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** The academy's signing keys: one that signs from now on, and those of earlier certificates. */
export class KeyRing {
  /** The key for new certificates. */
  readonly active: Signer;

  private constructor(
    private readonly keys: readonly SigningKey[],
    private readonly publicUrl: string,
  ) {
    const [newest] = keys;
    if (!newest) throw new KeyFault('There is no signing key');
    this.active = signerWith(newest, issuerDid(publicUrl, newest.publicKeyMultibase));
  }

  /** Reads the keys under the data folder, newest first; makes the first one when there is none yet. */
  static async open(dataDir: string, publicUrl: string): Promise<KeyRing> {
    return new KeyRing(await readOrMakeSigningKeys(join(dataDir, 'keys')), publicUrl);
  }

  /** The signer that a certificate is pinned to, under the issuer that it had then. */
  signerFor(keyId: string): Signer {
    if (keyId === this.active.keyId) return this.active;
    const key = this.keys.find(({ publicKeyMultibase }) => publicKeyMultibase === publicKeyIn(keyId));
    if (!key) throw new KeyFault(`Certificates were signed with ${keyId}, and that key is not in the keys folder`);
    return signerWith(key, didIn(keyId));
  }

  /** Public keys that ever signed for us, newest first. */
  get publicKeys(): readonly string[] {
    return this.keys.map(({ publicKeyMultibase }) => publicKeyMultibase);
  }

  /** The document to publish for `did:web`; undefined while the academy has no https address. */
  didDocument(): DidDocument | undefined {
    const did = didWeb(this.publicUrl);
    return did === undefined ? undefined : didDocument(did, this.publicKeys);
  }

  /** Whether an issuer's name is one of ours. */
  isOurs(did: string): boolean {
    return did === didWeb(this.publicUrl) || this.publicKeys.some((key) => did === `did:key:${key}`);
  }
}

function signerWith(key: SigningKey, did: string): Signer {
  const keyId = keyIdOf(did, key.publicKeyMultibase);
  const secret = secretKeyOf(key);
  return { keyId, did, sign: async (data) => signEdDsa(null, data, await secret) };
}

/** Read once for all that it will sign: reading it takes longer than signing. */
async function secretKeyOf(key: SigningKey): Promise<KeyObject> {
  const { secretKey, publicKey } = await Ed25519Multikey.from(key);
  // The first half of the secret is the seed, which is all of it that a JWK has.
  const [d, x] = [secretKey.subarray(0, 32), publicKey].map((bytes) => Buffer.from(bytes).toString('base64url'));
  return createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d, x }, format: 'jwk' });
}
