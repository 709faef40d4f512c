import type { Day } from '@academy/kernel';

/** What checking the signature alone found. */
type SignatureFinding = 'genuine' | 'broken' | 'unknown-issuer';

/** What the status list says; unknown when it could not be had or not be trusted. */
export type StatusFinding = 'good' | 'revoked' | 'unknown';

/** What anyone may be told about a certificate that they show or were shown. */
export type VerificationOutcome =
  | { readonly kind: 'Valid'; readonly validUntil: Day | null }
  | { readonly kind: 'Expired'; readonly validFrom: Day; readonly validUntil: Day }
  | { readonly kind: 'NotYetValid'; readonly validFrom: Day }
  | { readonly kind: 'Revoked' }
  | { readonly kind: 'StatusUnknown' }
  | { readonly kind: 'Tampered' }
  | { readonly kind: 'UnknownIssuer' };

export interface VerificationFindings {
  readonly signature: SignatureFinding;
  readonly status: StatusFinding;
  readonly validFrom: Day;
  /** The last day it is valid. */
  readonly validUntil: Day | null;
  readonly today: Day;
}

/**
 * Weighs the findings. Nothing is said of content whose signature does not hold, and a certificate is
 * never called valid while it could have been withdrawn without our knowing.
 */
export function judge({ signature, status, validFrom, validUntil, today }: VerificationFindings): VerificationOutcome {
  if (signature === 'unknown-issuer') return { kind: 'UnknownIssuer' };
  if (signature === 'broken') return { kind: 'Tampered' };
  if (status === 'revoked') return { kind: 'Revoked' };
  if (today < validFrom) return { kind: 'NotYetValid', validFrom };
  if (validUntil !== null && today > validUntil) return { kind: 'Expired', validFrom, validUntil };
  if (status === 'unknown') return { kind: 'StatusUnknown' };
  return { kind: 'Valid', validUntil };
}
