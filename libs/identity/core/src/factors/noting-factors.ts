import type { Noted, NoteKind } from '@academy/contracts/audit';
import type { AccountId, LetterDue } from '@academy/contracts/identity';

/** What happened to what someone shows besides their password, or in its place. */
export type FactorChange = Extract<
  LetterDue['about'],
  | 'code-app-on'
  | 'code-app-off'
  | 'recovery-codes-drawn'
  | 'recovery-code-used'
  | 'passkey-added'
  | 'passkey-removed'
  | 'sign-in-linked'
  | 'sign-in-unlinked'
>;

const kinds: Record<FactorChange, NoteKind> = {
  'code-app-on': 'CODE_APP_ON',
  'code-app-off': 'CODE_APP_OFF',
  'recovery-codes-drawn': 'RECOVERY_CODES_DRAWN',
  'recovery-code-used': 'RECOVERY_CODE_USED',
  'passkey-added': 'PASSKEY_ADDED',
  'passkey-removed': 'PASSKEY_REMOVED',
  'sign-in-linked': 'SIGN_IN_LINKED',
  'sign-in-unlinked': 'SIGN_IN_UNLINKED',
};

/**
 * The news of it: a mail, so that its owner notices when it was not them, and what is written down for good; `by` is null
 * where whoever operates the academy did it.
 */
export const newsOfFactor = (
  about: FactorChange,
  accountId: AccountId,
  by: AccountId | null = accountId,
): readonly [LetterDue, Noted] => [
  { type: 'identity.letter-due.v1', about, id: accountId },
  {
    ...{ type: 'audit.noted.v1', kind: kinds[about], by, whom: accountId },
    ...{ organisationId: null, about: null, reason: null },
  },
];
