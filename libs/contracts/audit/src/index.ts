import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** What is written down for good, whoever did it. */
export const noteKinds = [
  'ROLE_GIVEN',
  'ROLE_ENDED',
  'ORGANISATION_ADMITTED',
  'ORGANISATION_NOT_ADMITTED',
  'SIGNED_OFF',
  'SIGN_OFF_TAKEN_BACK',
  'CERTIFICATE_AWARDED',
  'CERTIFICATE_REVOKED',
  'OBJECTION_ANSWERED',
  'CODE_APP_ON',
  'CODE_APP_OFF',
  'RECOVERY_CODES_DRAWN',
  'RECOVERY_CODE_USED',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  'ADDRESS_CHANGED',
  'SIGN_IN_LINKED',
  'SIGN_IN_UNLINKED',
  'SCIM_KEY_MADE',
  'SCIM_KEY_REVOKED',
  'SHARED',
  'SHARING_STOPPED',
  'MODULE_PUBLISHED',
  'MODULE_RETURNED',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Someone changed what another is, may or is worth: told in the transaction of the change, and written down for good. */
export const noted = {
  type: 'audit.noted.v1',
  schema: z.object({
    kind: z.enum(noteKinds),
    /** The account of who did it; null when it followed by itself. */
    by: z.uuid().nullable(),
    /** Account or teacher whom it is about. */
    whom: z.uuid(),
    /** For which organisation it was done. */
    organisationId: z.string().nullable(),
    /** The role, the module or the certificate: ids, never words about someone. */
    about: z.string().nullable(),
    /** Why, in the words of who did it. */
    reason: z.string().nullable(),
  }),
} as const;
export type Noted = EventOf<typeof noted>;
