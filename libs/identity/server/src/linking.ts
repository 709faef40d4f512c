import { resolve } from 'node:path';
import {
  BeginLinking,
  BeginRound,
  FinishRound,
  FirstStep,
  JoinByProvider,
  MailBrakes,
  OwnPassword,
  UnlinkSignIn,
} from '@academy/identity/core';
import { projectRoot, type Config } from '@academy/platform/config';
import { CLOCK, CONFIG, LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import type { Provider } from '@nestjs/common';
import { LinkingResolver } from './graphql/linking.resolver';
import { PostgresLinkStore } from './linking/link-store';
import { OidcProviders } from './linking/oidc-providers';
import { LinksOf } from './linking/own-links';
import { readProviders } from './linking/provider-settings';
import { PostgresSignUpStore } from './postgres/sign-up-store';
import { RandomSecrets } from './sessions/random-secrets';
import { SessionStore } from './sessions/session-store';
import { useCase } from './use-case';

/** The page to which providers send people back; it is written down with each of them, and so stays. */
const BACK = '/inloggen/terug';

const providersOf = ({ signInProviders, publicUrl }: Config, logger: Logger) =>
  new OidcProviders(
    readProviders(signInProviders && resolve(projectRoot(), signInProviders)),
    `${publicUrl}${BACK}`,
    logger,
  );

/** Signing in by a provider of OpenID Connect. */
export const linking: Provider[] = [
  { provide: OidcProviders, inject: [CONFIG, LOGGER], useFactory: providersOf },
  PostgresLinkStore,
  LinksOf,
  useCase(BeginRound, PostgresLinkStore, OidcProviders, RandomSecrets, CLOCK),
  useCase(BeginLinking, OwnPassword, BeginRound),
  useCase(JoinByProvider, PostgresSignUpStore, RandomSecrets, MailBrakes, CLOCK),
  useCase(FinishRound, PostgresLinkStore, OidcProviders, JoinByProvider, FirstStep, RandomSecrets, CLOCK),
  useCase(UnlinkSignIn, PostgresLinkStore, OwnPassword, SessionStore),
  LinkingResolver,
];
