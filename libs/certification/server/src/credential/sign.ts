import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import type { Signer } from '../keys/key-ring';
import { offlineLoader } from './document-loader';

export type Signed<T> = T & { readonly proof: Readonly<Record<string, string>> };

/**
 * Adds a data integrity proof (eddsa-rdfc-2022). Ed25519 leaves nothing to chance and the moment is given,
 * so signing again gives the same bytes.
 */
export async function sign<T extends object>(unsigned: T, signer: Signer, signedAt: string): Promise<Signed<T>> {
  const suite = new DataIntegrityProof({
    cryptosuite,
    date: signedAt,
    signer: {
      id: signer.keyId,
      algorithm: 'Ed25519',
      sign: ({ data }: { data: Uint8Array }) => signer.sign(data),
    },
  });
  return issue({
    credential: structuredClone(unsigned),
    suite,
    documentLoader: offlineLoader([]),
    now: new Date(signedAt),
  });
}
