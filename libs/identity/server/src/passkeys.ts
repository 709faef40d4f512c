import {
  AddPasskey,
  AskPasskey,
  EnterByPasskey,
  OwnPassword,
  PasskeyChallenges,
  RemovePasskey,
  StartPasskey,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { PostgresFactorStore } from './factors/factor-store';
import { RandomFactorSecrets } from './factors/random-factor-secrets';
import { siteOf, WebAuthn } from './factors/web-authn';
import { PasskeyResolver } from './graphql/passkey.resolver';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { SessionStore } from './sessions/session-store';
import { useCase } from './use-case';

/** Passkeys: what they are asked, and what they open. */
export const passkeys: Provider[] = [
  { provide: WebAuthn, inject: [CONFIG], useFactory: ({ publicUrl }: Config) => new WebAuthn(siteOf(publicUrl)) },
  useCase(PasskeyChallenges, PostgresFactorStore, WebAuthn, RandomFactorSecrets, CLOCK),
  useCase(StartPasskey, PostgresFactorStore, OwnPassword, PasskeyChallenges),
  useCase(
    AddPasskey,
    ...([PostgresFactorStore, PasskeyChallenges, WebAuthn] as const),
    ...([RandomFactorSecrets, SessionStore, CLOCK] as const),
  ),
  useCase(AskPasskey, PostgresFactorStore, PasskeyChallenges),
  useCase(
    EnterByPasskey,
    ...([PostgresFactorStore, PasskeyChallenges, WebAuthn] as const),
    ...([PostgresKnownBrowsers, SessionStore, CLOCK] as const),
  ),
  useCase(RemovePasskey, PostgresFactorStore, OwnPassword, SessionStore),
  PasskeyResolver,
];
