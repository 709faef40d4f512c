import { letterDue, tidyingDue } from '@academy/contracts/identity';
import type { ContextManifest } from '@academy/platform/nest';
import { dayOf } from '@academy/kernel';
import { accountFiller } from './fill-accounts';
import { accountImporter } from './import-accounts';
import { organisationFiller, organisationImporter } from './import-organisations';
import { IdentityModule } from './identity.module';
import { Identity1795500100000 } from './migrations/1795500100000-identity';
import { UsedKeys1795800400000 } from './migrations/1795800400000-used-keys';
import { KnownBrowsers1795800600000 } from './migrations/1795800600000-known-browsers';
import { TidiedKeys1795801950000 } from './migrations/1795801950000-tidied-keys';
import { Memberships1795803000000 } from './migrations/1795803000000-memberships';
import { MembershipsChange1795803100000 } from './migrations/1795803100000-memberships-change';
import { SignUp1795803300000 } from './migrations/1795803300000-sign-up';
import { PasswordReset1795803310000 } from './migrations/1795803310000-password-reset';
import { OwnSessions1795803320000 } from './migrations/1795803320000-own-sessions';
import { Invitations1795803600000 } from './migrations/1795803600000-invitations';
import { Registrations1795803900000 } from './migrations/1795803900000-registrations';
import { SecondStep1795803700000 } from './migrations/1795803700000-second-step';
import { Passkeys1795803720000 } from './migrations/1795803720000-passkeys';
import { AddressChange1795804300000 } from './migrations/1795804300000-address-change';
import { LinkedSignIns1795804100000 } from './migrations/1795804100000-linked-sign-ins';
import { SessionsGoOn1795804310000 } from './migrations/1795804310000-sessions-go-on';
import { MailedSignIn1795806000000 } from './migrations/1795806000000-mailed-sign-in';
import { Scim1795807100000 } from './migrations/1795807100000-scim';
import { OwnRegistrations1795809000000 } from './migrations/1795809000000-own-registrations';
import { identityTables } from './postgres/tables';

export const identityContext = {
  name: 'identity',
  module: IdentityModule,
  tables: identityTables,
  migrations: [
    Identity1795500100000,
    UsedKeys1795800400000,
    KnownBrowsers1795800600000,
    TidiedKeys1795801950000,
    Memberships1795803000000,
    MembershipsChange1795803100000,
    SignUp1795803300000,
    PasswordReset1795803310000,
    OwnSessions1795803320000,
    Invitations1795803600000,
    Registrations1795803900000,
    SecondStep1795803700000,
    Passkeys1795803720000,
    LinkedSignIns1795804100000,
    AddressChange1795804300000,
    SessionsGoOn1795804310000,
    MailedSignIn1795806000000,
    Scim1795807100000,
    OwnRegistrations1795809000000,
  ],
  events: [tidyingDue, letterDue],
  schedules: [{ name: 'identity.tidy', periodOf: dayOf, event: tidyingDue, payload: (day) => ({ day }) }],
  importers: [organisationImporter, accountImporter],
  fillers: [organisationFiller, accountFiller],
} satisfies ContextManifest;
