import {
  DecideRegistration,
  RegisterOrganisation,
  WithdrawRegistration,
  WriteDecisionLetter,
} from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { OfficeRegistrationsResolver } from './graphql/office-registrations.resolver';
import { RegisteringResolver } from './graphql/registering.resolver';
import { PostgresAccountStore } from './postgres/account-store';
import { PostgresRegistrationStore, registrationsOfOthers } from './postgres/registration-store';
import { Registrations } from './postgres/registrations';
import { useCase } from './use-case';

/** How an organisation is let in. */
export const registering: Provider[] = [
  PostgresRegistrationStore,
  Registrations,
  useCase(RegisterOrganisation, PostgresRegistrationStore, CLOCK),
  useCase(WithdrawRegistration, PostgresRegistrationStore),
  {
    provide: DecideRegistration,
    inject: [PostgresRegistrationStore, CLOCK],
    useFactory: (store: PostgresRegistrationStore, clock: Clock) =>
      new DecideRegistration(registrationsOfOthers(store), clock),
  },
  useCase(WriteDecisionLetter, PostgresRegistrationStore, PostgresAccountStore),
  RegisteringResolver,
  OfficeRegistrationsResolver,
];
