import { anIssuer } from '../testing/an-issuer';
import { signerWith } from './certificate-signer';

describe('The academy’s hand under a certificate', () => {
  it('gives the same text each time, which holds when it is checked', async () => {
    const { keys, credentials, certificate } = await anIssuer();
    const signer = signerWith(keys, credentials);
    const text = await signer.sign(certificate());
    expect(await signer.sign(certificate())).toBe(text);
    expect(await credentials.verify(JSON.parse(text), async () => 'good')).toMatchObject({ kind: 'Valid' });
  });

  it('names the key that signs from now on, and signs with the one that the certificate is pinned to', async () => {
    const { keys, credentials, certificate } = await anIssuer();
    const signer = signerWith(keys, credentials);
    const { proof } = JSON.parse(await signer.sign(certificate())) as { proof: { verificationMethod: string } };
    expect(proof.verificationMethod).toBe(signer.keyId());
    await expect(signer.sign(certificate({ keyId: 'did:key:z6MkLost#z6MkLost' }))).rejects.toThrow('z6MkLost');
  });
});
