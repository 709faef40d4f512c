import type { Noted } from '@academy/contracts/audit';
import type { Actor } from '@academy/contracts/identity';
import type { Share } from './share';

/** What is written down for good of someone who shares, or stops: with whom, and no more of what than its kind. */
export const noteOfShare = (
  kind: 'SHARED' | 'SHARING_STOPPED',
  { accountId }: Pick<Actor, 'accountId'>,
  { teacherId, organisationId, kind: about }: Share,
): Noted => ({
  ...{ type: 'audit.noted.v1', kind, by: accountId, whom: teacherId },
  ...{ organisationId, about, reason: null },
});
