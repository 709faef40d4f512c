import type { Noted } from '@academy/contracts/audit';
import { anId } from '@academy/testkit/pure';

/** Something to be written down, where it does not matter what. */
export const aNote = (): Noted => ({
  ...{ type: 'audit.noted.v1', kind: 'ROLE_GIVEN', by: null, whom: anId<'Account'>() },
  ...{ organisationId: null, about: 'author', reason: null },
});
