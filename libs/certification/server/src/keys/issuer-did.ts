const DID_CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];

export interface VerificationMethod {
  readonly '@context'?: string;
  readonly id: string;
  readonly type: 'Multikey';
  readonly controller: string;
  readonly publicKeyMultibase: string;
}

/** What the world may know of an issuer: its public keys, and that they may sign its statements. */
export interface DidDocument {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly verificationMethod: readonly VerificationMethod[];
  readonly assertionMethod: readonly string[];
}

/** Who signs: a `did:web` where the world can look it up safely, else the key itself as `did:key`. */
export function issuerDid(publicUrl: string, publicKeyMultibase: string): string {
  return didWeb(publicUrl) ?? `did:key:${publicKeyMultibase}`;
}

/** The `did:web` of an https address; undefined for any other. */
export function didWeb(publicUrl: string): string | undefined {
  const { protocol, host, pathname } = new URL(publicUrl);
  if (protocol !== 'https:') return undefined;
  const path = pathname.split('/').filter(Boolean);
  return ['did:web', encodeURIComponent(host), ...path].join(':');
}

/** Where under the host the document of a `did:web` is looked for. */
export function didDocumentPath(publicUrl: string): string {
  const path = new URL(publicUrl).pathname.replace(/\/+$/, '');
  return path === '' ? '/.well-known/did.json' : `${path}/did.json`;
}

export const keyIdOf = (did: string, publicKeyMultibase: string): string => `${did}#${publicKeyMultibase}`;

/** The issuer in a key id. */
export const didIn = (keyId: string): string => keyId.slice(0, Math.max(0, keyId.indexOf('#')));

/** The public key in a key id: our key ids carry it, so that a key is found whatever its issuer was called. */
export const publicKeyIn = (keyId: string): string => keyId.slice(keyId.indexOf('#') + 1);

/** One key, as a verifier looks it up. */
export const verificationMethod = (did: string, publicKeyMultibase: string): VerificationMethod => ({
  '@context': 'https://w3id.org/security/multikey/v1',
  id: keyIdOf(did, publicKeyMultibase),
  type: 'Multikey',
  controller: did,
  publicKeyMultibase,
});

/** The document that ties keys to an issuer. */
export function didDocument(did: string, publicKeys: readonly string[]): DidDocument {
  const methods = publicKeys.map((key) => {
    const { '@context': _context, ...method } = verificationMethod(did, key);
    return method;
  });
  return {
    '@context': DID_CONTEXTS,
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}
