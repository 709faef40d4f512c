import { Letters, OrganisationNames, People, Succession, WhereTheyWork, WhoWorksAs } from '@academy/contracts/identity';
import { EndMembership, FirstStep, GiveRole, SecondSteps, SignIn } from '@academy/identity/core';
import { CallerOf, UsedKeys } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module } from '@nestjs/common';
import { AccountResolver } from './graphql/account.resolver';
import { DemoPeopleResolver } from './graphql/demo-people.resolver';
import { Entering } from './graphql/entering';
import { MyAccounts } from './graphql/my-accounts';
import { MeResolver } from './graphql/me.resolver';
import { OwnSession } from './graphql/own-session';
import { OrganisationResolver } from './graphql/organisation.resolver';
import { PasswordResolver } from './graphql/password.resolver';
import { SignInResolver } from './graphql/sign-in.resolver';
import { SignUpResolver } from './graphql/sign-up.resolver';
import { WhoIsIn } from './graphql/who-is-in';
import { AccountLetters } from './letters';
import { addresses } from './addresses';
import { inviting } from './inviting';
import { joining } from './joining';
import { linking } from './linking';
import { mailedLinks } from './mailed-links';
import { TidyHearer } from './jobs/tidy.hearer';
import { Accounts } from './postgres/accounts';
import { Colleagues } from './postgres/colleagues';
import { DemoPeople } from './postgres/demo-people';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';
import { PostgresUsedKeys } from './postgres/used-keys';
import { PostgresMembershipStore } from './postgres/membership-store';
import { PostgresOrganisationNames } from './postgres/organisation-names';
import { OwnSessions } from './postgres/own-sessions';
import { PostgresSuccession } from './postgres/succession';
import { PostgresWhoWorksAs } from './postgres/who-works-as';
import { Workplaces } from './postgres/workplaces';
import { Actors } from './sessions/actors';
import { Argon2Passwords } from './sessions/passwords';
import { SessionStore } from './sessions/session-store';
import { WaitingLine } from './sessions/waiting-line';
import { registering } from './registering';
import { passkeys } from './passkeys';
import { provisioning } from './provisioning';
import { ScimController } from './scim/scim.controller';
import { secondStep } from './second-step';
import { useCase } from './use-case';

@Global()
@Module({
  controllers: [ScimController],
  providers: [
    Accounts,
    Workplaces,
    DemoPeople,
    SessionStore,
    PostgresFailedTries,
    PostgresKnownBrowsers,
    WaitingLine,
    Argon2Passwords,
    TidyHearer,
    { provide: People, useExisting: Accounts },
    { provide: OrganisationNames, useClass: PostgresOrganisationNames },
    { provide: WhereTheyWork, useExisting: Workplaces },
    { provide: Succession, useClass: PostgresSuccession },
    { provide: WhoWorksAs, useClass: PostgresWhoWorksAs },
    { provide: CallerOf, useClass: Actors },
    { provide: UsedKeys, useClass: PostgresUsedKeys },
    useCase(FirstStep, PostgresKnownBrowsers, SecondSteps, SessionStore),
    useCase(
      SignIn,
      ...([Accounts, Argon2Passwords, PostgresFailedTries, WaitingLine] as const),
      ...([PostgresKnownBrowsers, FirstStep, CLOCK] as const),
    ),
    PostgresMembershipStore,
    Colleagues,
    useCase(GiveRole, PostgresMembershipStore, CLOCK),
    useCase(EndMembership, PostgresMembershipStore, CLOCK),
    OrganisationResolver,
    ...joining,
    ...registering,
    ...inviting,
    ...secondStep,
    ...passkeys,
    ...addresses,
    ...linking,
    ...mailedLinks,
    ...provisioning,
    AccountLetters,
    { provide: Letters, useExisting: AccountLetters },
    WhoIsIn,
    Entering,
    SignInResolver,
    SignUpResolver,
    PasswordResolver,
    OwnSessions,
    MyAccounts,
    OwnSession,
    AccountResolver,
    DemoPeopleResolver,
    MeResolver,
  ],
  exports: [People, OrganisationNames, Succession, WhereTheyWork, WhoWorksAs, Letters, CallerOf, UsedKeys],
})
export class IdentityModule {}
