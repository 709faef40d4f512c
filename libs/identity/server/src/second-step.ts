import {
  ConfirmCodeApp,
  GiveCode,
  OwnPassword,
  RemoveCodeApp,
  RenewRecoveryCodes,
  SecondSteps,
  StartCodeApp,
  WriteFactorLetter,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { PostgresFactorStore } from './factors/factor-store';
import { FactorsOf } from './factors/own-factors';
import { RandomFactorSecrets } from './factors/random-factor-secrets';
import { SealingKey } from './factors/sealing-key';
import { HmacTimedCodes } from './factors/timed-codes';
import { SecondStepResolver } from './graphql/second-step.resolver';
import { PostgresAccountStore } from './postgres/account-store';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';
import { WaitingLine } from './sessions/waiting-line';
import { useCase } from './use-case';

/** What is asked besides a password. */
export const secondStep: Provider[] = [
  { provide: SealingKey, inject: [CONFIG], useFactory: ({ dataDir }: Config) => new SealingKey(dataDir) },
  { provide: HmacTimedCodes, useClass: HmacTimedCodes },
  PostgresFactorStore,
  RandomFactorSecrets,
  FactorsOf,
  useCase(OwnPassword, PostgresFactorStore, Argon2Passwords, PostgresFailedTries, WaitingLine, CLOCK),
  useCase(SecondSteps, PostgresFactorStore, RandomFactorSecrets, CLOCK),
  useCase(StartCodeApp, PostgresFactorStore, OwnPassword, RandomFactorSecrets),
  useCase(
    ConfirmCodeApp,
    ...([PostgresFactorStore, HmacTimedCodes, RandomFactorSecrets] as const),
    ...([PostgresFailedTries, SessionStore, CLOCK] as const),
  ),
  useCase(RemoveCodeApp, PostgresFactorStore, OwnPassword, SessionStore),
  useCase(RenewRecoveryCodes, PostgresFactorStore, OwnPassword, RandomFactorSecrets),
  useCase(
    GiveCode,
    ...([PostgresFactorStore, HmacTimedCodes, RandomFactorSecrets, PostgresFailedTries] as const),
    ...([WaitingLine, PostgresKnownBrowsers, SessionStore, CLOCK] as const),
  ),
  useCase(WriteFactorLetter, PostgresAccountStore),
  SecondStepResolver,
];
