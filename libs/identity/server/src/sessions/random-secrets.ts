import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Secrets } from '@academy/identity/core';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';

const DIGITS = 6;

@Injectable()
export class RandomSecrets implements Secrets {
  code(): string {
    return String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  }

  token(): string {
    return randomBytes(32).toString('base64url');
  }

  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }

  accountId() {
    return newId<'Account'>();
  }

  teacherId() {
    return newId<'Teacher'>();
  }

  resetId() {
    return newId<'PasswordReset'>();
  }

  mailedSignInId() {
    return newId<'MailedSignIn'>();
  }

  invitationId() {
    return newId<'Invitation'>();
  }

  linkId() {
    return newId<'LinkedSignIn'>();
  }

  scimKeyId() {
    return newId<'ScimKey'>();
  }

  scimPersonId() {
    return newId<'ScimPerson'>();
  }

  signUpId() {
    return newId<'SignUp'>();
  }
}
