import { judge, type StatusFinding, type VerificationOutcome } from '@academy/certification/core';
import { dayOf, type Clock } from '@academy/kernel';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential as verifySignature } from '@digitalbazaar/vc';
import { publicKeyIn } from '../keys/issuer-did';
import type { KeyRing } from '../keys/key-ring';
import { offlineLoader } from './document-loader';
import { hasOurShape, type ShapedCredential } from './shape';

/** Says whether a place on a status list is marked; throws or answers `unknown` when it cannot be known. */
export type StatusOf = (place: { statusListCredential: string; index: number }) => Promise<StatusFinding>;

export interface Verifying {
  readonly keys: Pick<KeyRing, 'publicKeys' | 'isOurs'>;
  /** Whether the signature of what has our shape holds. */
  readonly isGenuine: (credential: ShapedCredential) => Promise<boolean>;
  readonly statusOf: StatusOf;
  readonly clock: Clock;
}

/** Checks a credential that anyone may hand in: who signed it, whether it was changed, and whether it holds today. */
export async function verifyCredential(
  credential: unknown,
  { keys, isGenuine, statusOf, clock }: Verifying,
): Promise<VerificationOutcome> {
  if (!hasOurShape(credential)) return { kind: isFromElsewhere(credential, keys) ? 'UnknownIssuer' : 'Tampered' };
  const signature = isFromElsewhere(credential, keys)
    ? ('unknown-issuer' as const)
    : (await isGenuine(credential))
      ? ('genuine' as const)
      : ('broken' as const);
  return judge({
    signature,
    status: signature === 'genuine' ? await statusFound(credential, statusOf) : 'unknown',
    validFrom: dayOf(new Date(credential.validFrom)),
    validUntil: credential.validUntil === undefined ? null : dayOf(new Date(credential.validUntil)),
    today: clock.today(),
  });
}

/** Checks the signature of anything that the academy signs, apart from its dates and its status. */
export async function isGenuine(
  credential: object & { validFrom: string },
  publicKeys: readonly string[],
): Promise<boolean> {
  const { verified } = await verifySignature({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: offlineLoader(publicKeys),
    now: new Date(credential.validFrom),
    checkStatus: async () => ({ verified: true }),
  });
  return verified;
}

/** Neither the issuer's name nor the key is ours: then nothing of ours was tampered with. */
function isFromElsewhere(credential: unknown, keys: Verifying['keys']): boolean {
  const { issuer, proof } = Object(credential) as { issuer?: unknown; proof?: unknown };
  const did = typeof issuer === 'string' ? issuer : (Object(issuer) as { id?: unknown }).id;
  const keyId = (Object(proof) as { verificationMethod?: unknown }).verificationMethod;
  const ourName = typeof did === 'string' && keys.isOurs(did);
  const ourKey = typeof keyId === 'string' && keys.publicKeys.includes(publicKeyIn(keyId));
  return !ourName && !ourKey;
}

async function statusFound({ credentialStatus }: ShapedCredential, statusOf: StatusOf): Promise<StatusFinding> {
  const { statusListCredential, statusListIndex } = credentialStatus;
  try {
    return await statusOf({ statusListCredential, index: Number(statusListIndex) });
  } catch {
    // Whatever kept the list from us, the honest answer is the same: we do not know.
    return 'unknown';
  }
}
