import type { Noted, NoteKind } from '@academy/contracts/audit';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';

/** What is written down for good of who signs off, or takes that back, with the reason. */
export const signingOff = (
  kind: Extract<NoteKind, 'SIGNED_OFF' | 'SIGN_OFF_TAKEN_BACK'>,
  { accountId }: Actor,
  { teacherId, organisationId, moduleSlug }: Pick<EnrolmentFacts, 'teacherId' | 'organisationId' | 'moduleSlug'>,
  reason: string | null = null,
): Noted => ({
  type: 'audit.noted.v1',
  ...{ kind, by: accountId, whom: teacherId, organisationId, about: moduleSlug, reason },
});
