import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** A certificate was revoked: what it proved is not proven by it any more. */
export const certificateRevoked = {
  type: 'certification.certificate-revoked.v1',
  schema: z.object({
    certificateId: z.uuid(),
    serial: z.string(),
    teacherId: z.uuid(),
    moduleSlug: z.string(),
  }),
} as const;
export type CertificateRevoked = EventOf<typeof certificateRevoked>;
