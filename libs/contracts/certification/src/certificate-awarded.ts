import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** A teacher earned a certificate: what was claimed, or was still unknown, is now proven. */
export const certificateAwarded = {
  type: 'certification.certificate-awarded.v1',
  schema: z.object({
    certificateId: z.uuid(),
    /** The code of its public page. */
    serial: z.string(),
    teacherId: z.uuid(),
    moduleSlug: z.string(),
    /** Name of the credential that the module leads to, such as `labveiligheid`. */
    credential: z.string(),
    outcomes: z.array(z.object({ competenceId: z.string(), level: z.literal([0, 1, 2, 3, 4, 5]) })),
    issuedOn: z.iso.date(),
    /** The last day on which it counts; null when it does not expire. */
    validUntil: z.iso.date().nullable(),
  }),
} as const;
export type CertificateAwarded = EventOf<typeof certificateAwarded>;
