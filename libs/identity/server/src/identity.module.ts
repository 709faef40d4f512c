import { People } from '@academy/contracts/identity';
import { SignIn } from '@academy/identity/core';
import { CallerOf } from '@academy/platform/graphql';
import { Global, Module } from '@nestjs/common';
import { MeResolver } from './graphql/me.resolver';
import { SignInResolver } from './graphql/sign-in.resolver';
import { Accounts } from './postgres/accounts';
import { PostgresTryCounter } from './postgres/try-counter';
import { Actors } from './sessions/actors';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';

@Global()
@Module({
  providers: [
    Accounts,
    SessionStore,
    PostgresTryCounter,
    Argon2Passwords,
    { provide: People, useExisting: Accounts },
    { provide: CallerOf, useClass: Actors },
    {
      provide: SignIn,
      inject: [Accounts, Argon2Passwords, PostgresTryCounter, SessionStore],
      useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
    },
    SignInResolver,
    MeResolver,
  ],
  exports: [People, CallerOf],
})
export class IdentityModule {}
