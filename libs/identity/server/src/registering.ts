import {
  DecideRegistration,
  RegisterOrganisation,
  WithdrawRegistration,
  WriteDecisionLetter,
} from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { OfficeRegistrationsResolver } from './graphql/office-registrations.resolver';
import { RegisteringResolver } from './graphql/registering.resolver';
import { PostgresAccountStore } from './postgres/account-store';
import { PostgresRegistrationStore } from './postgres/registration-store';
import { Registrations } from './postgres/registrations';
import { useCase } from './use-case';

/** How an organisation is let in. */
export const registering: Provider[] = [
  PostgresRegistrationStore,
  Registrations,
  useCase(RegisterOrganisation, PostgresRegistrationStore, CLOCK),
  useCase(WithdrawRegistration, PostgresRegistrationStore),
  useCase(DecideRegistration, PostgresRegistrationStore, CLOCK),
  useCase(WriteDecisionLetter, PostgresRegistrationStore, PostgresAccountStore),
  RegisteringResolver,
  OfficeRegistrationsResolver,
];
