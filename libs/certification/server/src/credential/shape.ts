import { z } from 'zod';
import { OPEN_BADGE_CONTEXTS } from './open-badge';

const instant = z.iso.datetime({ offset: true });

/**
 * What every credential of ours looks like where the check depends on it. Strict on purpose: a second proof, an
 * inline context or another algorithm is how a forger would try to make old bytes mean something new.
 */
const shape = z.looseObject({
  '@context': z.tuple([z.literal(OPEN_BADGE_CONTEXTS[0]), z.literal(OPEN_BADGE_CONTEXTS[1])]),
  issuer: z.looseObject({ id: z.string() }),
  validFrom: instant,
  validUntil: instant.optional(),
  credentialStatus: z.strictObject({
    id: z.string(),
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListIndex: z.string().regex(/^\d{1,6}$/),
    statusListCredential: z.url(),
  }),
  proof: z.strictObject({
    type: z.literal('DataIntegrityProof'),
    cryptosuite: z.literal('eddsa-rdfc-2022'),
    proofPurpose: z.literal('assertionMethod'),
    created: instant,
    verificationMethod: z.string(),
    proofValue: z.string().startsWith('z'),
  }),
});

export type ShapedCredential = z.infer<typeof shape>;

export const hasOurShape = (credential: unknown): credential is ShapedCredential => shape.safeParse(credential).success;
