import { AskSignInLink, FirstStep, MailBrakes, SignInByLink, WriteSignInLinkLetter } from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { MailedSignInResolver } from './graphql/mailed-sign-in.resolver';
import { PostgresMailedSignInStore } from './postgres/mailed-sign-in-store';
import { RandomSecrets } from './sessions/random-secrets';
import { useCase } from './use-case';

/** Signing in by a link in a mail. */
export const mailedLinks: Provider[] = [
  PostgresMailedSignInStore,
  useCase(AskSignInLink, PostgresMailedSignInStore, RandomSecrets, MailBrakes, CLOCK),
  useCase(WriteSignInLinkLetter, PostgresMailedSignInStore, RandomSecrets, CLOCK),
  useCase(SignInByLink, PostgresMailedSignInStore, RandomSecrets, MailBrakes, FirstStep, CLOCK),
  MailedSignInResolver,
];
