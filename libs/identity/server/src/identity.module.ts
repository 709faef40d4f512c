import { People } from '@academy/contracts/identity';
import { SignIn } from '@academy/identity/core';
import { CallerOf, UsedKeys } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { MeResolver } from './graphql/me.resolver';
import { SignInResolver } from './graphql/sign-in.resolver';
import { TidyHearer } from './jobs/tidy.hearer';
import { Accounts } from './postgres/accounts';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { PostgresUsedKeys } from './postgres/used-keys';
import { Actors } from './sessions/actors';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';
import { WaitingLine } from './sessions/waiting-line';

@Global()
@Module({
  providers: [
    Accounts,
    SessionStore,
    PostgresFailedTries,
    PostgresKnownBrowsers,
    WaitingLine,
    Argon2Passwords,
    TidyHearer,
    { provide: People, useExisting: Accounts },
    { provide: CallerOf, useClass: Actors },
    { provide: UsedKeys, useClass: PostgresUsedKeys },
    {
      provide: SignIn,
      inject: [Accounts, Argon2Passwords, PostgresFailedTries, WaitingLine, PostgresKnownBrowsers, SessionStore, CLOCK],
      useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
    },
    SignInResolver,
    MeResolver,
  ],
  exports: [People, CallerOf, UsedKeys],
})
export class IdentityModule {}
