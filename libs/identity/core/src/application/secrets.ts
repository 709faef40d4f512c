import type { AccountId, TeacherId } from '@academy/contracts/identity';
import type { InvitationId } from '../domain/invitation';
import type { MailedSignInId } from '../domain/mailed-sign-in';
import type { LinkId } from '../domain/provider-identity';
import type { ScimKeyId } from '../domain/scim-key';
import type { ScimPersonId } from '../domain/scim-person';
import type { ResetId } from './account-store';
import type { SignUpId } from './sign-up-store';

/** What nobody can guess. */
export interface Secrets {
  /** Six digits, to type over from a mail. */
  code(): string;
  /** For a link; too long to be guessed, so that a plain hash of it is enough. */
  token(): string;
  hashOf(token: string): string;
  accountId(): AccountId;
  teacherId(): TeacherId;
  resetId(): ResetId;
  mailedSignInId(): MailedSignInId;
  invitationId(): InvitationId;
  linkId(): LinkId;
  signUpId(): SignUpId;
  scimKeyId(): ScimKeyId;
  scimPersonId(): ScimPersonId;
}

/** Makes what passwords and codes are kept as: so slow to try out that a copy of it opens nothing in time. */
export interface SlowHashes {
  hash(secret: string): Promise<string>;
  /** Takes as long when there is no hash. */
  matches(secret: string, hash: string | null | undefined): Promise<boolean>;
}
