import {
  AskPasswordReset,
  ChangeAccount,
  ChangePassword,
  ConfirmSignUp,
  MailBrakes,
  ResetPassword,
  SendCodeAgain,
  StartSignUp,
  WriteChangedLetter,
  WriteResetLetter,
  WriteSignUpLetter,
} from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { PostgresAccountStore } from './postgres/account-store';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { PostgresSignUpStore } from './postgres/sign-up-store';
import { ZxcvbnGuesses } from './sessions/guessed-passwords';
import { Argon2Passwords } from './sessions/passwords';
import { RandomSecrets } from './sessions/random-secrets';
import { SessionStore } from './sessions/session-store';
import { WaitingLine } from './sessions/waiting-line';
import { useCase } from './use-case';

/** What an account is made with, and changed and got back by who forgot its password. */
export const joining: Provider[] = [
  PostgresSignUpStore,
  PostgresAccountStore,
  ZxcvbnGuesses,
  RandomSecrets,
  useCase(MailBrakes, PostgresFailedTries, CLOCK),
  useCase(StartSignUp, PostgresSignUpStore, Argon2Passwords, ZxcvbnGuesses, WaitingLine, MailBrakes, CLOCK),
  useCase(SendCodeAgain, PostgresSignUpStore, MailBrakes, CLOCK),
  useCase(WriteSignUpLetter, PostgresSignUpStore, Argon2Passwords, RandomSecrets, CLOCK),
  useCase(AskPasswordReset, PostgresAccountStore, RandomSecrets, MailBrakes, CLOCK),
  useCase(WriteResetLetter, PostgresAccountStore, RandomSecrets, CLOCK),
  useCase(WriteChangedLetter, PostgresAccountStore),
  useCase(ChangeAccount, PostgresAccountStore),
  useCase(
    ChangePassword,
    ...([PostgresAccountStore, Argon2Passwords, ZxcvbnGuesses, PostgresFailedTries] as const),
    ...([WaitingLine, SessionStore, CLOCK] as const),
  ),
  useCase(
    ResetPassword,
    ...([PostgresAccountStore, Argon2Passwords, ZxcvbnGuesses, RandomSecrets] as const),
    ...([WaitingLine, MailBrakes, CLOCK] as const),
  ),
  useCase(
    ConfirmSignUp,
    ...([PostgresSignUpStore, Argon2Passwords, RandomSecrets, WaitingLine] as const),
    ...([MailBrakes, PostgresKnownBrowsers, SessionStore, CLOCK] as const),
  ),
];
