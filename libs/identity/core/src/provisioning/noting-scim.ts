import type { Noted, NoteKind } from '@academy/contracts/audit';
import type { Actor } from '@academy/contracts/identity';
import type { Membership } from '../application/membership-store';
import { noteOfRole } from '../application/noting';
import type { ScimActor, ScimKey } from '../domain/scim-key';

/** What is written down for good of who makes a key, or revokes it. */
export const noteOfScimKey = (
  kind: Extract<NoteKind, 'SCIM_KEY_MADE' | 'SCIM_KEY_REVOKED'>,
  { accountId }: Actor,
  { id, organisationId }: Pick<ScimKey, 'id' | 'organisationId'>,
): Noted => ({
  ...{ type: 'audit.noted.v1', kind, by: accountId, whom: accountId },
  ...{ organisationId, about: id, reason: null },
});

/** Nobody ended it by hand: it says by which key it was. */
export const noteOfEnding = ({ name }: ScimActor, membership: Membership): Noted => ({
  ...noteOfRole('ROLE_ENDED', null, membership),
  reason: `SCIM: ${name}`,
});
