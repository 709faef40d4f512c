import type { Noted, NoteKind } from '@academy/contracts/audit';
import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';

/** What is written down for good of who gives a role at an organisation, or ends it; nobody does at the command line. */
export const noteOfRole = (
  kind: Extract<NoteKind, 'ROLE_GIVEN' | 'ROLE_ENDED'>,
  by: AccountId | null,
  who: { readonly accountId: AccountId; readonly organisationId: OrganisationId; readonly role: Role },
): Noted => ({
  ...{ type: 'audit.noted.v1', kind, by, whom: who.accountId },
  ...{ organisationId: who.organisationId, about: who.role, reason: null },
});
